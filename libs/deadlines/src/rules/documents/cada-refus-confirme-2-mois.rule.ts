import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ASK_REGISTRATION, fromRegistration } from './registration.ts';

/** Two months of silence after CADA registered the referral confirm the refusal. */
export const CADA_REFUS_CONFIRME_2_MOIS: Rule = {
  id: 'cada-refus-confirme-2-mois',
  label: text('Après la CADA : refus confirmé', 'After CADA: refusal confirmed'),
  explanation: text(
    "Deux mois de silence depuis l'enregistrement de la saisine par la CADA confirment le refus, quelle que soit la date de l'avis. Deux mois francs courent alors devant le tribunal, qui statue en dernier ressort.",
    'Two months of silence from the registration of the referral by CADA confirm the refusal, whatever the day of its opinion. Two months franc then run before the tribunal, from which no appeal lies.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['cada-saisie'], start: fromRegistration },
  versionBy: startDay,
  versionDate: text("jour de l'enregistrement", 'day of registration'),
  versions: [
    {
      from: '2016-01-01',
      to: null,
      limit: { mode: 'silence', unit: 'month', count: 2 },
      sources: [
        source('CRPA', 'R343-5'),
        source('CRPA', 'R343-4'),
        source('CRPA', 'R343-3'),
        source('CJA', 'R811-1'),
      ],
    },
  ],
  birth: {
    type: 'communication-refus-confirme',
    label: text('Refus de communiquer confirmé', 'Refusal to give the documents confirmed'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['communication-refusee', 'communication-obtenue'],
      actedOn: decidedOn,
      reason: text("Réponse de l'administration", 'The administration has answered'),
    },
  ],
  effect: text(
    'Le refus peut être attaqué : deux mois francs pour saisir le tribunal.',
    'The refusal can be challenged: two months franc to go to court.',
  ),
  questions: [ASK_REGISTRATION],
  calculator: { event: 'cada-saisie', startsAs: 'registeredOn' },
};
