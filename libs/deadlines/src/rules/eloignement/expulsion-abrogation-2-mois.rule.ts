import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months, TAKEN } from './common.ts';
import { EXPULSION_GONE } from './expulsion.ts';

/** Last day to ask from France for the repeal of an expulsion. */
export const EXPULSION_ABROGATION_2_MOIS: Rule = {
  id: 'expulsion-abrogation-2-mois',
  label: text('Abrogation demandée depuis la France', 'Repeal asked for from France'),
  explanation: text(
    'Une demande d’abrogation présentée plus de deux mois après la notification de l’expulsion ne peut aboutir que si la personne réside hors de France, sauf prison ferme, assignation de L. 731-3 à L. 731-5 ou réexamen à cinq ans.',
    'A request for repeal made more than two months after notification of the expulsion can succeed only if the person lives outside France, save prison, house arrest under L. 731-3 to L. 731-5 or the five-year review.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['expulsion-notifiee'], start: fromNotification },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2005-03-01',
      to: '2021-04-30',
      limit: months(2),
      sources: [source('CESEDA', 'L524-3', day('2005-03-01'))],
    },
    { from: '2021-05-01', to: null, limit: months(2), sources: [source('CESEDA', 'L632-5')] },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['expulsion-abrogation-demandee'],
      reason: text('Abrogation demandée', 'Repeal asked for'),
    },
    EXPULSION_GONE,
  ],
  effect: text(
    'La demande ne peut plus aboutir que depuis l’étranger.',
    'The request can then succeed only from abroad.',
  ),
  calculator: { event: 'expulsion-notifiee', startsAs: 'notifiedOn' },
};
