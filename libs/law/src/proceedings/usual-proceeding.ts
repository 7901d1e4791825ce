import type { ProcedureId } from '../procedures/procedure-ids.ts';
import type { ProceedingId } from './proceedings.ts';

const USUAL: Readonly<Partial<Record<ProcedureId, ProceedingId>>> = {
  'rendez-vous-impossible': 'refere-mesures-utiles',
  referes: 'refere-suspension',
  oqtf: 'oqtf',
  'visa-refus': 'visa-nantes',
  'reunification-familiale': 'visa-nantes',
  naturalisation: 'visa-nantes',
};

/** The request to a court that a procedure usually leads to; a mere proposal. */
export function usualProceeding(procedure: ProcedureId | null): ProceedingId {
  return (procedure && USUAL[procedure]) ?? 'annulation';
}
