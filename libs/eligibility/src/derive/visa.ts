import { plusMonths, type CivilDay } from '../engine/civil-day.ts';
import type { Known } from '../engine/known.ts';
import type { Derivation } from './derivation.ts';
import { endOfTitle, filedBy } from './stay.ts';

/** The last entry that was told. */
const entryOf = (known: Known): CivilDay | null =>
  known.day('entry.last_date') ?? known.day('entry.first_date');

/** R431-8: six months after a title, the visa on which its holder came no longer counts; that of a later entry does. */
function visaHasServed(known: Known, on: CivilDay): boolean {
  const [entered, end] = [entryOf(known), endOfTitle(known, on)];
  if (entered === null || end === null || entered.number > end.number) return false;
  return filedBy(known, on).number >= plusMonths(end, 6).number;
}

/** A long-stay visa for this ground: who came on another visa, or irregularly, had none. */
function visaMatches(known: Known, on: CivilDay): boolean | null {
  const visa = known.word('entry.visa_type');
  if (visa !== null && visa !== 'd-long' && visa !== 'vls-ts') return false;
  if (visaHasServed(known, on)) return false;
  const told = known.yes('entry.long_stay_visa_matches');
  return told ?? (known.yes('entry.regular') === false ? false : null);
}

/** The day from which a visa has served. */
function servedOn(known: Known, on: CivilDay): readonly number[] {
  const end = endOfTitle(known, on);
  return end === null ? [] : [plusMonths(end, 6).number];
}

export const VISA: readonly Derivation[] = [
  { fact: 'entry.long_stay_visa_matches', from: [], derive: visaMatches, moments: servedOn },
  { fact: 'rf.long_stay_visa', from: [], derive: visaMatches, moments: servedOn },
];
