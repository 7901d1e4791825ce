import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { ASK_KIND, ASK_ORDER, track } from './claim.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';
import {
  ASYLUM_ACT,
  attestationDay,
  CENTRES,
  currentLengths,
  formerLengths,
  handedOver,
} from './introduction.ts';

/** Lodging the complete claim with OFPRA once the attestation is handed over. */
export const OFPRA_INTRODUCTION_21_JOURS: Rule = {
  id: 'ofpra-introduction-21-jours',
  label: text('Asile : introduire la demande à l’OFPRA', 'Asylum: lodge the claim with OFPRA'),
  explanation: text(
    "Vingt et un jours depuis la remise de l'attestation pour introduire la demande complète à l'OFPRA ; huit jours depuis l'enregistrement pour un réexamen ou une réouverture ; le jour même ou celui de la convocation dans un pôle France asile ; sept jours à Mayotte, et en Guadeloupe, en Guyane ou en Martinique si un arrêté le prévoit. Une demande d'asile présentée plus de quatre-vingt-dix jours après l'entrée (soixante en Guyane) passe en procédure accélérée.",
    'Twenty-one days from the handing over of the attestation to lodge the complete claim with OFPRA; eight days from registration for a repeated claim or a reopening; the same day or that of the summons in a France asile centre; seven days in Mayotte, and in Guadeloupe, Guyane or Martinique where an order says so. Asylum asked for more than ninety days after entry (sixty in Guyane) is examined under the accelerated procedure.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['enregistrement-guda'],
    when: (scene) => track(scene) !== 'dublin',
    start: handedOver,
  },
  versionBy: attestationDay,
  versionDate: text("jour de remise de l'attestation", 'day the attestation was handed over'),
  versions: inForce(
    ['2006-11-15', '2007-03-22', ASYLUM_ACT, '2016-11-01', CODE_2021, '2024-07-17', CENTRES],
    (first) => (isBefore(first, CODE_2021) ? formerLengths(first) : currentLengths(first)),
  ),
  endings: [
    {
      outcome: 'met',
      by: ['dossier-ofpra'],
      reason: text('Demande introduite à l’OFPRA', 'Claim lodged with OFPRA'),
    },
    {
      outcome: 'extinguished',
      by: ['transfert-notifie', 'desistement', 'protection-accordee'],
      timing: 'any-time',
      reason: text("Plus de demande à introduire à l'OFPRA", 'No claim left to lodge with OFPRA'),
    },
  ],
  effect: text(
    "L'OFPRA peut clore la demande : le droit de se maintenir prend fin, réouverture possible pendant neuf mois.",
    'OFPRA may close the claim: the right to remain ends, reopening is possible for nine months.',
  ),
  questions: [
    ASK_KIND,
    ASK_ORDER,
    {
      fact: 'frontDesk',
      kind: 'boolean',
      question: text(
        'La demande a-t-elle été enregistrée dans un pôle France asile ?',
        'Was the claim registered in a France asile centre?',
      ),
      effect: text(
        'Introduction le jour même, ou au jour de la convocation',
        'Lodged the same day, or on the day of the summons',
      ),
      when: ({ occurrence: { event, on } }) =>
        !isBefore(on, CENTRES) && yesNo(event, 'frontDesk') === null,
    },
  ],
  calculator: { event: 'enregistrement-guda', startsAs: 'registeredOn' },
};
