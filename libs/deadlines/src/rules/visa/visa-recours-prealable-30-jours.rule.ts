import { decision, source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  askStay,
  CONSULAR_DAY,
  consularDay,
  REFUSED,
  REFUSED_BY_SILENCE,
  REMEDIES_INPUT,
  TOLD,
  VISA_GRANTED,
} from './common.ts';
import { FIFTEEN_DAYS, fromRefusal, THIRTY_DAYS_OR_FIFTEEN } from './etias.ts';
import { sameVisa } from './same-visa.ts';

const TWO_MONTHS = {
  limit: { mode: 'plain', unit: 'month', count: 2, roll: 'yes' },
  prudent: { mode: 'less-than', unit: 'month', count: 2 },
} as const;
const THIRTY_DAYS = {
  limit: { mode: 'plain', unit: 'day', count: 30, roll: 'yes' },
  prudent: { mode: 'inclusive', unit: 'day', count: 30 },
} as const;

/** Compulsory appeal against a refused visa, before any action in court. */
export const VISA_RECOURS_PREALABLE_30_JOURS: Rule = {
  id: 'visa-recours-prealable-30-jours',
  label: text('Recours préalable contre le refus de visa', 'Prior appeal against the visa refusal'),
  explanation: text(
    "Avant le tribunal, il faut saisir dans les trente jours du refus la commission de recours (long séjour) ou le sous-directeur des visas (court séjour). Le recours est motivé et en français ; la date d'envoi compte. Un recours gracieux au consulat ne conserve aucun délai.",
    'Before going to court one must appeal, within thirty days of the refusal, to the appeals commission (long stay) or the deputy director for visas (short stay). The appeal gives reasons, in French; the day it is sent counts. An appeal to the consulate preserves no time.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: [...REFUSED, REFUSED_BY_SILENCE], start: fromRefusal },
  versionBy: consularDay,
  versionDate: CONSULAR_DAY,
  versions: [
    {
      from: null,
      to: '2006-11-14',
      ...TWO_MONTHS,
      sources: [source('Décret 2000-1093', '1'), decision('17NT03733')],
      toVerify: true,
    },
    {
      from: '2006-11-15',
      to: '2021-04-30',
      ...TWO_MONTHS,
      sources: [
        source('CESEDA', 'D211-6', day('2006-11-15')),
        source('CESEDA', 'D211-5', day('2006-11-15')),
        decision('17NT03733'),
      ],
    },
    {
      from: '2021-05-01',
      to: '2022-12-31',
      ...TWO_MONTHS,
      sources: [
        source('CESEDA', 'D312-4', day('2021-05-01')),
        source('CESEDA', 'D312-3', day('2021-05-01')),
        decision('17NT03733'),
      ],
    },
    {
      from: '2023-01-01',
      to: null,
      ...THIRTY_DAYS,
      variants: [THIRTY_DAYS_OR_FIFTEEN],
      readings: [FIFTEEN_DAYS],
      sources: [
        source('CESEDA', 'D312-4'),
        source('CESEDA', 'D312-3'),
        source('CESEDA', 'R312-8'),
        source('CRPA', 'L412-4'),
        decision('17NT03733'),
      ],
    },
  ],
  distance: 'none',
  seat: inMetropole,
  opposability: TOLD,
  endings: [
    {
      outcome: 'met',
      by: ['rapo-depose'],
      when: sameVisa,
      reason: text('Recours préalable envoyé', 'Prior appeal sent'),
    },
    {
      outcome: 'superseded',
      by: REFUSED,
      when: (scene, event) =>
        scene.occurrence.type === REFUSED_BY_SILENCE && sameVisa(scene, event),
      actedOn: decidedOn,
      reason: text(
        'Un refus exprès a remplacé le refus implicite et ouvre son propre délai',
        'An express refusal has replaced the implicit one and opens its own window',
      ),
    },
    VISA_GRANTED,
  ],
  effect: text(
    'Aucun recours contentieux ne sera recevable contre ce refus.',
    'No action in court against this refusal will be admissible.',
  ),
  questions: [
    askStay(
      text('Quel visa est refusé ?', 'Which visa is refused?'),
      text(
        'Long séjour : commission de recours (Nantes) ; court séjour : sous-directeur des visas',
        'Long stay: appeals commission (Nantes); short stay: deputy director for visas',
      ),
    ),
  ],
  calculator: { event: 'visa-refuse', startsAs: 'notifiedOn' },
  inputs: [REMEDIES_INPUT],
};
