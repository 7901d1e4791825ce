import { source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { atLatest, before, isIct, isUnionProgramme, sentInTime } from './requests.ts';

const UNION: Variant = {
  label: text("Programme de l'Union : un mois", 'Union programme: one month'),
  when: isUnionProgramme,
  limit: before('month', 1),
};

/** The host sends the agreement at least two months before the internship. */
export const STAGE_CONVENTION_ENVOI_2_MOIS: Rule = {
  id: 'stage-convention-envoi-2-mois',
  label: text('Convention de stage à adresser au préfet', 'Internship agreement to be sent'),
  explanation: text(
    "L'organisme d'accueil adresse la convention au préfet, par le téléservice ou par lettre recommandée avec avis de réception, deux mois au moins avant le début du stage (un mois pour un programme de l'Union ou intergouvernemental).",
    'The host sends the agreement to the prefect, by the teleservice or by registered letter, at least two months before the internship starts (one month for a Union or intergovernmental programme).',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['stage-prevu'],
    when: (scene) => !isIct(scene),
    start: fromNamed('fromOn'),
  },
  versionBy: startDay,
  versionDate: text('début du stage', 'start of the internship'),
  versions: [
    {
      from: '2021-05-01',
      to: '2022-12-31',
      limit: before('month', 2),
      variants: [UNION],
      sources: [source('CESEDA', 'R426-20', day('2021-05-01'))],
    },
    {
      from: '2023-01-01',
      to: null,
      limit: before('month', 2),
      variants: [UNION],
      sources: [source('CESEDA', 'R426-20', day('2023-01-01'))],
    },
  ],
  adjust: atLatest,
  endings: [
    sentInTime(
      'convention-stage-deposee',
      text('Convention adressée à temps', 'Agreement sent in time'),
    ),
  ],
  effect: text(
    'La convention est adressée trop tard pour ce début de stage.',
    'The agreement is sent too late for that start.',
  ),
  questions: [
    {
      fact: 'euProgramme',
      kind: 'boolean',
      question: text(
        "Le stage relève-t-il d'un programme de l'Union ou intergouvernemental ?",
        'Does the internship belong to a Union or intergovernmental programme?',
      ),
      effect: text('Un mois au lieu de deux', 'One month instead of two'),
    },
  ],
  calculator: { event: 'stage-prevu', startsAs: 'fromOn' },
};
