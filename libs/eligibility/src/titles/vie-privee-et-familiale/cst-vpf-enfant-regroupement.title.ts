import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';
import { SPONSOR_HOLDS_A_CARD } from './sponsor-title.ts';
import { VISA_OF_REUNIFICATION } from './visa-of-reunification.ts';

/** Child admitted by family reunification, in the year of majority, one of whose parents holds a card. */
export const CST_VPF_ENFANT_REGROUPEMENT: Title = {
  id: 'cst-vpf-enfant-regroupement',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an ; ensuite carte pluriannuelle', 'one year; then a multi-year card'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-15', 'CESEDA L421-35'],
      conditions: all(
        gate('G-CST'),
        under(
          'CESEDA L423-15',
          all(
            when('rf.authorised', '=', true),
            when('rf.role', '=', 'child'),
            SPONSOR_HOLDS_A_CARD,
            IN_THE_YEAR_OF_MAJORITY,
          ),
        ),
        VISA_OF_REUNIFICATION,
      ),
    },
  ],
  filing: text(
    'Dans l’année qui suit le dix-huitième anniversaire, au plus tard la veille du dix-neuvième (R431-5, 2°) ; dès seize ans pour travailler (L421-35).',
    'In the year after the eighteenth birthday, no later than the eve of the nineteenth (R431-5, 2°); from sixteen in order to work (L421-35).',
  ),
  documents: [
    text('Décision de regroupement familial', 'Family reunification decision'),
    text(
      'Visa de long séjour et cachet d’entrée, document de circulation',
      'Long-stay visa and entry stamp, minor’s travel document',
    ),
    text('Titre de séjour du parent rejoint', 'Residence permit of the parent joined'),
    text('Certificats de scolarité', 'School certificates'),
  ],
  notes: [
    text(
      'Passé dix-neuf ans : L423-23. Arrivé avant treize ans : L423-21, sans visa.',
      'After nineteen: L423-23. Arrived before thirteen: L423-21, without a visa.',
    ),
    text(
      'Visa exigé : L423-15 n’est pas parmi les dispenses de L412-2 ; l’enfant admis sur place sans visa invoquera L423-21 ou L423-23.',
      'Visa required: L423-15 is not among the exemptions of L412-2; a child admitted on the spot without one relies on L423-21 or L423-23.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
