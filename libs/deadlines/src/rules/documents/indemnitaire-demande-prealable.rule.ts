import { source } from '@quantieme/law';
import { decidedOn, names } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';

/** A claim for money comes before the action: two months of silence refuse it. */
export const INDEMNITAIRE_DEMANDE_PREALABLE: Rule = {
  id: 'indemnitaire-demande-prealable',
  label: text('Demande indemnitaire : silence', 'Claim for compensation: silence'),
  explanation: text(
    "Une action en indemnité n'est recevable qu'après une décision sur une demande adressée à l'administration. Deux mois de silence la rejettent ; deux mois francs courent alors. Un référé-provision est possible ; l'avocat est obligatoire et la créance se prescrit par quatre ans (à vérifier).",
    'An action for damages is admissible only after a decision on a claim made to the administration. Two months of silence reject it; two months franc then run. An interim payment may be asked for; counsel is compulsory and the claim is barred after four years (to be checked).',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['demande-indemnitaire-deposee'], start: fromReceipt },
  versionBy: requestDay,
  versionDate: text('jour de la demande', 'day of the claim'),
  versions: [
    {
      from: '2017-01-01',
      to: null,
      limit: { mode: 'silence', unit: 'month', count: 2 },
      sources: [
        source('CRPA', 'L231-4'),
        source('CJA', 'R421-1', Temporal.PlainDate.from('2017-01-01')),
        source('CJA', 'R431-2'),
        source('CJA', 'R541-1'),
        source('CJA', 'R541-3'),
      ],
    },
  ],
  birth: {
    type: 'refus-implicite-ne',
    label: text('Rejet implicite de la demande indemnitaire', 'Implicit rejection of the claim'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['refus-notifie', 'decision-favorable'],
      when: (scene, event) => names(scene, event, 'request') ?? event.type === 'refus-notifie',
      actedOn: decidedOn,
      reason: text("Réponse de l'administration", 'The administration has answered'),
    },
  ],
  effect: text(
    "La demande est rejetée : deux mois francs pour saisir le tribunal d'une action en indemnité.",
    'The claim is rejected: two months franc to bring an action for damages.',
  ),
  calculator: { event: 'demande-indemnitaire-deposee', startsAs: 'receivedOn' },
};
