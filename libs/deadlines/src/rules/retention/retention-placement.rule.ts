import { decision, source } from '@quantieme/law';
import type { AlternativeReading, Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  days,
  hours,
  inclusive,
  inMayotte,
  OUT_OF_DETENTION,
  placed,
  PLACEMENTS,
} from './common.ts';

const [ACT_2011, ACT_2016, CODE_2021, ACT_2024] = [
  day('2011-07-18'),
  day('2016-11-01'),
  day('2021-05-01'),
  day('2024-07-15'),
];

/** L761-8 replaces "forty-eight hours" by "five days", words that the article no longer holds. */
const MAYOTTE: AlternativeReading = {
  name: 'mayotte',
  limit: days(5),
  start: (scene) => (inMayotte(scene) ? fromNotification(scene) : null),
  authority: text(
    'Mayotte : cinq jours (L. 761-8 5°, dont les mots remplacés ont disparu : à vérifier)',
    'Mayotte: five days (L. 761-8 5°, whose replaced words are gone: to be checked)',
  ),
  court: null,
  decidedOn: null,
  source: source('CESEDA', 'L761-8'),
};

/** First period of detention, and the time to contest the placement before the judge. */
export const RETENTION_PLACEMENT: Rule = {
  id: 'retention-placement',
  label: text('Rétention : placement et contestation', 'Detention: placement and contest'),
  explanation: text(
    'Quatre-vingt-seize heures depuis la notification, d’heure à heure, sans report : le placement se conteste dans ce délai devant le magistrat du siège du tribunal judiciaire (ni le tribunal administratif, ni le recours contre la mesure d’éloignement), et prend fin à son terme si le juge ne le prolonge pas. Avant le 11 novembre 2025 : quatre jours, celui de la notification compris.',
    'Ninety-six hours from notification, hour to hour, never moved: the placement is contested within that time before the judge of the tribunal judiciaire (not the administrative court, nor the action against the removal), and ends with it unless the judge extends it. Before 11 November 2025: four days, that of notification included.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: PLACEMENTS, when: placed, start: fromNotification },
  versionBy: eventDay,
  versionDate: text('jour du placement', 'day of the placement'),
  versions: [
    {
      from: null,
      to: '2011-07-17',
      limit: hours(48),
      sources: [
        source('CESEDA', 'L551-1', day('2006-07-25')),
        source('CESEDA', 'L552-1', day('2007-11-21')),
      ],
    },
    {
      from: '2011-07-18',
      to: '2016-10-31',
      limit: days(5),
      prudent: inclusive(5),
      sources: [source('CESEDA', 'L551-1', ACT_2011), source('CESEDA', 'L552-1', ACT_2011)],
    },
    {
      from: '2016-11-01',
      to: '2021-04-30',
      limit: hours(48),
      sources: [source('CESEDA', 'L551-1', ACT_2016), source('CESEDA', 'L552-1', ACT_2016)],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      limit: hours(48),
      variants: [
        {
          label: text('Mayotte : cinq jours', 'Mayotte: five days'),
          when: inMayotte,
          limit: days(5),
          prudent: inclusive(5),
          sources: [source('CESEDA', 'L761-8', CODE_2021)],
        },
      ],
      sources: [source('CESEDA', 'L741-1', CODE_2021), source('CESEDA', 'L741-10', CODE_2021)],
    },
    {
      from: '2024-07-15',
      to: '2025-11-10',
      limit: inclusive(4),
      readings: [MAYOTTE],
      sources: [
        source('CESEDA', 'L741-10', ACT_2024),
        source('CESEDA', 'L741-1', ACT_2024),
        decision('24-70.008'),
      ],
    },
    {
      from: '2025-11-11',
      to: null,
      limit: hours(96),
      readings: [MAYOTTE],
      sources: [
        source('Loi 2025-796', 'rétention administrative'),
        source('CESEDA', 'L741-10'),
        source('CESEDA', 'L741-1'),
        source('CESEDA', 'L743-4'),
      ],
      toVerify: true,
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['retention-contestee'],
      reason: text('Placement contesté devant le juge', 'Placement contested in court'),
    },
    OUT_OF_DETENTION,
  ],
  effect: text(
    'Le placement ne peut plus être contesté. Sans prolongation ordonnée par le juge, la personne est libérée.',
    'The placement can no longer be contested. Unless the judge extends it, the person is released.',
  ),
  calculator: { event: 'retention-notifiee', startsAs: 'notifiedOn' },
};
