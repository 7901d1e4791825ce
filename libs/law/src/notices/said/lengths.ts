import { NUMBER_IN_WORDS, numberInWords } from '../text/numbers.ts';
import { spanOf, type Span } from '../text/span.ts';

type LengthUnit = 'heures' | 'jours' | 'semaines' | 'mois' | 'ans';

/** A length of time named in a text. */
export interface Length extends Span {
  readonly count: number;
  readonly unit: LengthUnit;
}

const LENGTH = new RegExp(
  String.raw`\b(\d{1,3}|${NUMBER_IN_WORDS})(?:\s*\([^)\n]{1,30}\))?\s+(heures?|jours?|semaines?|mois|ans?|annees?)\b`,
  'gu',
);
const UNITS: readonly (readonly [RegExp, LengthUnit])[] = [
  [/^heure/u, 'heures'],
  [/^jour/u, 'jours'],
  [/^semaine/u, 'semaines'],
  [/^mois/u, 'mois'],
  [/^an/u, 'ans'],
];

export function lengthsIn(folded: string): readonly Length[] {
  return [...folded.matchAll(LENGTH)].flatMap((match): readonly Length[] => {
    const [, said = '', word = ''] = match;
    const count = /^\d/u.test(said) ? Number(said) : numberInWords(said);
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    return unit === undefined ? [] : [{ ...spanOf(match), count, unit }];
  });
}

/** In days; null for hours, months and years. */
export const daysOf = ({ count, unit }: Length): number | null =>
  unit === 'jours' ? count : unit === 'semaines' ? count * 7 : null;

/** In months; null for what is shorter. */
export const monthsOf = ({ count, unit }: Length): number | null =>
  unit === 'mois' ? count : unit === 'ans' ? count * 12 : null;
