import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { months, TAKEN } from './common.ts';
import { fromDecision, IAT_GONE } from './expulsion.ts';

/** Review of an administrative ban every five years. */
export const IAT_REEXAMEN_5_ANS: Rule = {
  id: 'iat-reexamen-5-ans',
  label: text('Interdiction administrative : réexamen', 'Administrative ban: review'),
  explanation: text(
    'Les motifs de l’interdiction administrative du territoire sont réexaminés tous les cinq ans depuis la date de la décision.',
    'The grounds of the administrative ban are reviewed every five years from the date of the decision.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['iat-notifiee'], start: fromDecision },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    { from: '2021-05-01', to: null, limit: months(60), sources: [source('CESEDA', 'L323-2')] },
  ],
  distance: 'none',
  endings: [IAT_GONE],
  effect: text('Le ministre réexamine les motifs.', 'The minister reviews the grounds.'),
  calculator: { event: 'iat-notifiee', startsAs: 'decidedOn' },
};
