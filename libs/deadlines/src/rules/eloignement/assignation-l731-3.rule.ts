import { source } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Question, Rule, Scene, Variant } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { SHORT_VERSION_DATE } from './assignation-l731-1.rule.ts';
import { asOrdered, basisOf, fromEffect, RELEASED, REPLACED } from './assignments.ts';
import { months, NO_LIMIT } from './common.ts';

const LASTING: ReadonlySet<string> = new Set(['expulsion', 'itf', 'iat']);

/** House arrest of a person who cannot leave. */
export function isLong({ occurrence }: Scene): boolean {
  return ['L731-3', 'L731-4', 'L731-5'].includes(basisOf(occurrence.event) ?? '');
}

/** Expulsion, ban by a criminal court, administrative ban: no longest time. */
export const UNLIMITED: Variant = {
  label: text(
    'Expulsion, interdiction judiciaire ou administrative du territoire : aucune durée maximale',
    'Expulsion, ban by a criminal court or administrative ban: no longest time',
  ),
  when: ({ occurrence: { event } }) =>
    basisOf(event) !== 'L731-3' || LASTING.has(word(event, 'ground') ?? ''),
  limit: NO_LIMIT,
};

export const ASK_GROUND: Question = {
  fact: 'ground',
  kind: 'choice',
  values: ['oqtf', 'irtf', 'autre-etat', 'circulation', 'expulsion', 'itf', 'iat'],
  question: text(
    'Quelle mesure l’assignation permet-elle d’exécuter ?',
    'Which measure is the house arrest to carry out?',
  ),
  effect: text(
    'Expulsion, interdiction judiciaire ou administrative : aucune durée maximale',
    'Expulsion, criminal or administrative ban: no longest time',
  ),
  when: ({ occurrence: { event } }) =>
    basisOf(event) === 'L731-3' && word(event, 'ground') === null,
};

/** Long house arrest. */
export const ASSIGNATION_L731_3: Rule = {
  id: 'assignation-l731-3',
  label: text('Assignation à résidence longue : un an', 'Long house arrest: one year'),
  explanation: text(
    'L’assignation de L. 731-3 (départ impossible) dure un an au plus, renouvelable deux fois dans les cas 1° à 5°. Pour une expulsion, une interdiction judiciaire ou administrative du territoire, aucune durée maximale ; au-delà de cinq ans, une motivation spéciale pour l’interdiction judiciaire. Recours : deux mois.',
    'House arrest under L. 731-3 (departure impossible) lasts one year at most, renewable twice in cases 1° to 5°. For an expulsion, a criminal or an administrative ban, no longest time; beyond five years, special reasons for the criminal ban. Action: two months.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['assignation-notifiee'], when: isLong, start: fromEffect },
  versionBy: eventDay,
  versionDate: SHORT_VERSION_DATE,
  versions: [
    {
      from: '2011-07-18',
      to: '2016-10-31',
      limit: months(6),
      variants: [UNLIMITED],
      sources: [source('CESEDA', 'L561-1', day('2011-07-18'))],
    },
    {
      from: '2016-11-01',
      to: '2021-04-30',
      limit: months(6),
      variants: [UNLIMITED],
      sources: [source('CESEDA', 'L561-1', day('2016-11-01'))],
    },
    {
      from: '2021-05-01',
      to: '2024-01-27',
      limit: months(6),
      variants: [UNLIMITED],
      sources: [
        source('CESEDA', 'L732-4', day('2021-05-01')),
        source('CESEDA', 'L732-5', day('2021-05-01')),
      ],
    },
    {
      from: '2024-01-28',
      to: null,
      limit: months(12),
      variants: [UNLIMITED],
      sources: [
        source('CESEDA', 'L732-4', day('2024-01-28')),
        source('CESEDA', 'L732-5', day('2024-01-28')),
        source('CESEDA', 'L731-3'),
      ],
    },
  ],
  distance: 'none',
  adjust: asOrdered,
  endings: [RELEASED, REPLACED],
  effect: text('L’assignation prend fin, sauf renouvellement.', 'It ends unless renewed.'),
  questions: [ASK_GROUND],
  calculator: { event: 'assignation-notifiee', startsAs: 'fromOn', details: { basis: 'L731-3' } },
};
