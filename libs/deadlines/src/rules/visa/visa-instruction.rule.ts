import { earlierOf } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Ending, Rule, Scene, Start } from '../../engine/rule.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { APPLICATIONS, askStay, REFUSED, REFUSED_BY_SILENCE } from './common.ts';
import { sameVisa } from './same-visa.ts';
import { CIVIL_STATUS_CHECK } from './suspension.ts';

/** The registration that the consulate certifies (R312-2); prudently the earliest day the application was made. */
export function fromApplication({ occurrence: { event } }: Scene): Start | null {
  if (!event) return null;
  const { dates, on } = event;
  const legal = dates.registeredOn ?? dates.receivedOn ?? on;
  const prudent = earlierOf(legal, dates.receivedOn ?? dates.filedOn ?? on);
  const words = longDate(legal);
  const said = text(`Demande de visa enregistrée : ${words.fr}`, `Visa application: ${words.en}`);
  return {
    legal: { on: legal, at: null },
    prudent: { on: prudent, at: null },
    latest: legal,
    steps: [step('receipt', said, legal, source('CESEDA', 'R312-2'))],
  };
}

export const DECIDED: readonly Ending[] = [
  {
    outcome: 'met',
    by: ['visa-delivre', 'rf-visa-delivre', ...REFUSED],
    when: sameVisa,
    actedOn: decidedOn,
    reason: text('Le consulat a statué', 'The consulate has decided'),
  },
  {
    outcome: 'extinguished',
    by: ['rf-abandon', 'desistement'],
    when: sameVisa,
    reason: text('Demande abandonnée', 'Application given up'),
  },
];

/** Two months of the consulate's silence refuse the visa. */
export const VISA_INSTRUCTION: Rule = {
  id: 'visa-instruction',
  label: text('Silence du consulat sur le visa', 'Silence of the consulate on the visa'),
  explanation: text(
    "Deux mois de silence du consulat font naître un refus implicite, contre lequel court le recours préalable. L'attestation remise au dépôt prouve la date (long séjour). Une vérification d'état civil suspend ce délai, huit mois au plus.",
    'Two months of the consulate’s silence give birth to an implicit refusal, against which the prior appeal runs. The certificate given at filing proves the day (long stay). A check of civil status suspends this time, for eight months at most.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: APPLICATIONS, start: fromApplication },
  versionBy: requestDay,
  versionDate: text('jour de la demande de visa', 'day of the visa application'),
  versions: [
    {
      from: null,
      to: null,
      limit: { mode: 'silence', unit: 'month', count: 2 },
      sources: [source('CRPA', 'L231-4'), source('CESEDA', 'R312-2'), source('CESEDA', 'R811-2')],
      toVerify: true,
    },
  ],
  birth: {
    type: REFUSED_BY_SILENCE,
    label: text('Refus implicite du visa', 'Implicit refusal of the visa'),
  },
  effects: [CIVIL_STATUS_CHECK],
  endings: DECIDED,
  effect: text(
    'Refus implicite : trente jours pour le recours préalable obligatoire.',
    'Implicit refusal: thirty days for the compulsory prior appeal.',
  ),
  questions: [
    askStay(
      text('Quel visa est demandé ?', 'Which visa is applied for?'),
      text(
        "Court séjour : le consulat répond en quinze jours ; la suspension pour vérification ne s'y applique pas",
        'Short stay: the consulate answers in fifteen days; the suspension for checks does not apply',
      ),
    ),
  ],
  calculator: { event: 'visa-depose', startsAs: 'receivedOn' },
};
