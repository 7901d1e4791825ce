import { monthInWords, text, type Text } from '@quantieme/law';

/** Months counted from year 0, for arithmetic. */
const indexOf = (month: string): number => {
  const [year, number] = month.split('-').map(Number);
  return (year ?? 0) * 12 + (number ?? 1) - 1;
};

const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

export const firstDayOf = (month: string): string => `${month}-01`;

export const monthOf = (day: string): string => day.slice(0, 7);

/**
 * The twelve calendar months before the month of a day: those whose payslips are asked for.
 *
 * @example twelveMonthsBefore('2026-04-20') // 2025-04 … 2026-03
 */
export function twelveMonthsBefore(day: string): readonly string[] {
  const filed = indexOf(monthOf(day));
  return Array.from({ length: 12 }, (_, back) => monthAt(filed - 12 + back));
}

/** Months as a sentence lists them, consecutive ones as a span. */
export function monthsInWords(months: readonly string[]): Text {
  const spans: string[][] = [];
  for (const month of months) {
    const last = spans.at(-1)?.at(-1);
    if (last !== undefined && indexOf(month) === indexOf(last) + 1) spans.at(-1)?.push(month);
    else spans.push([month]);
  }
  const words = spans.map((span) => spanInWords(span[0] ?? '', span.at(-1) ?? ''));
  return text(words.map(({ fr }) => fr).join(', '), words.map(({ en }) => en).join(', '));
}

export function spanInWords(from: string, to: string): Text {
  const [first, last] = [monthInWords(from), monthInWords(to)];
  if (from === to) return first;
  return text(`${first.fr} à ${last.fr}`, `${first.en} to ${last.en}`);
}
