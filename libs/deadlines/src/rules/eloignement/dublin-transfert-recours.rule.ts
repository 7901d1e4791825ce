import { decision, source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { ENDINGS, HOURS_48, LATE } from '../oqtf/common.ts';
import { askHour } from '../retention/common.ts';
import { TAKEN } from './common.ts';
import { heldWithTransfer } from './transfer.ts';

const REFORM = '2024-07-15';
/** Not franc, but rolled over days off (CE avis 1 July 2020 n° 438152). */
const counted = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'yes' }) as const;
const held = (...sources: NonNullable<Variant['sources']>): Variant => ({
  label: text('Assignée ou en rétention : 48 heures', 'Assigned or detained: 48 hours'),
  when: heldWithTransfer,
  limit: HOURS_48,
  sources,
});

/** Action against a transfer decided before 15 July 2024; since then, see the seven days and the 48 hours. */
export const DUBLIN_TRANSFERT_RECOURS: Rule = {
  id: 'dublin-transfert-recours',
  label: text('Transfert d’avant juillet 2024 : recours', 'Transfer before July 2024: action'),
  explanation: text(
    'Contre un transfert décidé avant le 15 juillet 2024 : quinze jours (sept entre le 22 mars et le 31 décembre 2018), non francs mais reportés au jour ouvrable ; 48 heures d’heure à heure si la personne était assignée ou en rétention.',
    'Against a transfer decided before 15 July 2024: fifteen days (seven between 22 March and 31 December 2018), not franc but moved to a working day; 48 hours, hour to hour, if the person was assigned or detained.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['transfert-notifie'],
    when: (scene) => String(decisionDay(scene, null)) < REFORM,
    start: fromNotification,
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2015-11-01',
      to: '2018-03-21',
      limit: counted(15),
      variants: [held(source('CESEDA', 'L742-4', day('2015-11-01')))],
      sources: [source('CESEDA', 'L742-4', day('2015-11-01')), decision('438152')],
    },
    {
      from: '2018-03-22',
      to: '2018-12-31',
      limit: counted(7),
      variants: [held(source('CESEDA', 'L742-4', day('2018-03-22')))],
      sources: [source('CESEDA', 'L742-4', day('2018-03-22')), decision('438152')],
    },
    {
      from: '2019-01-01',
      to: '2021-04-30',
      limit: counted(15),
      variants: [held(source('CESEDA', 'L742-4', day('2019-01-01')))],
      sources: [source('CESEDA', 'L742-4', day('2019-01-01')), decision('438152')],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      limit: counted(15),
      variants: [held(source('CESEDA', 'L572-6'))],
      sources: [source('CESEDA', 'L572-5'), decision('438152')],
    },
  ],
  distance: 'none',
  endings: ENDINGS.filter(({ outcome }) => outcome === 'met'),
  effect: LATE,
  questions: [
    {
      fact: 'situation',
      kind: 'choice',
      values: ['libre', 'assigne', 'retention'],
      question: text(
        'La personne était-elle libre, assignée ou en rétention ?',
        'Was the person free, under house arrest or in detention?',
      ),
      effect: text('Assignée ou en rétention : 48 heures', 'Assigned or detained: 48 hours'),
      when: (scene) => heldWithTransfer(scene) === null,
    },
    askHour((scene) => heldWithTransfer(scene) !== false),
  ],
  calculator: {
    event: 'transfert-notifie',
    startsAs: 'notifiedOn',
    details: { situation: 'libre' },
  },
};
