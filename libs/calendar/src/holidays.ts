import type { Territory } from './territory.ts';

export interface PublicHoliday {
  readonly date: Temporal.PlainDate;
  readonly name: { readonly fr: string; readonly en: string };
  /** Whether it is a holiday everywhere in France or only where the court sits. */
  readonly scope: 'national' | 'local';
}

type Name = PublicHoliday['name'];
type DayOf = (year: number, easter: Temporal.PlainDate) => Temporal.PlainDate;
type Entry = readonly [DayOf, Name];

const on =
  (month: number, day: number): DayOf =>
  (year) =>
    new Temporal.PlainDate(year, month, day);
const easterPlus =
  (days: number): DayOf =>
  (_year, easter) =>
    easter.add({ days });

const NATIONAL: readonly Entry[] = [
  [on(1, 1), { fr: 'jour de l’An', en: 'New Year’s Day' }],
  [easterPlus(1), { fr: 'lundi de Pâques', en: 'Easter Monday' }],
  [on(5, 1), { fr: 'fête du Travail', en: 'Labour Day' }],
  [on(5, 8), { fr: 'Victoire de 1945', en: 'Victory in Europe Day' }],
  [easterPlus(39), { fr: 'Ascension', en: 'Ascension Day' }],
  [easterPlus(50), { fr: 'lundi de Pentecôte', en: 'Whit Monday' }],
  [on(7, 14), { fr: 'fête nationale', en: 'Bastille Day' }],
  [on(8, 15), { fr: 'Assomption', en: 'Assumption Day' }],
  [on(11, 1), { fr: 'Toussaint', en: 'All Saints’ Day' }],
  [on(11, 11), { fr: 'Armistice de 1918', en: 'Armistice Day' }],
  [on(12, 25), { fr: 'Noël', en: 'Christmas Day' }],
];

const ABOLITION: Name = { fr: 'abolition de l’esclavage', en: 'Abolition of Slavery' };

const LOCAL: Readonly<Partial<Record<Territory, readonly Entry[]>>> = {
  'alsace-moselle': [
    [easterPlus(-2), { fr: 'Vendredi saint', en: 'Good Friday' }],
    [on(12, 26), { fr: 'Saint-Étienne', en: 'Saint Stephen’s Day' }],
  ],
  mayotte: [[on(4, 27), ABOLITION]],
  martinique: [[on(5, 22), ABOLITION]],
  guadeloupe: [[on(5, 27), ABOLITION]],
  'saint-martin': [[on(5, 27), ABOLITION]],
  guyane: [[on(6, 10), ABOLITION]],
  'saint-barthelemy': [[on(10, 9), ABOLITION]],
  reunion: [[on(12, 20), ABOLITION]],
};

/**
 * Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
 *
 * @example easterSunday(2026) // 2026-04-05
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * Public holidays of a territory: the national ones and those of the place, in order.
 *
 * @source Code du travail art. L. 3133-1; L. 3134-13 (Alsace-Moselle); L. 3422-2 (outre-mer)
 * @example publicHolidays(2026, 'alsace-moselle').length // 13
 */
export function publicHolidays(year: number, territory: Territory): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const days = (entries: readonly Entry[], scope: PublicHoliday['scope']) =>
    entries.map(([dayOf, name]) => ({ date: dayOf(year, easter), name, scope }));
  return [...days(NATIONAL, 'national'), ...days(LOCAL[territory] ?? [], 'local')].sort((a, b) =>
    Temporal.PlainDate.compare(a.date, b.date),
  );
}
