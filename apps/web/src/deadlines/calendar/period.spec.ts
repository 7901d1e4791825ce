import { describe, expect, it } from '@jest/globals';
import { lanesOf } from './lanes.ts';
import { periodOf, placeIn, shiftMonths, step, weekdayOf } from './period.ts';

describe('what a calendar shows', () => {
  it.each([
    ['semaine', '2026-11-23', '2026-11-23', '2026-11-29', 'a Monday begins its week'],
    ['semaine', '2026-11-29', '2026-11-23', '2026-11-29', 'a Sunday ends it'],
    ['semaine', '2027-01-01', '2026-12-28', '2027-01-03', 'over the new year'],
    ['mois', '2026-11-23', '2026-10-26', '2026-12-06', 'six weeks'],
    ['mois', '2027-02-10', '2027-02-01', '2027-02-28', 'exactly four weeks'],
    ['semestre', '2026-11-23', '2026-11-01', '2027-04-30', 'six whole months'],
  ] as const)('%s of %s is %s to %s: %s', (layout, day, from, to, _why) => {
    expect(periodOf(layout, day)).toEqual({ from, to });
  });

  it('goes on by a week, a month, or three', () => {
    expect(step('semaine', '2026-11-25', 1)).toBe('2026-11-30');
    expect(step('mois', '2026-12-31', 1)).toBe('2027-01-01');
    expect(step('mois', '2026-01-31', -1)).toBe('2025-12-01');
    expect(step('semestre', '2026-11-23', -1)).toBe('2026-08-01');
    expect(shiftMonths('2026-11-23', 14)).toBe('2028-01-01');
  });

  it('knows the days of the week', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29', '1969-12-29'].map(weekdayOf)).toEqual([
      0, 5, 6, 0,
    ]);
  });

  it('places a day between the ends, and nothing outside of them', () => {
    const week = { from: '2026-11-23', to: '2026-11-29' };
    expect(placeIn(week, '2026-11-23')).toBe(0);
    expect(placeIn(week, '2026-11-29', true)).toBe(1);
    expect(placeIn(week, '2026-01-01')).toBe(0);
    expect(placeIn(week, '2027-01-01')).toBe(1);
  });

  it('lays nothing over anything else', () => {
    const spans = [
      { start: 0, end: 0.5 },
      { start: 0.1, end: 0.2 },
      { start: 0.15, end: 0.2 },
      { start: 0.5, end: 0.6 },
      { start: 0.4, end: 0.45 },
    ];
    expect(lanesOf(spans)).toEqual([0, 1, 2, 0, 1]);
  });
});
