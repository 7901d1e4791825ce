import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { fromCourt } from '../voies-de-recours/court-notification.ts';
import { CASE_OVER, LETTER_DAY, WITHDRAWN } from './common.ts';
import { arrivedOn, ASK_LENGTH, setByLetter } from './letter.ts';

const FRANC = { mode: 'franc', unit: 'month', count: 1, roll: 'yes' } as const;
const PLAIN = { mode: 'plain', unit: 'month', count: 1, roll: 'no' } as const;

/** The court doubts that the application still matters: it must receive a confirmation in time. */
export const TA_MAINTIEN_CONCLUSIONS: Rule = {
  id: 'ta-maintien-conclusions',
  label: text('Confirmer le maintien des conclusions', 'Confirm that the application stands'),
  explanation: text(
    "La lettre fixe un délai d'au moins un mois depuis sa réception. La confirmation doit être parvenue au tribunal à son expiration : la date d'envoi ne compte pas. Cas typique : un titre délivré en cours d'instance.",
    'The letter sets at least one month from its receipt. The confirmation must have reached the court by its end: dispatch does not count. Typical case: a permit issued during the proceedings.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['maintien-conclusions-demande'], start: fromCourt },
  versionBy: decisionDay,
  versionDate: LETTER_DAY,
  versions: [
    {
      from: '2017-01-01',
      to: '2019-02-09',
      limit: FRANC,
      prudent: PLAIN,
      sources: [source('CJA', 'R612-5-1', day('2017-01-01'))],
    },
    {
      from: '2019-02-10',
      to: null,
      limit: FRANC,
      prudent: PLAIN,
      sources: [source('CJA', 'R612-5-1')],
    },
  ],
  adjust: setByLetter({ mode: 'franc', roll: 'yes', minimum: { unit: 'month', count: 1 } }),
  endings: [
    {
      outcome: 'met',
      by: ['maintien-confirme'],
      actedOn: arrivedOn,
      reason: text('Confirmation parvenue', 'Confirmation arrived'),
    },
    ...CASE_OVER,
  ],
  effect: WITHDRAWN,
  questions: [ASK_LENGTH],
  calculator: { event: 'maintien-conclusions-demande', startsAs: 'notifiedOn' },
};
