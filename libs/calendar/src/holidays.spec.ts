import { describe, expect, it } from '@jest/globals';
import joursFeries from '@socialgouv/jours-feries';
import Holidays from 'date-holidays';
import { easterSunday, publicHolidays } from './holidays.ts';
import type { Territory } from './territory.ts';

const YEARS = Array.from({ length: 71 }, (_, index) => 1990 + index);

const days = (year: number, territory: Territory) =>
  publicHolidays(year, territory).map((holiday) => String(holiday.date));

/** The package builds Dates at local midnight. */
const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Good Friday is a custom in the Antilles, not a holiday of L. 3422-2. */
const isCustom = (date: string, year: number) =>
  date === String(easterSunday(year).subtract({ days: 2 }));

const unique = (dates: readonly string[]) => [...new Set(dates)].sort();

const REGIONS: readonly (readonly [Territory, string])[] = [
  ['guadeloupe', 'GP'],
  ['martinique', 'MQ'],
  ['guyane', 'GF'],
  ['reunion', 'RE'],
  ['mayotte', 'YT'],
];

describe('public holidays (Code du travail L. 3133-1, L. 3134-13, L. 3422-2)', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Easter %d falls on %s', (year, expected) => {
    expect(String(easterSunday(year))).toBe(expected);
  });

  it('agrees with @socialgouv/jours-feries from 1990 to 2060, with and without Alsace', () => {
    for (const year of YEARS) {
      for (const alsace of [false, true]) {
        const oracle = Object.values(joursFeries(year, { alsace })).map(localDay);
        expect(unique(days(year, alsace ? 'alsace-moselle' : 'metropole'))).toEqual(unique(oracle));
      }
    }
  });

  it.each(REGIONS)('agrees with date-holidays in %s from 1990 to 2060', (territory, region) => {
    const oracle = new Holidays('FR', region);
    for (const year of YEARS) {
      const expected = oracle
        .getHolidays(year, 'fr')
        .filter((holiday) => holiday.type === 'public')
        .map((holiday) => holiday.date.slice(0, 10))
        .filter((date) => !isCustom(date, year));
      expect([territory, year, ...unique(days(year, territory))]).toEqual([
        territory,
        year,
        ...unique(expected),
      ]);
    }
  });

  it('names the eleven national holidays of 2026 in order', () => {
    expect(publicHolidays(2026, 'metropole').map((h) => `${String(h.date)} ${h.name.fr}`)).toEqual([
      '2026-01-01 jour de l’An',
      '2026-04-06 lundi de Pâques',
      '2026-05-01 fête du Travail',
      '2026-05-08 Victoire de 1945',
      '2026-05-14 Ascension',
      '2026-05-25 lundi de Pentecôte',
      '2026-07-14 fête nationale',
      '2026-08-15 Assomption',
      '2026-11-01 Toussaint',
      '2026-11-11 Armistice de 1918',
      '2026-12-25 Noël',
    ]);
  });

  it('puts the two of Alsace-Moselle in their place among the national ones', () => {
    const strasbourg = days(2026, 'alsace-moselle');
    expect(strasbourg.slice(0, 3)).toEqual(['2026-01-01', '2026-04-03', '2026-04-06']);
    expect(strasbourg.slice(-2)).toEqual(['2026-12-25', '2026-12-26']);
  });

  it.each([
    ['alsace-moselle', ['2026-04-03', '2026-12-26']],
    ['guadeloupe', ['2026-05-27']],
    ['saint-martin', ['2026-05-27']],
    ['saint-barthelemy', ['2026-10-09']],
    ['saint-pierre-et-miquelon', []],
    ['polynesie', []],
  ] as const)('adds to the national list in %s: %j', (territory, expected) => {
    const local = publicHolidays(2026, territory).filter((holiday) => holiday.scope === 'local');
    expect(local.map((holiday) => String(holiday.date))).toEqual(expected);
  });
});
