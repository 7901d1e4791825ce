import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { days } from './common.ts';
import { ASK_PREVIOUS_END, asOrdered, extended, fromPreviousEnd } from './periods.ts';
import { ACTION_AGAINST_REFUSAL, ASYLUM_CLAIM, OUT_OF_ZONE, ZONE } from './zone.ts';

/** End of the period that the judge orders in a waiting zone. */
export const ZONE_ATTENTE_PROLONGATIONS: Rule = {
  id: 'zone-attente-prolongations',
  label: text('Zone d’attente : fin de la prolongation', 'Waiting zone: end of the extension'),
  explanation: text(
    'Huit jours au plus, puis huit à titre exceptionnel. Une demande d’asile dans les six derniers jours de la seconde prolongation la proroge de six jours ; un recours contre le refus d’entrée au titre de l’asile dans les quatre derniers jours d’une période la proroge de quatre jours.',
    'Eight days at most, then exceptionally eight. An asylum claim in the last six days of the second extension adds six days from it; an action against the refusal of entry on asylum grounds in the last four days of a period adds four days from it.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: [ZONE.order], start: fromPreviousEnd(ZONE) },
  versionBy: eventDay,
  versionDate: text('jour de l’ordonnance', 'day of the order'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: days(8),
      sources: [
        source('CESEDA', 'L222-1', day('2005-03-01')),
        source('CESEDA', 'L222-2', day('2007-11-21')),
      ],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: days(8),
      sources: [source('CESEDA', 'L342-1'), source('CESEDA', 'L342-4'), source('CESEDA', 'L352-7')],
    },
  ],
  distance: 'none',
  adjust: asOrdered,
  effects: [ASYLUM_CLAIM, ACTION_AGAINST_REFUSAL],
  endings: [extended(ZONE.order), OUT_OF_ZONE],
  effect: text(
    'Entrée en France avec un visa de régularisation de huit jours.',
    'Entry into France with a regularisation visa of eight days.',
  ),
  questions: [{ ...ASK_PREVIOUS_END, when: (scene) => fromPreviousEnd(ZONE)(scene) === null }],
  calculator: { event: ZONE.order, startsAs: 'fromOn' },
};
