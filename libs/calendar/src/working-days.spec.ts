import { describe, expect, it } from '@jest/globals';
import type { Territory } from './territory.ts';
import { addWorkingDays, holidayOn, isWorkingDay, nextWorkingDay } from './working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('working days', () => {
  it.each([
    ['2026-05-13', '2026-05-13', 'an ordinary Wednesday'],
    ['2026-05-14', '2026-05-15', 'Ascension Day'],
    ['2026-05-15', '2026-05-15', 'a bridge day counts'],
    ['2026-12-25', '2026-12-28', 'Christmas, then a weekend'],
    ['2026-12-27', '2026-12-28', 'a Sunday'],
    ['2027-05-01', '2027-05-03', 'Labour Day on a Saturday'],
  ])('the first working day from %s is %s (%s)', (from, expected) => {
    expect(String(nextWorkingDay(day(from), 'metropole'))).toBe(expected);
  });

  it.each<[string, Territory, boolean, boolean, string]>([
    ['2026-04-03', 'alsace-moselle', false, true, 'Good Friday in Strasbourg'],
    ['2026-04-03', 'metropole', true, true, 'Good Friday elsewhere'],
    ['2026-04-27', 'mayotte', false, true, 'abolition of slavery in Mayotte'],
    ['2026-04-27', 'reunion', true, true, 'abolition of slavery is in December in La Réunion'],
    ['2026-07-14', 'nouvelle-caledonie', false, true, 'prudent: weekends only in the Pacific'],
    ['2026-07-14', 'reunion', false, false, 'a national holiday counts in both readings'],
    ['2026-07-18', 'polynesie', false, false, 'a Saturday counts everywhere'],
  ])('%s in %s: legal %s, prudent %s (%s)', (text, territory, legal, prudent) => {
    expect(isWorkingDay(day(text), territory)).toBe(legal);
    expect(isWorkingDay(day(text), territory, 'prudent')).toBe(prudent);
  });

  it('names the holiday, once, even when two fall on one day', () => {
    expect(holidayOn(day('2008-05-01'), 'metropole')?.name.fr).toBe('fête du Travail');
    expect(holidayOn(day('2026-11-11'), 'metropole')?.name.en).toBe('Armistice Day');
    expect(holidayOn(day('2026-11-12'), 'metropole')).toBeNull();
  });

  it.each([
    ['2026-11-20', 2, '2026-11-24', 'Friday: Monday, Tuesday'],
    ['2026-11-21', 2, '2026-11-24', 'Saturday: Monday, Tuesday'],
    ['2026-12-23', 2, '2026-12-28', 'Thursday, Christmas and the weekend, Monday'],
    ['2026-05-12', 2, '2026-05-15', 'Ascension Day in between'],
    ['2026-05-12', 0, '2026-05-12', 'none'],
  ])('from %s, %d working days later is %s (%s)', (from, count, expected) => {
    expect(String(addWorkingDays(day(from), count, 'metropole'))).toBe(expected);
  });
});
