import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { days, inclusive } from './common.ts';
import { extended } from './periods.ts';
import { ACTION_AGAINST_REFUSAL, OUT_OF_ZONE } from './zone.ts';

/** First period in a waiting zone. */
export const ZONE_ATTENTE: Rule = {
  id: 'zone-attente',
  label: text('Zone d’attente : placement', 'Waiting zone: placement'),
  explanation: text(
    'Quatre jours au plus depuis la décision de placement ; au-delà, le juge du tribunal judiciaire doit l’autoriser, en statuant en 24 heures (48 si nécessaire) : huit jours, puis huit à titre exceptionnel, vingt en tout. Lecture prudente : le jour du placement compte, comme la Cour de cassation l’a jugé pour les quatre jours de rétention.',
    'Four days at most from the placement; beyond, the judge must allow it, ruling within 24 hours (48 if need be): eight days, then exceptionally eight, twenty in all. Prudent reading: the day of the placement counts, as the Cour de cassation held of the four days of detention.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['zone-attente-placement'], start: fromNotification },
  versionBy: eventDay,
  versionDate: text('jour du placement', 'day of the placement'),
  versions: [
    {
      from: '2007-11-21',
      to: '2021-04-30',
      limit: days(4),
      prudent: inclusive(4),
      sources: [
        source('CESEDA', 'L221-3', day('2007-11-21')),
        source('CESEDA', 'L222-1', day('2016-03-09')),
      ],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: days(4),
      prudent: inclusive(4),
      sources: [
        source('CESEDA', 'L341-2'),
        source('CESEDA', 'L342-1'),
        source('CESEDA', 'L342-5'),
        source('CESEDA', 'L352-7'),
      ],
    },
  ],
  distance: 'none',
  effects: [ACTION_AGAINST_REFUSAL],
  endings: [extended('zone-attente-prolongee'), OUT_OF_ZONE],
  effect: text(
    'Sans décision du juge, la personne entre en France avec un visa de régularisation de huit jours.',
    'Without an order of the judge, the person enters France with a regularisation visa of eight days.',
  ),
  calculator: { event: 'zone-attente-placement', startsAs: 'notifiedOn' },
};
