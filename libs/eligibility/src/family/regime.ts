import { regimeOf } from '../derive/nationality.ts';
import { Known } from '../engine/known.ts';

/**
 * The law that governs an applicant. Only what is computed elsewhere from the nationality is needed here; null when it
 * is unknown, or left to a lawyer (an Algerian with a second nationality).
 */
export function regimeFor(nationality: readonly string[] | null): string | null {
  return nationality === null ? null : regimeOf(new Known({ 'person.nationality': nationality }));
}
