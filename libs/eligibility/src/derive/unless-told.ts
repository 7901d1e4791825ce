import { elapsedYears, type CivilDay } from '../engine/civil-day.ts';
import type { Known } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';
import type { Derivation } from './derivation.ts';
import { reachedOn } from './elapsed.ts';
import { titleId } from './stay.ts';

const PROTECTED_CARDS: ReadonlySet<string> = new Set([
  'cst-vpf-ordonnance-protection',
  'cst-vpf-mariage-force',
]);

/** Days on which another title may be held. */
const turnsOfTitles = (known: Known): readonly number[] =>
  (known.titles ?? []).flatMap(({ from, to }) => [from.number, ...(to ? [to.number + 1] : [])]);

/** What is so while nobody says the other thing. */
const contraryOf = (told: FactId, fact: FactId): Derivation => ({
  fact,
  from: [],
  derive: (known) => {
    const said = known.yes(told);
    return said === null ? null : !said;
  },
});

/** Since the birth, when the two days are told and are the same. */
function contributingSinceBirth(known: Known): boolean | null {
  const [birth, since] = [known.day('child.birth_date'), known.day('child.contribution_since')];
  const told = known.yes('child.contribution_since_birth');
  return told ?? (birth && since ? since.number <= birth.number : null);
}

/** Who has lived in France for a year resides there; before, the residence is for somebody to say. */
function livingHere(known: Known, on: CivilDay): boolean | null {
  const [told, since] = [known.yes('stay.habitual_residence'), known.day('stay.habitual_since')];
  return told ?? (since && elapsedYears(since, on).reached >= 1 ? true : null);
}

/** Facts that other answers tell, and that are otherwise presumed or asked. */
export const UNLESS_TOLD: readonly Derivation[] = [
  contraryOf('victim.procedure_ongoing', 'victim.proceedings_over'),
  contraryOf('parent.filiation_established', 'parent.filiation_missing'),
  {
    fact: 'victim.protected_card',
    from: ['stay.current_title_id'],
    derive: (known, on) => {
      const title = titleId(known, on);
      return title === null || PROTECTED_CARDS.has(title) ? title : 'none';
    },
    moments: turnsOfTitles,
  },
  {
    fact: 'stay.holds_ten_year_certificate',
    from: [],
    derive: (known, on) => {
      const title = titleId(known, on);
      return title === null ? null : title.startsWith('cra10-') && title !== 'cra10-7ter-retraite';
    },
    moments: turnsOfTitles,
  },
  {
    fact: 'child.contribution_since_birth',
    from: [],
    derive: contributingSinceBirth,
  },
  {
    fact: 'stay.habitual_residence',
    from: [],
    derive: livingHere,
    moments: (known, _on, figures) => {
      const since = known.day('stay.habitual_since');
      return since === null ? [] : reachedOn(since, [...figures, 1], 'years');
    },
  },
];
