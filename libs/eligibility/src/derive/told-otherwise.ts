import type { Known } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';
import type { Derivation } from './derivation.ts';

/** A fact that an answer to a wider or a neighbouring question settles, unless it was itself answered. */
const settledBy = (fact: FactId, other: FactId): Derivation => ({
  fact,
  from: [],
  derive: (known) => known.yes(fact) ?? known.yes(other),
});

/** Cards of L422-1 and L422-2, and the multi-year one that follows them. */
const STUDENT_CARDS: ReadonlySet<string> = new Set([
  'cst-etudiant',
  'cst-etudiant-dispense-visa',
  'csp-etudiant',
]);

/** Whoever lists a student card among the titles held, or holds one, was a student under it. */
function heldStudentCard(known: Known): boolean | null {
  const current = known.word('stay.current_title_id');
  const held = [...(known.titles ?? []).map(({ title }) => title), ...(current ? [current] : [])];
  return held.some((title) => STUDENT_CARDS.has(title))
    ? true
    : known.yes('study.held_student_title');
}

const MASTERS: ReadonlySet<string> = new Set(['master', 'doctorate']);
const HIGHER: ReadonlySet<string> = new Set([...MASTERS, 'licence', 'licence-pro', 'listed-label']);

/** A degree of some level says that one of at least that level is held; another may be, which it does not say. */
const shownByDegree = (
  fact: FactId,
  shows: (level: string, known: Known) => boolean,
): Derivation => ({
  fact,
  from: [],
  derive: (known) => {
    const level = known.word('study.diploma_level');
    const isShown = level !== null && shows(level, known);
    return known.yes(fact) ?? (isShown ? true : null);
  },
});

/** Whose child is a protected minor is that child's parent. */
const linkToProtected: Derivation = {
  fact: 'protection.family_link',
  from: [],
  derive: (known) =>
    known.word('protection.family_link') ??
    (known.yes('child.refugee_minor') === true ? 'parent-of-minor' : null),
};

/** What was told under another name: nobody is asked the same thing twice. */
export const TOLD_OTHERWISE: readonly Derivation[] = [
  { fact: 'study.held_student_title', from: [], derive: heldStudentCard },
  settledBy('work.ict_means_sufficient', 'intern.means_sufficient'),
  settledBy('eu.descendant_dependent', 'parent.applicant_dependent'),
  shownByDegree('study.master_equivalent', (level) => MASTERS.has(level)),
  shownByDegree('study.higher_education_diploma', (level) => HIGHER.has(level)),
  // A licence professionnelle is not enough (D421-20).
  shownByDegree(
    'talent.qualified_diploma_france',
    (level, known) =>
      known.yes('study.diploma_in_france') === true &&
      (MASTERS.has(level) || level === 'listed-label'),
  ),
  linkToProtected,
];
