import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months, TAKEN } from './common.ts';
import { EXPULSION_GONE, fromDecision } from './expulsion.ts';

/** Review of an expulsion every five years. */
export const EXPULSION_REEXAMEN_5_ANS: Rule = {
  id: 'expulsion-reexamen-5-ans',
  label: text('Expulsion : réexamen à cinq ans', 'Expulsion: five-year review'),
  explanation: text(
    'Les motifs de l’expulsion sont réexaminés tous les cinq ans depuis la date de la décision (non de son exécution), sans commission ni condition de résidence à l’étranger. La personne peut présenter des observations écrites.',
    'The grounds of the expulsion are reviewed every five years from the date of the decision (not of its execution), without the commission or any condition of living abroad. The person may send written observations.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: { on: ['expulsion-notifiee'], start: fromDecision },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2005-03-01',
      to: '2021-04-30',
      limit: months(60),
      sources: [source('CESEDA', 'L524-2', day('2005-03-01'))],
    },
    { from: '2021-05-01', to: null, limit: months(60), sources: [source('CESEDA', 'L632-6')] },
  ],
  distance: 'none',
  endings: [EXPULSION_GONE],
  effect: text(
    'Deux mois de silence ensuite : refus implicite d’abroger, susceptible de recours.',
    'Two months of silence after that: implicit refusal to repeal, open to challenge.',
  ),
  calculator: { event: 'expulsion-notifiee', startsAs: 'decidedOn' },
};
