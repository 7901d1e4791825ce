import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { asGivenToLeave, freed, isUnion, months, TAKEN } from './common.ts';
import { EXPULSION_GONE } from './expulsion.ts';

/** Time to leave of a citizen of the Union who is expelled. */
export const EXPULSION_UE_DEPART: Rule = {
  id: 'expulsion-ue-depart',
  label: text('Expulsion (UE) : délai de départ', 'Expulsion (EU): time to leave'),
  explanation: text(
    'L’expulsion d’un citoyen de l’Union ou d’un membre de sa famille indique le délai pour partir : un mois au moins, sauf urgence.',
    'The expulsion of a citizen of the Union or of a family member states the time to leave: at least one month, save urgency.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['expulsion-notifiee'],
    when: (scene) => isUnion(scene) && yesNo(scene.occurrence.event, 'urgency') !== true,
    start: fromNotification,
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    { from: '2021-05-01', to: null, limit: months(1), sources: [source('CESEDA', 'R252-1')] },
  ],
  distance: 'none',
  adjust: asGivenToLeave,
  endings: [freed('oqtf-executee', 'expulsion-executee'), EXPULSION_GONE],
  effect: text('L’expulsion peut être exécutée.', 'The expulsion can be enforced.'),
  questions: [
    {
      fact: 'urgency',
      kind: 'boolean',
      question: text('L’urgence est-elle invoquée ?', 'Is urgency relied on?'),
      effect: text('En urgence, aucun délai minimal', 'In urgency, no minimum time'),
    },
  ],
  calculator: {
    event: 'expulsion-notifiee',
    startsAs: 'notifiedOn',
    details: { euCitizen: true },
  },
};
