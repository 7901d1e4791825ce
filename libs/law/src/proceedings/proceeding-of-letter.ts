import type { LetterDefinition } from '../letters/letter.ts';
import { PROCEEDINGS, type ProceedingId } from './proceedings.ts';

/**
 * Whose exhibits a letter lists: those of the proceeding that filing it begins; `open`: of whichever is being prepared, for
 * a later brief or an inventory; null: it goes to no court.
 */
export function proceedingOfLetter({
  kind,
  addressee,
  records,
}: Pick<LetterDefinition, 'kind' | 'addressee' | 'records'>): ProceedingId | 'open' | null {
  const begun = PROCEEDINGS.find((proceeding) => proceeding.records === records);
  if (begun !== undefined) return begun.id;
  const toCourt = addressee === 'court' || addressee === 'appeal-court';
  return kind === 'pleading' && toCourt ? 'open' : null;
}
