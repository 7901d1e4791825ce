import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  CONSULAR_DAY,
  consularDay,
  isNaturalisation,
  REJECTED_BY_SILENCE,
  VISA_GRANTED,
} from './common.ts';
import { sameVisa } from './same-visa.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 2 } as const;

/** Two months of silence on the compulsory appeal reject it. */
export const VISA_CRRV_SILENCE_2_MOIS: Rule = {
  id: 'visa-crrv-silence-2-mois',
  label: text('Silence sur le recours visa', 'Silence on the visa appeal'),
  explanation: text(
    "Sans décision explicite deux mois après la réception du recours préalable, il est réputé rejeté pour les mêmes motifs que le refus du consulat : attaquez les motifs des deux. Une simple recommandation de la commission n'arrête pas ce délai.",
    'With no explicit decision two months after receipt of the prior appeal, it is deemed rejected for the same reasons as the consulate’s refusal: challenge both. A mere recommendation of the commission does not stop this time.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: ['rapo-depose'],
    when: (scene) => !isNaturalisation(scene),
    start: fromReceipt,
  },
  versionBy: consularDay,
  versionDate: CONSULAR_DAY,
  versions: [
    {
      from: null,
      to: '2015-12-31',
      limit: LIMIT,
      sources: [source('Loi 2000-321', '21', day('2000-11-01'))],
      toVerify: true,
    },
    {
      from: '2016-01-01',
      to: '2022-12-31',
      limit: LIMIT,
      sources: [source('CRPA', 'L231-4'), source('CRPA', 'L114-3')],
    },
    {
      from: '2023-01-01',
      to: null,
      limit: LIMIT,
      sources: [source('CESEDA', 'D312-8-1'), source('CRPA', 'L114-3')],
    },
  ],
  birth: {
    type: REJECTED_BY_SILENCE,
    label: text('Rejet implicite du recours visa', 'Implicit rejection of the visa appeal'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['rapo-rejet'],
      when: sameVisa,
      actedOn: decidedOn,
      reason: text('Décision explicite sur le recours', 'Explicit decision on the appeal'),
    },
    VISA_GRANTED,
  ],
  effect: text(
    'Le recours est rejeté : deux mois francs pour saisir le tribunal administratif de Nantes.',
    'The appeal is rejected: two months franc to go to the administrative tribunal of Nantes.',
  ),
  calculator: { event: 'rapo-depose', startsAs: 'receivedOn' },
};
