import { source } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { days, OUT_OF_DETENTION } from './common.ts';

const RIGHTS = 'retention-droits-asile-notifies';

/** The rights are notified on arrival: until their day is recorded, the placement is the earliest possible one. */
const isRightsDayUnknown = ({ events, occurrence }: Scene): boolean =>
  !events.some(({ type, on }) => type === RIGHTS && !isAfter(occurrence.on, on));

/** Asylum claim of a person in detention. */
export const RETENTION_DEMANDE_ASILE_5_JOURS: Rule = {
  id: 'retention-demande-asile-5-jours',
  label: text('Rétention : demande d’asile', 'Detention: asylum claim'),
  explanation: text(
    'En rétention, la demande d’asile n’est plus recevable plus de cinq jours après la notification des droits en matière d’asile, sauf faits survenus ensuite. L’OFPRA statue alors en 96 heures ; le maintien en rétention se conteste en 48 heures.',
    'In detention, an asylum claim is no longer admissible more than five days after the asylum rights were notified, save later facts. OFPRA then decides within 96 hours; keeping the person in detention is challenged within 48 hours.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: [RIGHTS, 'retention-notifiee'],
    when: (scene) => scene.occurrence.type === RIGHTS || isRightsDayUnknown(scene),
    start: fromNotification,
  },
  versionBy: eventDay,
  versionDate: text('notification des droits', 'notification of the rights'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: days(5),
      sources: [source('CESEDA', 'L551-3', day('2016-11-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: days(5),
      sources: [source('CESEDA', 'L754-1'), source('CESEDA', 'L531-29')],
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['retention-asile-demande'],
      reason: text('Asile demandé', 'Asylum asked for'),
    },
    OUT_OF_DETENTION,
  ],
  effect: text(
    'Demande irrecevable, sauf faits survenus après les cinq jours.',
    'Inadmissible, save facts later than the five days.',
  ),
  questions: [
    {
      fact: RIGHTS,
      kind: 'date',
      question: text(
        'Quel jour les droits en matière d’asile ont-ils été notifiés ?',
        'On what day were the asylum rights notified?',
      ),
      effect: text(
        'Les cinq jours courent de ce jour ; d’ici là, comptés depuis le placement',
        'The five days run from that day; until then, counted from the placement',
      ),
      when: isRightsDayUnknown,
    },
  ],
  calculator: { event: RIGHTS, startsAs: 'notifiedOn' },
};
