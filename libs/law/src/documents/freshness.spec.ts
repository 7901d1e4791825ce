import { describe, expect, it } from '@jest/globals';
import { isTooOld, monthsMissing, tooOldFrom } from './freshness.ts';
import { day } from './testing/a-document.ts';

describe('age of a document: the day of filing less the day of issue, in calendar months', () => {
  it.each([
    // issued      months  filed        too old  because
    ['2026-08-23', 3, '2026-11-22', false, 'the eve of three months'],
    ['2026-08-23', 3, '2026-11-23', true, 'three months to the day: no longer less than three'],
    ['2026-08-23', 3, '2026-11-24', true, 'the day after'],
    ['2026-08-31', 6, '2027-02-27', false, 'the eve'],
    ['2026-08-31', 6, '2027-02-28', true, 'no 31 February: its last day, the earlier reading'],
    ['2026-08-31', 6, '2027-03-01', true, 'the day after'],
    ['2027-11-30', 3, '2028-02-28', false, 'a leap year has a 29th'],
    ['2027-11-30', 3, '2028-02-29', true, 'its last day'],
    ['2027-11-30', 3, '2028-03-01', true, 'the day after'],
  ])('issued %s, limit %i months, filed %s: %s (%s)', (issued, months, filed, expected) => {
    expect(isTooOld(day(issued), months, day(filed))).toBe(expected);
  });

  it('says from which day', () => {
    expect(String(tooOldFrom(day('2026-05-31'), 6))).toBe('2026-11-30');
  });
});

describe('a series of months', () => {
  const missing = (issued: readonly string[], window: number, filing: string) =>
    monthsMissing(issued.map(day), window, day(filing)).map(String);

  it('names the months that no paper is dated in', () => {
    expect(missing(['2026-08-31', '2026-10-30'], 3, '2026-11-23')).toEqual(['2026-09']);
  });

  it('takes a payslip of the first days of a month for the month before too', () => {
    expect(missing(['2026-09-05', '2026-10-05', '2026-11-05'], 3, '2026-11-23')).toEqual([]);
    expect(missing(['2026-09-11', '2026-10-10', '2026-11-10'], 3, '2026-11-23')).toEqual([
      '2026-08',
    ]);
  });

  it('runs over the turn of the year', () => {
    expect(missing(['2026-12-31'], 3, '2027-02-10')).toEqual(['2026-11', '2027-01']);
  });
});
