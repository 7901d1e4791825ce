import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { ASKED, silence } from './common.ts';
import { REFUSED, REPEAL_ANSWERED, TWO_MONTHS_TO_SUE } from './expulsion.ts';

/** Silence on a request to lift an administrative ban. */
export const IAT_LEVEE_SILENCE_4_MOIS: Rule = {
  id: 'iat-levee-silence-4-mois',
  label: text('Levée de l’interdiction : silence', 'Lifting of the ban: silence'),
  explanation: text(
    'Quatre mois de silence sur la demande de levée de l’interdiction administrative du territoire valent rejet.',
    'Four months of silence on the request to lift the administrative ban mean rejection.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['iat-levee-demandee'], start: fromReceipt },
  versionBy: requestDay,
  versionDate: ASKED,
  versions: [
    {
      from: '2014-11-15',
      to: '2021-04-30',
      limit: silence(4),
      sources: [source('CESEDA', 'L214-5', day('2014-11-15'))],
    },
    { from: '2021-05-01', to: null, limit: silence(4), sources: [source('CESEDA', 'L323-1')] },
  ],
  distance: 'none',
  endings: REPEAL_ANSWERED,
  birth: REFUSED,
  effect: TWO_MONTHS_TO_SUE,
  calculator: { event: 'iat-levee-demandee', startsAs: 'receivedOn' },
};
