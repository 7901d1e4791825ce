import { decision, source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { isShort, SHORT_VERSION_DATE } from './assignation-l731-1.rule.ts';
import { ASK_BASIS, basisOf, fromEffect, isRenewal, RELEASED } from './assignments.ts';
import { days } from './common.ts';

const TRANSFER: Variant = {
  label: text('Transfert : trois renouvellements', 'Transfer: three renewals'),
  when: ({ occurrence }) => basisOf(occurrence.event) === 'L751-2',
  limit: days(180),
  sources: [source('CESEDA', 'L751-4')],
};

/** The longest that a short house arrest may last, renewals included. */
export const ASSIGNATION_L731_1_DUREE_MAXIMALE: Rule = {
  id: 'assignation-l731-1-duree-maximale',
  label: text('Assignation courte : durée maximale', 'Short house arrest: longest time'),
  explanation: text(
    'Quarante-cinq jours renouvelables deux fois : 135 jours en tout depuis la première assignation (90 avant le 28 janvier 2024 ; 180 pour un transfert).',
    'Forty-five days, renewable twice: 135 days in all from the first house arrest (90 before 28 January 2024; 180 for a transfer).',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['assignation-notifiee'],
    when: (scene) => isShort(scene) && !isRenewal(scene),
    start: fromEffect,
  },
  versionBy: eventDay,
  versionDate: SHORT_VERSION_DATE,
  versions: [
    {
      from: '2011-07-18',
      to: '2021-04-30',
      limit: days(90),
      sources: [source('CESEDA', 'L561-2', day('2016-11-01'))],
    },
    {
      from: '2021-05-01',
      to: '2024-01-27',
      limit: days(90),
      variants: [TRANSFER],
      sources: [source('CESEDA', 'L732-3', day('2021-05-01'))],
    },
    {
      from: '2024-01-28',
      to: null,
      limit: days(135),
      variants: [TRANSFER],
      sources: [source('CESEDA', 'L732-3', day('2024-01-28')), decision('24LY01854')],
    },
  ],
  distance: 'none',
  endings: [RELEASED],
  effect: text(
    'Aucun renouvellement au-delà : il faut une nouvelle mesure ou un autre fondement.',
    'No renewal beyond: a new measure or another ground is needed.',
  ),
  questions: [ASK_BASIS],
  calculator: { event: 'assignation-notifiee', startsAs: 'fromOn', details: { basis: 'L731-1' } },
};
