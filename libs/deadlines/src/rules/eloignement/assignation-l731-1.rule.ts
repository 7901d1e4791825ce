import { source } from '@quantieme/law';
import type { Rule, Scene } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { ASK_BASIS, asOrdered, basisOf, fromEffect, RELEASED, REPLACED } from './assignments.ts';
import { days } from './common.ts';

/** House arrest to carry out a removal or a transfer; a ground not recorded is taken as the shorter. */
export function isShort({ occurrence }: Scene): boolean {
  return ['L731-1', 'L751-2', null].includes(basisOf(occurrence.event));
}

export const SHORT_VERSION_DATE = text('jour de l’assignation', 'day of the house arrest');

/** Short house arrest. */
export const ASSIGNATION_L731_1: Rule = {
  id: 'assignation-l731-1',
  label: text('Assignation à résidence : 45 jours', 'House arrest: 45 days'),
  explanation: text(
    'L’assignation de L. 731-1 dure quarante-cinq jours au plus et se renouvelle deux fois (trois pour un transfert, L. 751-4). Chaque renouvellement se conteste en sept jours. Une OQTF de plus de trois ans n’y suffit plus.',
    'House arrest under L. 731-1 lasts forty-five days at most and may be renewed twice (three times for a transfer, L. 751-4). Each renewal is challenged within seven days. An obligation to leave more than three years old is no longer enough.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['assignation-notifiee'], when: isShort, start: fromEffect },
  versionBy: eventDay,
  versionDate: SHORT_VERSION_DATE,
  versions: [
    {
      from: '2011-07-18',
      to: '2021-04-30',
      limit: days(45),
      sources: [
        source('CESEDA', 'L561-2', day('2011-07-18')),
        source('CESEDA', 'L561-2', day('2016-11-01')),
      ],
    },
    {
      from: '2021-05-01',
      to: '2024-01-27',
      limit: days(45),
      sources: [
        source('CESEDA', 'L732-3', day('2021-05-01')),
        source('CESEDA', 'L731-1', day('2021-05-01')),
        source('CESEDA', 'L751-4'),
      ],
    },
    {
      from: '2024-01-28',
      to: null,
      limit: days(45),
      sources: [
        source('CESEDA', 'L732-3', day('2024-01-28')),
        source('CESEDA', 'L731-1', day('2024-01-28')),
        source('CESEDA', 'L751-4'),
      ],
    },
  ],
  distance: 'none',
  adjust: asOrdered,
  endings: [RELEASED, REPLACED],
  effect: text(
    'L’assignation prend fin, sauf renouvellement ; ensuite, il faut une nouvelle mesure.',
    'The house arrest ends unless renewed; after that, a new measure is needed.',
  ),
  questions: [ASK_BASIS],
  calculator: { event: 'assignation-notifiee', startsAs: 'fromOn', details: { basis: 'L731-1' } },
};
