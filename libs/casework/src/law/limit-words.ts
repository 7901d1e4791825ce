import type { TimeLimit } from '@quantieme/calendar';
import { text, type Text } from '@quantieme/law';

const NBSP = '\u00a0';

const UNITS = {
  month: ['mois', 'mois', 'month', 'months'],
  day: ['jour', 'jours', 'day', 'days'],
  hour: ['heure', 'heures', 'hour', 'hours'],
  'working-day': ['jour ouvré', 'jours ouvrés', 'working day', 'working days'],
} as const;

type Unit = keyof typeof UNITS;

function quantity({ count, unit }: { readonly count: number; readonly unit: Unit }): Text {
  const [one, several, singular, plural] = UNITS[unit];
  const isOne = count < 2;
  return text(
    `${count}${NBSP}${isOne ? one : several}`,
    `${count}${NBSP}${isOne ? singular : plural}`,
  );
}

function around(length: Text, fr: readonly [string, string], en: readonly [string, string]): Text {
  return text(`${fr[0]}${length.fr}${fr[1]}`, `${en[0]}${length.en}${en[1]}`);
}

function windowBefore({ opens, closes }: Extract<TimeLimit, { mode: 'before' }>): Text {
  const opening = quantity(opens);
  if (closes.count === 0) {
    return around(opening, ['dans les ', ' qui précèdent'], ['within the ', ' before']);
  }
  const closing = quantity(closes);
  return text(
    `de ${opening.fr} à ${closing.fr} avant`,
    `from ${opening.en} to ${closing.en} before`,
  );
}

function francUnit(length: Text, count: number): Text {
  return text(`${length.fr} franc${count > 1 ? 's' : ''}`, `${length.en}, délai franc`);
}

/**
 * A time limit in words; null where no clock runs.
 *
 * @example limitInWords({ mode: 'franc', unit: 'month', count: 2, roll: 'yes' })?.fr // "2 mois francs"
 */
export function limitInWords(limit: TimeLimit): Text | null {
  switch (limit.mode) {
    case 'franc':
      return francUnit(quantity(limit), limit.count);
    case 'plain':
    case 'hours':
    case 'working-days':
      return quantity(limit);
    case 'less-than':
      return around(quantity(limit), ['moins de ', ''], ['less than ', '']);
    case 'inclusive':
      return around(quantity(limit), ['', ', le premier compris'], ['', ', the first included']);
    case 'silence':
      return around(quantity(limit), ['', ' de silence'], ['', ' of silence']);
    case 'before':
      return windowBefore(limit);
    case 'before-franc':
      return around(quantity(limit), ['', ' francs avant la date'], ['', ' clear before the date']);
    case 'until':
      return text('à la date même', 'on the date itself');
    case 'none':
      return null;
  }
}
