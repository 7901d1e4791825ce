import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { asGivenToLeave, freed, isUnion, months, TAKEN } from './common.ts';
import { IAT_GONE } from './expulsion.ts';

/** Time to leave of a citizen of the Union present in France who is banned. */
export const IAT_UE_DEPART: Rule = {
  id: 'iat-ue-depart',
  label: text(
    'Interdiction administrative (UE) : départ',
    'Administrative ban (EU): time to leave',
  ),
  explanation: text(
    'Le citoyen de l’Union ou le membre de sa famille à qui l’interdiction est notifiée en France a un mois au moins pour partir, sauf urgence.',
    'A citizen of the Union or a family member notified of the ban in France has at least one month to leave, save urgency.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['iat-notifiee'],
    when: (scene) => {
      const { event } = scene.occurrence;
      const present = yesNo(event, 'inFrance') !== false;
      return isUnion(scene) && present && yesNo(event, 'urgency') !== true;
    },
    start: fromNotification,
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    { from: '2021-05-01', to: null, limit: months(1), sources: [source('CESEDA', 'L222-2')] },
  ],
  distance: 'none',
  adjust: asGivenToLeave,
  endings: [freed('oqtf-executee'), IAT_GONE],
  effect: text('La reconduite d’office devient possible.', 'Enforced removal becomes possible.'),
  calculator: { event: 'iat-notifiee', startsAs: 'notifiedOn', details: { euCitizen: true } },
};
