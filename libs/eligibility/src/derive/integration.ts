import type { CivilDay } from '../engine/civil-day.ts';
import type { Known } from '../engine/known.ts';
import type { Derivation } from './derivation.ts';
import { titleId } from './stay.ts';
import { CIR_EXEMPT } from './title-lists.ts';

/** Degrees that take a year of higher studies at least. */
const HIGHER_DEGREES: ReadonlySet<string> = new Set([
  'licence',
  'licence-pro',
  'master',
  'doctorate',
  'listed-label',
]);

const studiedInFrance = (known: Known): boolean =>
  known.yes('study.diploma_in_france') === true &&
  HIGHER_DEGREES.has(known.word('study.diploma_level') ?? '');

/** L413-5: holders of some cards, and whoever spent a year of higher studies in France, sign no integration contract. */
function contractApplies(known: Known, on: CivilDay): boolean | null {
  const title = titleId(known, on);
  const isExempt = (title !== null && CIR_EXEMPT.has(title)) || studiedInFrance(known);
  return isExempt ? false : known.yes('integration.cir_applicable');
}

export const INTEGRATION: readonly Derivation[] = [
  { fact: 'integration.cir_applicable', from: [], derive: contractApplies },
];
