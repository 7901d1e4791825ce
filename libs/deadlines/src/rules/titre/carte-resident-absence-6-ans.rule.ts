import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { absenceStart, BACK_IN_FRANCE, cardOf, watchesAbsence } from './absence.ts';
import { ASK_CARD } from './carte-resident-absence.rule.ts';
import { months } from './windows.ts';

const MONTHS = 72;
/** "More than six years" (R432-3 7°); prudently "a period of six years" (L411-5), full on the eve. */
const SIX_YEARS = {
  limit: months(MONTHS, 'no'),
  prudent: { mode: 'less-than', unit: 'month', count: MONTHS },
} as const;

/** EU long-term resident card: lapsed after six consecutive years out of France, even within the Union. */
export const CARTE_RESIDENT_ABSENCE_6_ANS: Rule = {
  id: 'carte-resident-absence-6-ans',
  label: text(
    'Carte de longue durée-UE : six ans hors de France',
    'EU long-term card: six years out of France',
  ),
  explanation: text(
    "La carte « résident de longue durée-UE » accordée par la France est périmée après six ans consécutifs hors du territoire français, même dans l'Union, ou quand un autre État membre accorde ce statut.",
    'The “EU long-term resident” card granted by France lapses after six consecutive years out of French territory, even within the Union, or when another Member State grants that status.',
  ),
  nature: 'milestone',
  severity: 'fatal',
  trigger: {
    on: ['absence-de-france'],
    when: (scene) => cardOf(scene) === 'rld-ue' && watchesAbsence(scene, MONTHS),
    start: absenceStart,
  },
  versionBy: startDay,
  versionDate: text('jour du départ', 'day of departure'),
  versions: [
    {
      from: '2006-07-25',
      to: '2021-04-30',
      ...SIX_YEARS,
      sources: [source('CESEDA', 'L314-7', day('2016-03-09'))],
    },
    {
      from: '2021-05-01',
      to: '2024-01-27',
      ...SIX_YEARS,
      sources: [
        source('CESEDA', 'L411-5', day('2021-05-01')),
        source('CESEDA', 'R432-3', day('2021-05-01')),
      ],
    },
    {
      from: '2024-01-28',
      to: null,
      ...SIX_YEARS,
      sources: [source('CESEDA', 'L411-5', day('2024-01-28')), source('CESEDA', 'R432-3')],
    },
  ],
  endings: [BACK_IN_FRANCE],
  effect: text('La carte est périmée et retirée.', 'The card lapses and is withdrawn.'),
  questions: [ASK_CARD],
  calculator: { event: 'absence-de-france', startsAs: 'fromOn', details: { kind: 'rld-ue' } },
};
