import { source } from '@quantieme/law';
import { decidedOn, word } from '../../engine/lookup.ts';
import type { Ending, Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';

/** Fraud keeps withdrawal open at any time (CRPA L241-2). */
const FRAUD = 'fraude';

function start({ occurrence: { event } }: Scene): Start | null {
  if (!event) return null;
  const taken = decidedOn(event);
  const { fr, en } = longDate(taken);
  const words = event.dates.decidedOn
    ? text(`Décision prise le ${fr}`, `Decision taken on ${en}`)
    : text(
        `Jour de la décision inconnu, compté depuis sa remise : ${fr}`,
        `Day of the decision unknown, counted from its delivery: ${en}`,
      );
  return startOn(taken, [step('decision', words, taken)]);
}

const WITHDRAWN: Ending = {
  outcome: 'met',
  by: ['retrait-notifie'],
  when: (_scene, event) => word(event, 'ground') !== FRAUD,
  actedOn: decidedOn,
  reason: text('Retrait dans les quatre mois', 'Withdrawn within four months'),
};

/** Four months during which an unlawful decision that created rights may be withdrawn. */
export const RETRAIT_DECISION_CREATRICE_4_MOIS: Rule = {
  id: 'retrait-decision-creatrice-4-mois',
  label: text(
    'Dernier jour pour retirer la décision favorable',
    'Last day to withdraw the favourable decision',
  ),
  explanation: text(
    "L'administration ne peut retirer ou abroger une décision créatrice de droits que si elle est illégale et dans les quatre mois où elle a été prise. Fraude : à tout moment. Condition disparue : abrogation sans délai. Le bénéficiaire qui demande le retrait doit l'obtenir dans ces mêmes quatre mois. Les retraits propres au CESEDA restent possibles.",
    'The administration may withdraw or repeal a decision that created rights only if it is unlawful and within four months of being taken. Fraud: at any time. Condition no longer met: repeal without limit. A beneficiary who asks for withdrawal must obtain it within the same four months. The withdrawals of the CESEDA remain possible.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['decision-favorable', 'rf-accord'], start },
  versionBy: startDay,
  versionDate: text('jour de la décision', 'day of the decision'),
  versions: [
    {
      from: '2016-06-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 4, roll: 'no' },
      sources: [
        source('CRPA', 'L242-1'),
        source('CRPA', 'L241-2'),
        source('CRPA', 'L242-2'),
        source('CRPA', 'L242-3'),
        source('CRPA', 'L242-4'),
      ],
    },
  ],
  endings: [WITHDRAWN],
  effect: text(
    'Un retrait ultérieur est illégal, sauf fraude ou texte spécial.',
    'A later withdrawal is unlawful, save fraud or a special text.',
  ),
  questions: [
    {
      fact: 'decidedOn',
      kind: 'date',
      question: text(
        'Quel jour la décision a-t-elle été prise ?',
        'On which day was the decision taken?',
      ),
      effect: text(
        'Les quatre mois courent de ce jour, pas de la remise',
        'The four months run from that day, not from delivery',
      ),
      when: ({ occurrence }) => occurrence.event?.dates.decidedOn === undefined,
    },
  ],
  calculator: { event: 'decision-favorable', startsAs: 'decidedOn' },
};
