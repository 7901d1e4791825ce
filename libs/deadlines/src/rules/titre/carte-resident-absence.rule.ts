import { source } from '@quantieme/law';
import type { Question, Rule, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  absenceStart,
  BACK_IN_TIME,
  cardOf,
  isExtended,
  isOutsideUnion,
  watchesAbsence,
} from './absence.ts';
import { months } from './windows.ts';

const MONTHS = 36;
const NO_EXTENSION = day('2024-01-28');

const EXTENDED: Variant = {
  label: text(
    "Prolongation d'absence accordée : la durée est celle de la décision",
    'Longer absence allowed: its length is that of the decision',
  ),
  when: isExtended,
  limit: { mode: 'none' },
};

export const ASK_CARD: Question = {
  fact: 'kind',
  kind: 'choice',
  values: ['cr', 'rld-ue', 'autre'],
  question: text(
    'Quelle carte la personne détenait-elle en partant ?',
    'Which card did the person hold on leaving?',
  ),
  effect: text(
    "Carte de résident : trois ans hors de France ; longue durée-UE : trois ans hors de l'Union ou six hors de France",
    'Resident card: three years out of France; EU long-term: three years out of the Union or six out of France',
  ),
  when: (scene) => cardOf(scene) === null,
};

/** Resident card: lapsed after more than three consecutive years away. */
export const CARTE_RESIDENT_ABSENCE: Rule = {
  id: 'carte-resident-absence',
  label: text(
    'Carte de résident : trois ans d’absence au plus',
    'Resident card: three years away at most',
  ),
  explanation: text(
    "La carte de résident est périmée après plus de trois ans consécutifs hors de France ; la carte de longue durée-UE, après plus de trois ans hors de l'Union. Depuis le 28 janvier 2024, aucune prolongation ne peut plus être demandée. Au renouvellement, il faut aussi résider en France au moins six mois par an sur trois ans.",
    'A resident card lapses after more than three consecutive years out of France; an EU long-term card, after more than three years out of the Union. Since 28 January 2024 no extension can be asked for. Renewal also requires residence in France for at least six months a year over three years.',
  ),
  nature: 'milestone',
  severity: 'fatal',
  trigger: {
    on: ['absence-de-france', 'carte-remise'],
    when: (scene) => watchesAbsence(scene, MONTHS) && isOutsideUnion(scene) !== false,
    start: absenceStart,
  },
  versionBy: startDay,
  versionDate: text('jour du départ', 'day of departure'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: months(MONTHS, 'no'),
      variants: [EXTENDED],
      sources: [source('CESEDA', 'L314-7', day('2016-03-09'))],
    },
    {
      from: '2021-05-01',
      to: '2024-01-27',
      limit: months(MONTHS, 'no'),
      variants: [EXTENDED],
      sources: [
        source('CESEDA', 'L411-5', day('2021-05-01')),
        source('CESEDA', 'R432-3', day('2021-05-01')),
      ],
    },
    {
      from: '2024-01-28',
      to: null,
      limit: months(MONTHS, 'no'),
      sources: [
        source('CESEDA', 'L411-5', NO_EXTENSION),
        source('CESEDA', 'R432-3'),
        source('CESEDA', 'L433-3-1'),
      ],
    },
  ],
  endings: [BACK_IN_TIME],
  effect: text('La carte est périmée et retirée.', 'The card lapses and is withdrawn.'),
  questions: [
    ASK_CARD,
    {
      fact: 'fromOn',
      kind: 'date',
      question: text(
        'La personne a-t-elle quitté la France durablement ? Depuis quel jour ?',
        'Has the person left France for long? Since what day?',
      ),
      effect: text(
        'Les trois ans se comptent depuis le départ',
        'The three years are counted from departure',
      ),
      when: ({ occurrence: { type } }) => type === 'carte-remise',
    },
    {
      fact: 'outsideEu',
      kind: 'boolean',
      question: text(
        "L'absence se passe-t-elle hors de l'Union européenne ?",
        'Is the absence spent outside the European Union?',
      ),
      effect: text(
        "Dans l'Union, la carte de longue durée-UE ne se périme qu'à six ans",
        'In the Union, an EU long-term card lapses only after six years',
      ),
      when: (scene) =>
        scene.occurrence.type === 'absence-de-france' && isOutsideUnion(scene) === null,
    },
  ],
  calculator: { event: 'absence-de-france', startsAs: 'fromOn', details: { kind: 'cr' } },
};
