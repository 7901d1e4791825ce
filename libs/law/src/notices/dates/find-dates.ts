import { FIGURE, figures } from '../text/misread.ts';
import { numberInWords } from '../text/numbers.ts';
import { spanOf, type Span } from '../text/span.ts';
import {
  AGAIN,
  DAY,
  mention,
  OF_MONTH,
  OF_YEAR,
  readDay,
  readMonth,
  trueFigures,
  WEEKDAY,
  YEAR_WORDS,
  type Reader,
} from './date-parts.ts';
import { MONTH, monthNumber, WEEKDAYS, type DateMention } from './mention.ts';
import { YEARLESS } from './yearless.ts';

const ISO: Reader = (match) => {
  const [, year, month, day] = match.map(Number);
  return mention({ at: spanOf(match), year: year ?? 0, month: month ?? 0, day: day ?? 0 });
};

const NAMED: Reader = (match) => {
  const [, weekday, dayText = '', again, monthText = '', yearWritten = ''] = match;
  const day = readDay(dayText);
  const month = readMonth(monthText);
  const isShort = /^'?\d{2}$/u.test(yearWritten);
  if (isShort && month.mended) return null;
  const yearText = isShort ? `20${yearWritten.replace("'", '')}` : yearWritten;
  const isYearWritten = /^[dm][ei]/u.test(yearText);
  const year = isYearWritten
    ? { value: numberInWords(yearText), mended: false }
    : figures(yearText);
  if (!isYearWritten && trueFigures(yearText) < 2) return null;
  const mended = day.mended || month.mended || year.mended;
  const isTwice = again !== undefined && numberInWords(again) === day.value;
  return mention({
    at: spanOf(match),
    year: year.value,
    month: month.value,
    day: day.value,
    weekday,
    inWords: !month.mended && isYearWritten && day.inWords,
    doubts: [
      ...(mended ? (['mended'] as const) : []),
      ...(isShort ? (['short-year'] as const) : []),
      ...(again !== undefined && !isTwice ? (['twice'] as const) : []),
    ],
  });
};

/** « L’an deux mille vingt-six, le trois mars »: how a police record opens. */
const SOLEMN: Reader = (match) => {
  const [, yearText = '', weekday, dayText = '', monthText = ''] = match;
  const isFigured = /\d/u.test(yearText);
  const day = readDay(dayText);
  const month = readMonth(monthText);
  return mention({
    at: spanOf(match),
    year: isFigured ? Number(yearText) : numberInWords(yearText),
    month: month.value,
    day: day.value,
    weekday,
    inWords: day.inWords && !isFigured && !month.mended,
    doubts: day.mended || month.mended ? ['mended'] : [],
  });
};

const WEEKDAY_BEFORE = new RegExp(`\\b(${WEEKDAYS.join('|')}),?\\s+(?:le\\s+)?$`, 'u');

const FIGURED: Reader = (match) => {
  const [whole, dayText = '', , monthText = '', yearText = ''] = match;
  const letters = whole.replaceAll(/[\d\s/.-]/gu, '').length;
  if (trueFigures(whole) < 4 || letters > 4) return null;
  const [day, month, year] = [figures(dayText), figures(monthText), figures(yearText)];
  const isShort = yearText.length === 2;
  // « 11/9/2026 9:55 AM » is written by those who put the month first.
  if (
    /^,?\s+\d{1,2}:\d{2}(?::\d{2})?\s*[ap]\.?m\b/u.test(
      match.input.slice(match.index + whole.length),
    )
  )
    return mention({
      at: spanOf(match),
      year: year.value,
      month: day.value,
      day: month.value,
      doubts: ['mended'],
    });
  const mended = day.mended || month.mended || year.mended;
  const weekday = WEEKDAY_BEFORE.exec(
    match.input.slice(Math.max(0, match.index - 12), match.index),
  );
  return mention({
    at: spanOf(match),
    year: isShort ? 2000 + year.value : year.value,
    month: month.value,
    day: day.value,
    weekday: weekday?.[1],
    doubts: [
      ...(mended ? (['mended'] as const) : []),
      ...(isShort ? (['short-year'] as const) : []),
    ],
  });
};

/** « Wed, Nov 18, 2026 », as mails are headed. */
const MONTH_FIRST: Reader = (match) => {
  const [, monthText = '', day, year] = match;
  const month = monthNumber(monthText);
  return mention({ at: spanOf(match), year: Number(year), month, day: Number(day) });
};

const SPACED: Reader = (match) => {
  const [, day, month, year] = match.map((part) => Number(part.replaceAll(' ', '')));
  const doubts = ['mended'] as const;
  return mention({ at: spanOf(match), year: year ?? 0, month: month ?? 0, day: day ?? 0, doubts });
};

const ALONE = '(?<![\\d/.-])(?<![a-z]-?)';
const ENDS = '(?![\\d]|[/.-]\\d)';

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/(?<!\d|\d-)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d|-\d)/gu, ISO],
  [
    new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(20\\d{2})(?!\\d)`, 'gu'),
    MONTH_FIRST,
  ],
  [
    new RegExp(
      `\\bl'an(?:nee)?\\s+(${YEAR_WORDS}|20\\d{2})\\s*,?\\s*(?:et\\s+)?(?:l[ea]|ce)?\\s*${WEEKDAY}${DAY}${OF_MONTH}\\s+([a-z0-9|!]{3,10})\\b`,
      'gu',
    ),
    SOLEMN,
  ],
  [
    new RegExp(
      `(?<![\\d/])\\b${WEEKDAY}${DAY}${AGAIN}${OF_MONTH}[\\s.-]*([a-z0-9|!]{3,10}\\.?)${OF_YEAR}[\\s,.-]*(${YEAR_WORDS}|${FIGURE}{4}(?![a-z0-9])|(?<=\\b${MONTH}[\\s,.-]*)'?\\d{2}(?![\\da-z]|\\s*(?:h\\b|h\\d|heures?|:|\\d)))`,
      'gu',
    ),
    NAMED,
  ],
  [
    new RegExp(
      `${ALONE}(${FIGURE}{1,2})\\s?([/.-])\\s?(${FIGURE}{1,2})\\s?\\2\\s?(${FIGURE}{4}|\\d{2})(?![a-z])${ENDS}`,
      'gu',
    ),
    FIGURED,
  ],
  [/(?<![\d.,/] ?)\b(\d{2}) (\d{2}) (20\d{2})\b(?! ?\d)/gu, SPACED],
  [/(?<![\d/] ?)\b(\d \d) ?[/.-]? ?(\d \d) ?[/.-]? ?(2 0 \d \d)\b(?! ?\d)/gu, SPACED],
];

const readers = (today: Temporal.PlainDate) => [
  ...READERS,
  ...YEARLESS.map(([pattern, read]) => [pattern, read(today)] as const),
];

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Every day named in a folded text, in its order. `today` is for those without a year. */
export function findDates(folded: string, today: Temporal.PlainDate): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const [pattern, read] of readers(today)) {
    for (const match of folded.matchAll(pattern)) {
      if (found.some((one) => overlaps(one, spanOf(match)))) continue;
      const one = read(match);
      if (one !== null) found.push(one);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
