import { plusMonths, type CivilDay } from '../engine/civil-day.ts';
import type { Known } from '../engine/known.ts';
import type { Derivation } from './derivation.ts';
import { isStudentCard, isTemporaryCard } from './title-lists.ts';
import { chainOn } from './titles-held.ts';

const REFERENCE_MONTHS = 10 * 12;

/** Whether the titles that follow one another until a day were all given to a student; receipts tell nothing. */
function onlyAsStudent(known: Known, on: CivilDay): boolean | null {
  const said = known.yes('stay.regular_years_all_student');
  if (said !== null || known.titles === null) return said;
  const cards = chainOn(known.titles, on).filter(({ title }) => isTemporaryCard(title));
  return cards.length === 0 ? null : cards.every(({ title }) => isStudentCard(title));
}

/**
 * Whether a student's title falls in the ten years before a day. One that ended earlier is left to the lawyer: it belongs
 * to the time spent in France, not to the ten years.
 */
function asStudentMeanwhile(known: Known, on: CivilDay): boolean | null {
  const said = known.yes('stay.student_period_in_reference');
  if (said !== null || known.titles === null) return said;
  const held = known.titles.filter(
    ({ title, from }) => isStudentCard(title) && from.number < on.number,
  );
  if (held.length === 0) return false;
  const start = plusMonths(on, -REFERENCE_MONTHS);
  return held.some(({ to }) => to === null || to.number >= start.number) ? true : null;
}

const endOfReference = (known: Known): readonly number[] =>
  (known.titles ?? []).flatMap(({ title, to }) =>
    to !== null && isStudentCard(title) ? [plusMonths(to, REFERENCE_MONTHS).number + 1] : [],
  );

/** What the titles held say of the time spent as a student, which Algerians count apart. */
export const STUDENT_YEARS: readonly Derivation[] = [
  { fact: 'stay.regular_years_all_student', from: [], derive: onlyAsStudent },
  {
    fact: 'stay.student_period_in_reference',
    from: [],
    derive: asStudentMeanwhile,
    moments: endOfReference,
  },
];
