import { describe, expect, it } from '@jest/globals';
import {
  addWorkingHours,
  type FirmHours,
  isOpenOn,
  lastWorkingDayOnOrBefore,
} from './firm-hours.ts';
import { OFFICE_HOURS } from './office-hours.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const closed = (...closures: readonly (readonly [string, string])[]): FirmHours => ({
  ...OFFICE_HOURS,
  closures: closures.map(([from, to]) => ({ from: day(from), to: day(to) })),
});
const BRIDGE = closed(['2026-05-15', '2026-05-15']);
const CHRISTMAS = closed(['2026-12-24', '2027-01-01']);

describe('days on which a firm is open', () => {
  it.each<[string, FirmHours, boolean, string]>([
    ['2026-11-20', OFFICE_HOURS, true, 'a Friday'],
    ['2026-11-21', OFFICE_HOURS, false, 'a Saturday'],
    [
      '2026-11-21',
      { ...OFFICE_HOURS, workingDays: [2, 3, 4, 5, 6] },
      true,
      'a firm open on Saturdays',
    ],
    ['2026-11-23', { ...OFFICE_HOURS, workingDays: [2, 3, 4, 5, 6] }, false, 'its Monday'],
    ['2026-05-14', OFFICE_HOURS, false, 'Ascension Day'],
    ['2026-12-23', CHRISTMAS, true, 'the day before a closure'],
    ['2026-12-24', CHRISTMAS, false, 'its first day'],
    ['2027-01-01', CHRISTMAS, false, 'its last day'],
    ['2027-01-04', CHRISTMAS, true, 'the Monday after'],
    [
      '2026-12-28',
      { ...OFFICE_HOURS, territory: 'reunion' },
      true,
      'an ordinary day in La Réunion',
    ],
    [
      '2026-12-20',
      { ...OFFICE_HOURS, territory: 'reunion' },
      false,
      'a Sunday and a holiday there',
    ],
    [
      '2026-04-27',
      { ...OFFICE_HOURS, territory: 'mayotte' },
      false,
      'abolition of slavery in Mayotte',
    ],
    ['2026-04-27', OFFICE_HOURS, true, 'and nowhere else'],
  ])('%s: %#', (on, hours, expected) => {
    expect(isOpenOn(day(on), hours)).toBe(expected);
  });

  it.each<[string, FirmHours, string, string]>([
    ['2026-11-20', OFFICE_HOURS, '2026-11-20', 'a Friday is itself'],
    ['2026-11-21', OFFICE_HOURS, '2026-11-20', 'Saturday'],
    ['2026-11-22', OFFICE_HOURS, '2026-11-20', 'Sunday'],
    ['2026-11-23', OFFICE_HOURS, '2026-11-23', 'Monday is itself'],
    ['2026-12-27', OFFICE_HOURS, '2026-12-24', 'a Sunday, a Saturday, Christmas'],
    ['2026-05-14', OFFICE_HOURS, '2026-05-13', 'Ascension Day'],
    ['2026-05-17', BRIDGE, '2026-05-13', 'a weekend, the bridge, Ascension Day'],
    ['2027-01-03', CHRISTMAS, '2026-12-23', 'a weekend after a closure of nine days'],
    ['2026-04-06', OFFICE_HOURS, '2026-04-03', 'Easter Monday: Good Friday is worked'],
    [
      '2026-04-06',
      { ...OFFICE_HOURS, territory: 'alsace-moselle' },
      '2026-04-02',
      'not in Strasbourg',
    ],
  ])('%s is brought forward: %#', (on, hours, expected) => {
    expect(String(lastWorkingDayOnOrBefore(day(on), hours))).toBe(expected);
  });

  it('a firm that never opens is told on the day itself, not never', () => {
    const never = closed(['2020-01-01', '2030-12-31']);
    expect(String(lastWorkingDayOnOrBefore(day('2026-11-21'), never))).toBe('2026-11-21');
  });
});

describe('hours the firm is open', () => {
  const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Paris]`).toInstant();
  const clock = (moment: Temporal.Instant) =>
    moment.toZonedDateTimeISO('Europe/Paris').toPlainDateTime().toString();

  it.each<[string, number, FirmHours, string, string]>([
    ['2026-11-20T10:00', 4, OFFICE_HOURS, '2026-11-20T14:00:00', 'within a day'],
    ['2026-11-20T13:59', 4, OFFICE_HOURS, '2026-11-20T17:59:00', 'a minute before closing'],
    [
      '2026-11-20T14:00',
      4,
      OFFICE_HOURS,
      '2026-11-20T18:00:00',
      'at closing, not the next morning',
    ],
    ['2026-11-20T14:01', 4, OFFICE_HOURS, '2026-11-23T09:01:00', 'a minute over: Monday'],
    ['2026-11-20T08:00', 4, OFFICE_HOURS, '2026-11-20T13:00:00', 'before opening'],
    ['2026-11-20T18:00', 1, OFFICE_HOURS, '2026-11-23T10:00:00', 'at closing: from Monday'],
    ['2026-11-21T12:00', 1, OFFICE_HOURS, '2026-11-23T10:00:00', 'on a Saturday'],
    ['2026-11-20T10:00', 0, OFFICE_HOURS, '2026-11-20T10:00:00', 'none'],
    ['2026-11-20T10:00', 1.5, OFFICE_HOURS, '2026-11-20T11:30:00', 'an hour and a half'],
    ['2026-11-20T10:00', 18, OFFICE_HOURS, '2026-11-24T10:00:00', 'two whole days'],
    ['2026-05-13T17:00', 2, BRIDGE, '2026-05-18T10:00:00', 'Ascension, the bridge, a weekend'],
    ['2026-12-23T17:00', 2, CHRISTMAS, '2027-01-04T10:00:00', 'a closure, then a weekend'],
  ])('%s, %d hours later: %#', (from, count, hours, expected) => {
    expect(clock(addWorkingHours(at(from), count, hours))).toBe(expected);
  });

  const day24: FirmHours = {
    ...OFFICE_HOURS,
    opensAt: '00:00',
    closesAt: '23:59',
    workingDays: [1, 2, 3, 4, 5, 6, 7],
  };
  it.each([
    ['2026-03-29T01:00', 2, '2026-03-29T04:00:00', 'spring: two o’clock does not exist'],
    ['2026-10-25T01:00', 2, '2026-10-25T02:00:00', 'autumn: two o’clock comes twice'],
    ['2026-10-25T01:00', 3, '2026-10-25T03:00:00', 'and then it is three'],
  ])('%s, %d hours on a night the clocks change: %s (%s)', (from, count, expected) => {
    expect(clock(addWorkingHours(at(from), count, day24))).toBe(expected);
  });

  it('opens at the hour after the one the clocks skip', () => {
    const early: FirmHours = { ...day24, opensAt: '02:30', closesAt: '12:00' };
    expect(clock(addWorkingHours(at('2026-03-29T00:00'), 1, early))).toBe('2026-03-29T04:30:00');
  });

  it('of a firm that never opens, pass as any hours', () => {
    const never = closed(['2020-01-01', '2030-12-31']);
    expect(clock(addWorkingHours(at('2026-11-20T10:00'), 4, never))).toBe('2026-11-20T14:00:00');
  });
});
