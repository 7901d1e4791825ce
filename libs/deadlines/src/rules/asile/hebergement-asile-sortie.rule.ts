import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import {
  ASK_LATER,
  ASK_READING,
  endOfCare,
  isLeaving,
  leavingDay,
  LEFT,
  REOPENED,
} from './end-of-care.ts';
import { endOfRight, ENDS_OF_STAY, endsStay } from './end-of-stay.ts';
import { CODE_2021, inForce } from './in-force.ts';

/** Leaving the accommodation of asylum seekers. */
export const HEBERGEMENT_ASILE_SORTIE: Rule = {
  id: 'hebergement-asile-sortie',
  label: text(
    'Hébergement de demandeur d’asile : fin de prise en charge',
    'Asylum accommodation: end of the care',
  ),
  explanation: text(
    "L'hébergement prend fin au terme du mois au cours duquel le droit de se maintenir a pris fin : lecture de la décision de la CNDA, notification de celle de l'OFPRA sans recours, décision de l'OFPRA dans les cas de l'article L. 542-2, protection accordée. Pays sûr et réexamen irrecevable : fin du mois où expire le recours contre l'OQTF, ou de la décision du juge. Un maintien se demande (trois mois pour une personne protégée, un mois sinon).",
    'Accommodation ends with the month in which the right to remain ended: reading of the decision of the asylum court, notification of that of OFPRA without an appeal, decision of OFPRA in the cases of article L. 542-2, protection granted. Safe country and inadmissible repeated claim: end of the month in which the action against the obligation to leave expires, or of the ruling. Staying on must be asked for (three months for a protected person, else one month).',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: { on: ENDS_OF_STAY, when: endsStay, start: endOfCare },
  versionBy: ({ occurrence }) => endOfRight(occurrence),
  versionDate: text('fin du droit de se maintenir', 'end of the right to remain'),
  versions: inForce([CODE_2021, '2024-01-28'], (first) => ({
    limit: { mode: 'until' },
    sources: [
      source('CESEDA', 'L551-11'),
      source('CESEDA', 'L551-14'),
      source('CESEDA', 'L542-1', first),
      source('CESEDA', 'L542-2'),
      source('CESEDA', 'R552-12', first),
    ],
  })),
  endings: [LEFT, REOPENED],
  effect: text(
    "Mise en demeure, puis référé de l'article L. 521-3 du CJA, exécutoire aussitôt ; pas contre une personne protégée, sauf violence ou manquement grave.",
    'Formal notice, then urgent proceedings under article L. 521-3 CJA, enforceable at once; not against a protected person, save violence or a grave breach.',
  ),
  questions: [
    ASK_READING,
    ...ASK_LATER,
    {
      fact: 'toOn',
      kind: 'date',
      question: text(
        "Quelle date de sortie l'OFII a-t-il notifiée ?",
        'Which leaving date did OFII notify?',
      ),
      effect: text('La prise en charge finit ce jour-là', 'The care ends on that day'),
      when: (scene) => isLeaving(scene) && leavingDay(scene) === null,
    },
  ],
  calculator: { event: 'fin-droit-maintien', startsAs: 'toOn' },
};
