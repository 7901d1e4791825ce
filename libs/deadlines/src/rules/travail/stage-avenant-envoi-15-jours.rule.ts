import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { atLatest, before, isIct, sentInTime } from './requests.ts';

/** The rider that extends an internship is sent at least fifteen days before its end. */
export const STAGE_AVENANT_ENVOI_15_JOURS: Rule = {
  id: 'stage-avenant-envoi-15-jours',
  label: text('Prolongation du stage : avenant à adresser', 'Extension of the internship: rider'),
  explanation: text(
    "Pour prolonger un stage, l'avenant est adressé au préfet quinze jours au moins avant la fin initialement prévue ; le silence de quinze jours l'accepte.",
    'To extend an internship, the rider is sent to the prefect at least fifteen days before the end first planned; fifteen days of silence accept it.',
  ),
  nature: 'to-act',
  severity: 'information',
  trigger: {
    on: ['stage-prevu'],
    when: (scene) => !isIct(scene) && scene.occurrence.event?.dates.toOn !== undefined,
    start: fromNamed('toOn'),
  },
  versionBy: startDay,
  versionDate: text('fin prévue du stage', 'planned end of the internship'),
  versions: [
    {
      from: '2021-05-01',
      to: '2022-12-31',
      limit: before('day', 15),
      sources: [source('CESEDA', 'R426-21', day('2021-05-01'))],
    },
    {
      from: '2023-01-01',
      to: null,
      limit: before('day', 15),
      sources: [source('CESEDA', 'R426-21', day('2023-01-01'))],
    },
  ],
  adjust: atLatest,
  endings: [
    sentInTime('avenant-stage-depose', text('Avenant adressé à temps', 'Rider sent in time')),
  ],
  effect: text(
    "Plus d'accord tacite : le stage finit à la date prévue.",
    'No tacit agreement any more: the internship ends as planned.',
  ),
  calculator: { event: 'stage-prevu', startsAs: 'toOn' },
};
