import { text } from '@quantieme/law';
import { all, any, gate, risk, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';

const CARD_OF_A_PARENT_IN_MAYOTTE = worded(
  text(
    'À Mayotte, parent titulaire d’une carte temporaire ou de résident',
    'In Mayotte, a parent who holds a temporary or a resident card',
  ),
  any(
    when('person.overseas_rules', '!=', 'mayotte'),
    when('parent.title', 'in', ['cst', 'cr', 'rld-ue', 'permanent']),
    // The multi-year card came after these words, which nobody brought up to date.
    all(when('parent.title', '=', 'csp'), risk('parent.title', '=', 'csp')),
  ),
);

/** Young adult who has lived in France with a parent since the thirteenth birthday at the latest. */
export const CST_VPF_13_ANS: Title = {
  id: 'cst-vpf-13-ans',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an ; ensuite carte pluriannuelle', 'one year; then a multi-year card'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-21', 'CESEDA L421-35'],
      conditions: all(
        gate('G-CST'),
        under(
          'CESEDA L423-21',
          all(
            when('parent.lived_with_since_age', '<=', 13),
            worded(
              text('Filiation légalement établie', 'Parentage legally established'),
              when('parent.filiation_missing', '=', false),
            ),
            IN_THE_YEAR_OF_MAJORITY,
          ),
        ),
        under('CESEDA L441-7', CARD_OF_A_PARENT_IN_MAYOTTE),
      ),
    },
  ],
  filing: text(
    'Dans l’année qui suit le dix-huitième anniversaire, au plus tard la veille du dix-neuvième (R431-5, 2°) ; dès seize ans pour travailler (L421-35).',
    'In the year after the eighteenth birthday, no later than the eve of the nineteenth (R431-5, 2°); from sixteen in order to work (L421-35).',
  ),
  documents: [
    text(
      'Certificats de scolarité de chaque année depuis l’arrivée',
      'School certificates for every year since arrival',
    ),
    text(
      'Acte de naissance établissant la filiation, ou décision d’adoption',
      'Birth certificate establishing filiation, or adoption decision',
    ),
    text(
      'Preuves de la vie avec un parent : domicile commun, CAF, attestations de l’école, suivi médical',
      'Proof of life with a parent: shared home, family benefits, statements from the school, medical records',
    ),
  ],
  notes: [
    text(
      'Il faut avoir résidé habituellement en France avec un parent au moins, et pas seulement en France.',
      'What counts is habitual residence in France with at least one parent, not only in France.',
    ),
    text(
      'L’âge de treize ans se calcule au jour près : une arrivée le lendemain du treizième anniversaire mène à L423-23.',
      'The age of thirteen is counted to the day: arriving the day after the thirteenth birthday leads to L423-23.',
    ),
    text(
      'À Mayotte, le parent doit être titulaire d’une carte de séjour temporaire ou de résident (L441-7, 10°).',
      'In Mayotte the parent must hold a temporary or a resident card (L441-7, 10°).',
    ),
    text(
      'Si aucun rendez-vous n’a pu être obtenu avant dix-neuf ans, garder les preuves des tentatives.',
      'If no appointment could be had before nineteen, keep the proof of every attempt.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
