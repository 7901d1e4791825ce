import { source } from '@quantieme/law';
import type { Rule, Variant, VersionBy } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  askDeparture,
  BAN_EXTENDED,
  BAN_GONE,
  BANS,
  fromExecution,
  givenOn,
  isBan,
  isSerious,
  lengthOfBan,
  withoutDepartureTime,
} from './ban.ts';
import { asWritten, months } from './common.ts';

const THREE_YEARS: Variant = {
  label: text('Aucun délai de départ : trois ans au plus', 'No time to leave: three years at most'),
  when: withoutDepartureTime,
  limit: months(36),
};
const TEN_YEARS: Variant = {
  label: text(
    'Menace grave pour l’ordre public, sans délai de départ : dix ans au plus',
    'Serious threat to public order, no time to leave: ten years at most',
  ),
  when: (scene) => isSerious(scene) && withoutDepartureTime(scene),
  limit: months(120),
  sources: [source('CESEDA', 'L612-6')],
};

const banDay: VersionBy = (scene) => givenOn(scene);

/** End of a ban on return. */
export const IRTF_DUREE: Rule = {
  id: 'irtf-duree',
  label: text('Interdiction de retour : fin', 'Ban on return: end'),
  explanation: text(
    'L’interdiction court depuis l’exécution de l’OQTF (le départ), pour la durée écrite dans la décision : cinq ans au plus, dix en cas de menace grave sans délai de départ ; chaque prolongation, deux ans au plus, cinq en tout sauf menace grave. Son abrogation ne se demande que de l’étranger, sauf prison ou assignation. Tant que la personne n’est pas partie, aucune durée ne s’écoule.',
    'The ban runs from execution of the obligation (the departure), for the time written in the decision: five years at most, ten for a serious threat without time to leave; each extension, two years at most, five in all save serious threat. Its repeal is asked for from abroad only, save prison or house arrest. Until the person has left, no time runs.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: BANS, when: isBan, start: fromExecution },
  versionBy: banDay,
  versionDate: text('jour de l’interdiction', 'day of the ban'),
  versions: [
    {
      from: '2011-07-18',
      to: '2016-10-31',
      limit: months(24),
      variants: [THREE_YEARS],
      sources: [source('CESEDA', 'L511-1', day('2011-07-18'))],
    },
    {
      from: '2016-11-01',
      to: '2018-12-31',
      limit: months(24),
      variants: [THREE_YEARS],
      sources: [source('CESEDA', 'L511-1', day('2016-11-01'))],
    },
    {
      from: '2019-01-01',
      to: '2021-04-30',
      limit: months(24),
      variants: [THREE_YEARS],
      sources: [source('CESEDA', 'L511-1', day('2019-01-01'))],
    },
    {
      from: '2021-05-01',
      to: '2024-01-27',
      limit: months(24),
      variants: [{ ...THREE_YEARS, sources: [source('CESEDA', 'L612-6', day('2021-05-01'))] }],
      sources: [
        source('CESEDA', 'L612-8', day('2021-05-01')),
        source('CESEDA', 'L612-7', day('2021-05-01')),
        source('CESEDA', 'L612-11'),
      ],
    },
    {
      from: '2024-01-28',
      to: null,
      limit: months(60),
      variants: [TEN_YEARS],
      sources: [
        source('CESEDA', 'L612-6'),
        source('CESEDA', 'L612-7'),
        source('CESEDA', 'L612-8'),
        source('CESEDA', 'L612-11'),
        source('CESEDA', 'L613-7'),
        source('CESEDA', 'R613-6'),
      ],
    },
  ],
  distance: 'none',
  adjust: (window, tools) => {
    const length = lengthOfBan(tools.scene.occurrence.event);
    return asWritten(window, tools, length === null ? null : months(length));
  },
  effects: [BAN_EXTENDED],
  endings: [BAN_GONE],
  effect: text(
    'Le retour en France n’est plus interdit ; le signalement SIS doit être retiré.',
    'Return to France is no longer barred; the SIS alert must be removed.',
  ),
  questions: [
    askDeparture((scene) => fromExecution(scene) === null),
    {
      fact: 'months',
      kind: 'choice',
      values: ['12', '24', '36', '60', '120'],
      question: text(
        'Quelle durée l’interdiction de retour fixe-t-elle, en mois ?',
        'How long is the ban, in months?',
      ),
      effect: text('À défaut, la plus longue permise', 'Failing that, the longest allowed'),
      when: ({ occurrence }) => lengthOfBan(occurrence.event) === null,
    },
  ],
  calculator: { event: 'irtf-notifiee', startsAs: 'toOn' },
};
