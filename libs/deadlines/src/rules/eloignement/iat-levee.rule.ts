import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { askedOnceOpen, earliestAfter, months, TAKEN } from './common.ts';
import { IAT_GONE } from './expulsion.ts';

const MADE = text('Interdiction prise', 'Ban made');

/** From when the lifting of an administrative ban may be asked for. */
export const IAT_LEVEE: Rule = {
  id: 'iat-levee',
  label: text('Interdiction administrative : levée', 'Administrative ban: lifting'),
  explanation: text(
    'La levée de l’interdiction administrative du territoire peut être demandée un an après la date de la décision ; quatre mois de silence valent refus. Le ministre peut l’abroger à tout moment.',
    'The lifting of the administrative ban may be asked for one year after the date of the decision; four months of silence mean refusal. The minister may repeal it at any time.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['iat-notifiee'],
    start: ({ occurrence }) =>
      occurrence.event && earliestAfter(decidedOn(occurrence.event), 12, MADE),
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2014-11-15',
      to: '2021-04-30',
      limit: months(12),
      sources: [source('CESEDA', 'L214-5', day('2014-11-15'))],
    },
    { from: '2021-05-01', to: null, limit: months(12), sources: [source('CESEDA', 'L323-1')] },
  ],
  distance: 'none',
  opensAfterBirth: true,
  endings: [
    askedOnceOpen('iat-levee-demandee', text('Levée demandée', 'Lifting asked for')),
    IAT_GONE,
  ],
  effect: text('La levée peut être demandée.', 'The lifting may be asked for.'),
  calculator: { event: 'iat-notifiee', startsAs: 'decidedOn' },
};
