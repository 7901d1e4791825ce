import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule, Variant } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { days, inclusive, OUT_OF_DETENTION, placed, PLACEMENTS } from './common.ts';

const TERRORISM: Variant = {
  label: text(
    'Activités à caractère terroriste : 180 jours, 210 à titre exceptionnel',
    'Activities of a terrorist nature: 180 days, exceptionally 210',
  ),
  when: ({ occurrence }) => yesNo(occurrence.event, 'terrorism') === true,
  limit: days(210),
  prudent: days(180),
  sources: [source('CESEDA', 'L742-6'), source('CESEDA', 'L742-7')],
};
const total = (count: number) => ({ limit: days(count), prudent: inclusive(count) });

/** The longest that detention may last, all extensions included. */
export const RETENTION_DUREE_MAXIMALE: Rule = {
  id: 'retention-duree-maximale',
  label: text('Rétention : durée maximale', 'Detention: longest time'),
  explanation: text(
    'La rétention ne peut excéder quatre-vingt-dix jours en tout (96 heures, puis 26, 30 et 30 jours), sauf activités à caractère terroriste. L’allongement à 210 jours pour d’autres personnes a été censuré (Conseil constitutionnel, 7 août 2025, n° 2025-895 DC) ; texte postérieur à vérifier.',
    'Detention may not last more than ninety days in all (96 hours, then 26, 30 and 30 days), save activities of a terrorist nature. The extension to 210 days for others was struck down (Conseil constitutionnel, 7 August 2025, no. 2025-895 DC); any later text is to be checked.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: PLACEMENTS, when: placed, start: fromNotification },
  versionBy: eventDay,
  versionDate: text('jour du placement', 'day of the placement'),
  versions: [
    {
      from: null,
      to: '2011-07-17',
      ...total(32),
      sources: [source('CESEDA', 'L552-7', day('2005-03-01'))],
    },
    {
      from: '2011-07-18',
      to: '2018-12-31',
      ...total(45),
      sources: [
        source('CESEDA', 'L552-7', day('2011-07-18')),
        source('CESEDA', 'L552-7', day('2016-11-01')),
      ],
    },
    {
      from: '2019-01-01',
      to: '2021-04-30',
      ...total(90),
      sources: [source('CESEDA', 'L552-7', day('2019-01-01'))],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      ...total(90),
      variants: [TERRORISM],
      sources: [
        source('CESEDA', 'L742-5', day('2021-05-01')),
        source('CESEDA', 'L742-4', day('2021-05-01')),
      ],
    },
    {
      from: '2024-07-15',
      to: '2025-11-10',
      limit: inclusive(90),
      variants: [TERRORISM],
      sources: [
        source('CESEDA', 'L742-5', day('2024-09-01')),
        source('CESEDA', 'L742-4', day('2024-09-01')),
      ],
    },
    {
      from: '2025-11-11',
      to: null,
      ...total(90),
      variants: [TERRORISM],
      sources: [
        source('Loi 2025-796', 'rétention administrative'),
        source('CESEDA', 'L742-4'),
        source('CESEDA', 'L742-6'),
      ],
      toVerify: true,
    },
  ],
  distance: 'none',
  endings: [OUT_OF_DETENTION],
  effect: text('Libération.', 'Release.'),
  calculator: { event: 'retention-notifiee', startsAs: 'notifiedOn' },
};
