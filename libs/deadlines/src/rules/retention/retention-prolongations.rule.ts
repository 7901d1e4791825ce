import { source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { days, inMayotte, isPlacement, OUT_OF_DETENTION, placed, PLACEMENTS } from './common.ts';
import {
  ASK_PREVIOUS_END,
  asOrdered,
  askRank,
  extended,
  fromPreviousEnd,
  laterPeriods,
  type Chain,
} from './periods.ts';

const CHAIN: Chain = {
  order: 'retention-prolongee',
  placementRule: 'retention-placement',
  periodRule: 'retention-prolongations',
  isPlacement,
};
const [ACT_2011, ACT_2016, ACT_2019, CODE_2021, ACT_2024] = [
  day('2011-07-18'),
  day('2016-11-01'),
  day('2019-01-01'),
  day('2021-05-01'),
  day('2024-07-15'),
];

const fromRank = laterPeriods(CHAIN);

/** Five days of placement, then twenty-five; since July 2024 the words that L761-8 replaces are gone from L742-3. */
const MAYOTTE: Variant = {
  label: text('Mayotte : vingt-cinq jours', 'Mayotte: twenty-five days'),
  when: inMayotte,
  limit: days(25),
  sources: [source('CESEDA', 'L761-8', CODE_2021)],
};

/** End of the period of detention that the judge orders, each starting at the end of the one before. */
export const RETENTION_PROLONGATIONS: Rule = {
  id: 'retention-prolongations',
  label: text('Rétention : fin de la prolongation', 'Detention: end of the extension'),
  explanation: text(
    'Le juge peut prolonger la rétention de vingt-six jours, puis de trente, puis de trente : quatre-vingt-dix jours en tout. Chaque période part de la fin de la précédente. Avant qu’une ordonnance soit enregistrée, le jour indiqué est celui où finirait la première prolongation.',
    'The judge may extend detention by twenty-six days, then thirty, then thirty: ninety days in all. Each period starts at the end of the one before. Until an order is recorded, the day shown is that on which the first extension would end.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: [...PLACEMENTS, CHAIN.order],
    when: (scene) => scene.occurrence.type === CHAIN.order || placed(scene),
    start: fromPreviousEnd(CHAIN),
  },
  versionBy: eventDay,
  versionDate: text('jour du placement ou de la prolongation', 'day of placement or extension'),
  versions: [
    {
      from: null,
      to: '2011-07-17',
      limit: days(15),
      sources: [
        source('CESEDA', 'L552-1', day('2007-11-21')),
        source('CESEDA', 'L552-7', day('2005-03-01')),
      ],
    },
    {
      from: '2011-07-18',
      to: '2016-10-31',
      limit: days(20),
      sources: [source('CESEDA', 'L552-7', ACT_2011), source('CESEDA', 'L552-1', ACT_2011)],
    },
    {
      from: '2016-11-01',
      to: '2018-12-31',
      limit: days(28),
      variants: [fromRank(2, 15)],
      sources: [source('CESEDA', 'L552-7', ACT_2016), source('CESEDA', 'L552-1', ACT_2016)],
    },
    {
      from: '2019-01-01',
      to: '2021-04-30',
      limit: days(28),
      variants: [fromRank(3, 15), fromRank(2, 30)],
      sources: [source('CESEDA', 'L552-7', ACT_2019), source('CESEDA', 'L552-1', ACT_2019)],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      limit: days(28),
      variants: [
        fromRank(3, 15, source('CESEDA', 'L742-5', CODE_2021)),
        fromRank(2, 30, source('CESEDA', 'L742-4', CODE_2021)),
        MAYOTTE,
      ],
      sources: [source('CESEDA', 'L742-3', CODE_2021), source('CESEDA', 'L742-4', CODE_2021)],
    },
    {
      from: '2024-07-15',
      to: '2025-11-10',
      limit: days(26),
      variants: [
        fromRank(3, 15, source('CESEDA', 'L742-5', day('2024-09-01'))),
        fromRank(2, 30, source('CESEDA', 'L742-4', day('2024-09-01'))),
      ],
      sources: [source('CESEDA', 'L742-3', ACT_2024), source('CESEDA', 'L742-4', ACT_2024)],
    },
    {
      from: '2025-11-11',
      to: null,
      limit: days(26),
      variants: [fromRank(2, 30)],
      sources: [
        source('Loi 2025-796', 'rétention administrative'),
        source('CESEDA', 'L742-3'),
        source('CESEDA', 'L742-4'),
      ],
      toVerify: true,
    },
  ],
  distance: 'none',
  adjust: asOrdered,
  endings: [extended(CHAIN.order), OUT_OF_DETENTION],
  dependsOn: ({ occurrence }) =>
    occurrence.type === CHAIN.order ? null : `${CHAIN.placementRule}@${occurrence.key}`,
  effect: text(
    'Libération, sauf nouvelle prolongation.',
    'Release, unless detention is extended again.',
  ),
  questions: [
    {
      ...ASK_PREVIOUS_END,
      when: (scene) => fromPreviousEnd(CHAIN)(scene) === null,
    },
    askRank(CHAIN),
  ],
  calculator: { event: CHAIN.order, startsAs: 'fromOn' },
  inputs: [
    {
      name: 'rank',
      kind: 'choice',
      values: ['1', '2', '3', '4'],
      label: text('Rang de la prolongation', 'Which extension'),
    },
  ],
};
