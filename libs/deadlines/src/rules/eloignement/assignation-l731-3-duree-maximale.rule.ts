import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { SHORT_VERSION_DATE } from './assignation-l731-1.rule.ts';
import { ASK_GROUND, isLong, UNLIMITED } from './assignation-l731-3.rule.ts';
import { fromEffect, isRenewal, RELEASED } from './assignments.ts';
import { months, NO_LIMIT } from './common.ts';

/** The longest that a long house arrest may last, renewals included. */
export const ASSIGNATION_L731_3_DUREE_MAXIMALE: Rule = {
  id: 'assignation-l731-3-duree-maximale',
  label: text('Assignation longue : durée maximale', 'Long house arrest: longest time'),
  explanation: text(
    'Un an renouvelable deux fois : trois ans en tout depuis la première assignation (un an avant le 28 janvier 2024, sans limite avant novembre 2016).',
    'One year, renewable twice: three years in all from the first house arrest (one year before 28 January 2024, no limit before November 2016).',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['assignation-notifiee'],
    when: (scene) => isLong(scene) && !isRenewal(scene),
    start: fromEffect,
  },
  versionBy: eventDay,
  versionDate: SHORT_VERSION_DATE,
  versions: [
    {
      from: '2011-07-18',
      to: '2016-10-31',
      limit: NO_LIMIT,
      sources: [source('CESEDA', 'L561-1', day('2011-07-18'))],
    },
    {
      from: '2016-11-01',
      to: '2021-04-30',
      limit: months(12),
      variants: [UNLIMITED],
      sources: [source('CESEDA', 'L561-1', day('2016-11-01'))],
    },
    {
      from: '2021-05-01',
      to: '2024-01-27',
      limit: months(12),
      variants: [UNLIMITED],
      sources: [source('CESEDA', 'L732-4', day('2021-05-01'))],
    },
    {
      from: '2024-01-28',
      to: null,
      limit: months(36),
      variants: [UNLIMITED],
      sources: [source('CESEDA', 'L732-4', day('2024-01-28'))],
    },
  ],
  distance: 'none',
  endings: [RELEASED],
  effect: text('Aucun renouvellement au-delà.', 'No renewal beyond.'),
  questions: [ASK_GROUND],
  calculator: { event: 'assignation-notifiee', startsAs: 'fromOn', details: { basis: 'L731-3' } },
};
