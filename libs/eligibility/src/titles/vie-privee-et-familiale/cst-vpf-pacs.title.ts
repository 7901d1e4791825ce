import { text } from '@quantieme/law';
import { all, assess, gate, risk, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

const CIVIL_PARTNERSHIP = all(
  when('union.type', '=', 'pacs'),
  when('rf.eligible_category', '=', false),
  risk('ties.in_narrower_vpf_category', '=', true),
  assess('assess.disproportionate_interference', '=', true),
  soft('union.communal_months', '>=', 12),
);

/** Civil partner of a French citizen or of a foreigner in a regular situation: one of the ties that L423-23 weighs. */
export const CST_VPF_PACS: Title = {
  id: 'cst-vpf-pacs',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text(
    '1 an ; ensuite carte pluriannuelle de 2 ans',
    'one year; then a multi-year card of two years',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L423-23'],
      conditions: all(
        gate('G-CST'),
        when('person.polygamy_in_france', '=', false),
        CIVIL_PARTNERSHIP,
      ),
    },
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L423-23'],
      conditions: all(gate('G-CST'), CIVIL_PARTNERSHIP),
    },
  ],
  filing: text(
    'À tout moment ; le visa de long séjour n’est pas exigé (L412-2, 2°).',
    'At any time; no long-stay visa is asked for (L412-2, 2°).',
  ),
  documents: [
    text(
      'Attestation de Pacs ou de non-dissolution de moins de trois mois',
      'Certificate of the civil partnership, or that it was not dissolved, less than three months old',
    ),
    text(
      'Nationalité française ou titre de séjour du partenaire',
      'French nationality or residence permit of the partner',
    ),
    text(
      'Preuves de vie commune, en pratique d’un an',
      'Proof of life in common, in practice for one year',
    ),
  ],
  notes: [
    text(
      'Le Pacs n’ouvre à lui seul aucun droit au séjour : c’est un élément d’appréciation des liens (L423-23).',
      'A civil partnership gives no right to stay by itself: it is one of the ties weighed (L423-23).',
    ),
    text(
      'Renvoyer le partenaire vers l’admission exceptionnelle ajoute une condition que l’article ne pose pas.',
      'Sending the partner to exceptional admission adds a condition that the article does not set.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
