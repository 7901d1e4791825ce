import { text } from '../text.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { KEEP_PROOF, refusal } from './branches/refus.ts';
import type { ProcedureDefinition } from './procedure.ts';

/** A refusal and its remedies: procedures.md (h). */
export const REFUS_RECOURS: ProcedureDefinition = {
  id: 'refus-recours',
  label: text('Refus et recours', 'Refusal and remedies'),
  summary: text(
    'Une décision défavorable : en demander les motifs, la faire revoir par l’administration, la faire annuler ou suspendre par le juge.',
    'An unfavourable decision: asking for its reasons, having it reviewed by the administration, annulled or suspended by the court.',
  ),
  family: 'contentieux',
  firstEvent: 'refus-notifie',
  sources: ['CJA R421-1', 'CJA R421-2', 'CRPA L411-2', 'CRPA L232-4', 'CESEDA L614-1'],
  branches: [
    refusal({
      label: ['Décision attendue', 'Decision awaited'],
      phase: 'filed',
      means: [
        'Nous attendons la décision de l’administration.',
        'We are waiting for the administration’s decision.',
      ],
      next: [
        {
          do: [
            'Enregistrer la décision et la preuve de sa date',
            'Record the decision and proof of its date',
          ],
        },
      ],
      advice: [KEEP_PROOF],
    }),
    ...REMOVAL,
    ...REMEDIES,
  ],
};
