import { spanOf, type Span } from '../text/span.ts';
import { DAY, mention, readDay, readMonth, WEEKDAY, type Reader } from './date-parts.ts';
import { dayOf, MONTH, WEEKDAYS, type DateMention } from './mention.ts';

/** « Mardi 3 mars » without its year: the nearest one before `today`, or after, whichever is closer. */
const yearless =
  (today: Temporal.PlainDate): Reader =>
  (match) => {
    const [, weekday, dayText = '', monthText = ''] = match;
    const day = readDay(dayText);
    const { value: month } = readMonth(monthText);
    if (month === null) return null;
    return nearest({ today, at: spanOf(match), weekday, day: day.value, month });
  };

/** « Le 18/11 », « vendredi 11/12 ». */
const yearlessFigures =
  (today: Temporal.PlainDate): Reader =>
  (match) => {
    const [, , , weekday, day, month] = match;
    return nearest({ today, at: spanOf(match), weekday, day: Number(day), month: Number(month) });
  };

interface Yearless {
  readonly today: Temporal.PlainDate;
  readonly at: Span;
  readonly weekday: string | undefined;
  readonly day: number;
  readonly month: number;
}

function nearest({ today, at, weekday, day, month }: Yearless): DateMention | null {
  const years = [today.year - 1, today.year, today.year + 1];
  const days = years.map((year) => dayOf(year, month, day)).filter((one) => one !== null);
  const far = (one: Temporal.PlainDate) => Math.abs(one.since(today).days);
  const fits = days.filter((one) => WEEKDAYS[one.dayOfWeek - 1] === weekday);
  const [first] = (fits.length > 0 ? fits : days).toSorted((a, b) => far(a) - far(b));
  if (first === undefined) return null;
  return mention({ at, year: first.year, month, day, weekday, doubts: ['no-year'] });
}

/** « Mardi 24 à 10 h »: the nearest of its month. */
const monthless =
  (today: Temporal.PlainDate): Reader =>
  (match) => {
    const [, weekday = '', day] = match;
    const near = Array.from({ length: 2 * WITHIN + 1 }, (_, index) =>
      today.add({ days: index - WITHIN }),
    ).filter((one) => one.day === Number(day) && WEEKDAYS[one.dayOfWeek - 1] === weekday);
    const [value] = near.toSorted(
      (a, b) => Math.abs(a.since(today).days) - Math.abs(b.since(today).days),
    );
    if (value === undefined) return null;
    return { ...spanOf(match), value, isSelfChecking: false, doubts: ['no-year'] };
  };
const WITHIN = 45;

/** Days without their year, or their month, as they are read on a day. */
export const YEARLESS: readonly (readonly [RegExp, (today: Temporal.PlainDate) => Reader])[] = [
  [
    new RegExp(
      `(?:(?<=\\b(?:l[ea]|du|au|jour) |\\n\\[|^\\[)()|\\b()(${WEEKDAYS.join('|')}) {1,3})(\\d{1,2})\\/(\\d{1,2})(?![\\d/]| ?\\/)`,
      'gu',
    ),
    yearlessFigures,
  ],
  [
    new RegExp(
      `\\b(?:${WEEKDAY.replace('?:', '?:le\\s+)?(?:')})${DAY}\\s+(${MONTH})(?![^\\S\\n]*[,.]?[^\\S\\n]*\\d(?!\\d?\\s*(?:h|heures?|:)))`,
      'gu',
    ),
    yearless,
  ],
  [
    new RegExp(
      `\\b(${WEEKDAYS.join('|')}) (\\d{1,2})(?![\\d/.:-]\\d|\\s*(?:er\\b|h\\b|h\\d|heures?|jours?|ans\\b|mois|fois|euros?|rue|bis|[.]?${MONTH}))`,
      'gu',
    ),
    monthless,
  ],
];
