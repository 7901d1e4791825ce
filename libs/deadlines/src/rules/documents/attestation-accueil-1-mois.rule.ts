import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Birth, Ending, Rule, Scene } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 1 } as const;
const ofPrefect = ({ occurrence }: Scene): boolean =>
  occurrence.type === 'attestation-accueil-rapo';

const MAYOR: Birth = {
  type: 'attestation-accueil-refus-implicite',
  label: text('Refus implicite du maire', 'Implicit refusal by the mayor'),
};
const PREFECT: Birth = {
  type: 'attestation-accueil-rapo-rejet-implicite',
  label: text('Rejet implicite par le préfet', 'Implicit rejection by the prefect'),
};

const ANSWERED: Ending = {
  outcome: 'met',
  by: [
    'attestation-accueil-validee',
    'attestation-accueil-refusee',
    'attestation-accueil-rapo-rejet',
  ],
  when: (scene, { type }) =>
    type === 'attestation-accueil-validee' ||
    (type === 'attestation-accueil-rapo-rejet') === ofPrefect(scene),
  actedOn: decidedOn,
  reason: text('Décision prise dans le mois', 'Decided within the month'),
};

/** One month of the mayor's silence, then of the prefect's, refuses the host's certificate. */
export const ATTESTATION_ACCUEIL_1_MOIS: Rule = {
  id: 'attestation-accueil-1-mois',
  label: text("Attestation d'accueil : silence", 'Host’s certificate: silence'),
  explanation: text(
    "Un mois de silence du maire sur la validation de l'attestation d'accueil vaut refus ; un mois de silence du préfet sur le recours préalable vaut rejet. Le recours au préfet est obligatoire avant le tribunal.",
    'One month of the mayor’s silence on the host’s certificate is a refusal; one month of the prefect’s silence on the prior appeal is a rejection. The appeal to the prefect is compulsory before the tribunal.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['attestation-accueil-demandee', 'attestation-accueil-rapo'], start: fromReceipt },
  versionBy: requestDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [source('CESEDA', 'R313-11'), source('CESEDA', 'R313-12')],
    },
  ],
  birth: (scene) => (ofPrefect(scene) ? PREFECT : MAYOR),
  endings: [ANSWERED],
  effect: text(
    'Refus du maire : deux mois pour saisir le préfet ; rejet du préfet : deux mois francs pour le tribunal.',
    'Mayor’s refusal: two months to appeal to the prefect; prefect’s rejection: two months franc to go to court.',
  ),
  calculator: { event: 'attestation-accueil-demandee', startsAs: 'receivedOn' },
};
