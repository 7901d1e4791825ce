import { describe, expect, it } from '@jest/globals';
import { lastDayOf, latestBirth } from './last-day.ts';
import type { Territory } from './territory.ts';
import type { ReadingKind, TimeLimit } from './time-limit.ts';

interface Case {
  readonly limit: TimeLimit;
  /** Civil day, or instant on the clock of Paris. */
  readonly start: string;
  readonly reading?: ReadingKind;
  readonly territory?: Territory;
  readonly distance?: number;
}

/** What is said of a computation, one line a step: kind, day, and what it counts. */
function said({ limit, start, reading = 'legal', territory = 'metropole', distance = 0 }: Case) {
  const at = start.includes('T') ? Temporal.ZonedDateTime.from(`${start}[Europe/Paris]`) : null;
  const on = Temporal.PlainDate.from(start.slice(0, 10));
  const place = { territory, distanceMonths: distance };
  const { steps } = lastDayOf(limit, { on, at: at?.toInstant() ?? null }, place, reading);
  return steps.map(({ kind, date, count, unit, holiday }) =>
    [kind, date, count, unit, holiday && holiday.fr].filter((part) => part != null).join(' '),
  );
}

const franc = (count: number): TimeLimit => ({ mode: 'franc', unit: 'month', count, roll: 'yes' });

describe('the steps of a computation', () => {
  it.each<[string, Case, string[]]>([
    [
      'a franc day comes after the length',
      { limit: franc(2), start: '2026-03-06' },
      ['length 2026-05-06 2 month', 'franc 2026-05-07'],
    ],
    [
      'the prudent reading too, where both ways of writing give the same day',
      { limit: franc(2), start: '2026-03-06', reading: 'prudent' },
      ['length 2026-05-06 2 month', 'franc 2026-05-07'],
    ],
    [
      'a Saturday and its Sunday are one move',
      { limit: franc(1), start: '2026-06-03' },
      ['length 2026-07-03 1 month', 'franc 2026-07-04', 'weekend 2026-07-06'],
    ],
    [
      'a holiday before a weekend is a move of its own',
      { limit: franc(1), start: '2026-03-31' },
      [
        'length 2026-04-30 1 month',
        'month-end 2026-04-30',
        'franc 2026-05-01',
        'holiday 2026-05-02 fête du Travail',
        'weekend 2026-05-04',
      ],
    ],
    [
      'a weekend before a holiday too',
      { limit: franc(1), start: '2026-03-03' },
      [
        'length 2026-04-03 1 month',
        'franc 2026-04-04',
        'weekend 2026-04-06',
        'holiday 2026-04-07 lundi de Pâques',
      ],
    ],
    [
      'the other way of writing a month end is shown alone',
      { limit: franc(2), start: '2028-12-30', reading: 'prudent' },
      ['month-end-writing 2029-02-28 2'],
    ],
    [
      'distance comes after the length',
      { limit: franc(2), start: '2026-03-12', distance: 1 },
      [
        'length 2026-05-12 2 month',
        'distance 2026-06-12 1',
        'franc 2026-06-13',
        'weekend 2026-06-15',
      ],
    ],
    [
      'a strict length ends on the eve',
      { limit: { mode: 'less-than', unit: 'month', count: 9 }, start: '2026-05-12' },
      ['length 2027-02-12 9 month', 'eve 2027-02-11'],
    ],
    [
      'an inclusive length counts its first day',
      { limit: { mode: 'inclusive', unit: 'day', count: 5 }, start: '2026-05-12' },
      ['length 2026-05-17 5 day', 'inclusive 2026-05-16'],
    ],
    [
      'a window says both its ends',
      {
        limit: {
          mode: 'before',
          opens: { unit: 'day', count: 120 },
          closes: { unit: 'day', count: 60 },
        },
        start: '2027-03-31',
      },
      ['opens 2026-12-01 120 day', 'closes 2027-01-30 60 day'],
    ],
    [
      'clear days are counted back from the hearing',
      { limit: { mode: 'before-franc', unit: 'day', count: 3 }, start: '2026-06-10' },
      ['before-franc 2026-06-06 3'],
    ],
    [
      'two working days from a Thursday end on Monday',
      { limit: { mode: 'working-days', unit: 'working-day', count: 2 }, start: '2026-06-04' },
      ['length 2026-06-08 2 working-day'],
    ],
    [
      'forty-eight hours are said in hours',
      { limit: { mode: 'hours', unit: 'hour', count: 48 }, start: '2026-12-04T18:20' },
      ['hours 2026-12-06 48 hour'],
    ],
    [
      'a change of clocks is said where it shortens',
      {
        limit: { mode: 'hours', unit: 'hour', count: 48 },
        start: '2027-03-27T18:00',
        reading: 'prudent',
      },
      ['hours 2027-03-29 48 hour', 'clock-change 2027-03-29'],
    ],
    [
      'and not where it does not',
      { limit: { mode: 'hours', unit: 'hour', count: 48 }, start: '2027-03-27T18:00' },
      ['hours 2027-03-29 48 hour'],
    ],
    [
      'a missing hour is said',
      { limit: { mode: 'hours', unit: 'hour', count: 48 }, start: '2026-12-04' },
      ['hours 2026-12-06 48 hour', 'hour-unknown 2026-12-06'],
    ],
    [
      'a date written in the text needs no step',
      { limit: { mode: 'until' }, start: '2026-12-04' },
      [],
    ],
    ['nothing runs without a clock', { limit: { mode: 'none' }, start: '2026-12-04' }, []],
  ])('%s', (_what, asked, expected) => {
    expect(said(asked)).toEqual(expected);
  });

  it('leave the instant to the place where the limit ends', () => {
    const place = { territory: 'metropole', distanceMonths: 0 } as const;
    const start = { on: Temporal.PlainDate.from('2026-03-12'), at: null };
    const result = lastDayOf(franc(2), start, place, 'legal');
    expect([result.expiresAt, result.opensOn]).toEqual([null, null]);
  });
});

describe('a birth', () => {
  it('is of silence alone', () => {
    const received = Temporal.PlainDate.from('2026-10-31');
    expect(latestBirth(franc(4), received)).toBeNull();
    expect(String(latestBirth({ mode: 'silence', unit: 'month', count: 4 }, received))).toBe(
      '2027-03-01',
    );
  });
});
