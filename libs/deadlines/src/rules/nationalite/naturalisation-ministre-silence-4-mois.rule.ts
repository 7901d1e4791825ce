import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { APPEALED, isAppeal } from './common.ts';

/** Four months of the minister's silence reject the appeal. */
export const NATURALISATION_MINISTRE_SILENCE_4_MOIS: Rule = {
  id: 'naturalisation-ministre-silence-4-mois',
  label: text('Naturalisation : silence du ministre', 'Naturalisation: silence of the minister'),
  explanation: text(
    'Quatre mois de silence du ministre sur le recours préalable le rejettent. Deux mois francs courent alors devant le tribunal administratif de Nantes.',
    'Four months of the minister’s silence on the prior appeal reject it. Two months franc then run before the administrative tribunal of Nantes.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: APPEALED,
    when: (scene) => isAppeal(scene, scene.occurrence.type),
    start: fromReceipt,
  },
  versionBy: startDay,
  versionDate: text('réception du recours', 'receipt of the appeal'),
  versions: [
    {
      from: null,
      to: null,
      limit: { mode: 'silence', unit: 'month', count: 4 },
      sources: [source('Décret 93-1362', '45'), source('CJA', 'R312-18')],
    },
  ],
  birth: {
    type: 'rapo-ministre-rejet-implicite',
    label: text(
      'Rejet implicite du recours au ministre',
      'Implicit rejection of the appeal to the minister',
    ),
  },
  endings: [
    {
      outcome: 'met',
      by: ['rapo-rejet', 'naturalisation-decision'],
      actedOn: decidedOn,
      reason: text('Le ministre a statué', 'The minister has decided'),
    },
  ],
  effect: text(
    'Le recours est rejeté : deux mois francs pour saisir le tribunal administratif de Nantes.',
    'The appeal is rejected: two months franc to go to the administrative tribunal of Nantes.',
  ),
  calculator: { event: 'rapo-ministre', startsAs: 'receivedOn' },
};
