import { text, type Text } from './text.ts';

export const MONTHS_FR = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day in words.
 *
 * @example dateInWords(2026-03-01) // « 1er mars 2026 », “1 March 2026”
 */
export function dateInWords(day: Temporal.PlainDate): Text {
  const number = day.day === 1 ? '1er' : String(day.day);
  return text(
    `${number} ${MONTHS_FR[day.month - 1]} ${day.year}`,
    `${day.day} ${MONTHS_EN[day.month - 1]} ${day.year}`,
  );
}

/**
 * A month in words.
 *
 * @example monthInWords('2026-03') // « mars 2026 », “March 2026”
 */
export function monthInWords(month: string): Text {
  const [year = '', number = ''] = month.split('-');
  const index = Number(number) - 1;
  return text(`${MONTHS_FR[index]} ${year}`, `${MONTHS_EN[index]} ${year}`);
}
