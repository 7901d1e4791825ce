import { text } from '@quantieme/law';
import { all, assess, gate, risk, soft, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { MAYOTTE_TIGHTENED_ON, SEVEN_YEARS_IN_MAYOTTE, VISA_IN_MAYOTTE } from './mayotte.ts';

const TIES = all(
  when('rf.eligible_category', '=', false),
  // The article leaves these categories to their own texts; article 8 of the Convention can still be argued.
  risk('ties.in_narrower_vpf_category', '=', true),
  assess('assess.disproportionate_interference', '=', true),
  worded(
    text('Famille vivant en France', 'Family living in France'),
    soft('ties.family_in_france', '!=', 'none'),
  ),
  soft('stay.habitual_years', '>=', 5),
  soft('union.communal_months', '>=', 12),
);

/** Personal and family ties such that a refusal would harm private and family life out of proportion. */
export const CST_VPF_LIENS: Title = {
  id: 'cst-vpf-liens',
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
      conditions: all(gate('G-CST'), when('person.polygamy_in_france', '=', false), TIES),
    },
    {
      from: '2021-08-26',
      to: MAYOTTE_TIGHTENED_ON,
      articles: ['CESEDA L423-23'],
      conditions: all(gate('G-CST'), TIES),
    },
    {
      from: MAYOTTE_TIGHTENED_ON,
      to: null,
      articles: ['CESEDA L423-23', 'CESEDA L441-7'],
      conditions: all(gate('G-CST'), VISA_IN_MAYOTTE, SEVEN_YEARS_IN_MAYOTTE, TIES),
    },
  ],
  filing: text(
    'À tout moment ; le visa de long séjour n’est pas exigé, sauf à Mayotte depuis la loi du 11 août 2025 (à vérifier).',
    'At any time; no long-stay visa is asked for, but in Mayotte since the law of 11 August 2025 (to be checked).',
  ),
  documents: [
    text(
      'Liens en France : actes d’état civil, titres des proches, vie commune, scolarité des enfants, attestations (R423-5, 1°)',
      'Ties in France: civil-status records, permits of relatives, life in common, children’s schooling, statements (R423-5, 1°)',
    ),
    text(
      'Attaches dans le pays d’origine : composition de la famille, décès, séparations (R423-5, 2°)',
      'Ties in the home country: members of the family, deaths, separations (R423-5, 2°)',
    ),
    text(
      'Conditions d’existence : logement, ressources, avis d’imposition (R423-5, 3°)',
      'Living conditions: housing, means, tax notices (R423-5, 3°)',
    ),
    text(
      'Insertion : emploi, formation, bénévolat, maîtrise du français, contrat d’engagement signé (R423-5, 4°)',
      'Integration: work, training, volunteering, command of French, signed engagement contract (R423-5, 4°)',
    ),
  ],
  notes: [
    text(
      'Exclus par catégorie, quelles que soient leurs chances : les cas de L423-1, L423-7, L423-14, L423-15, L423-21, L423-22 et le regroupement familial. Examiner ces voies d’abord.',
      'Excluded as categories, whatever their chances: the cases of L423-1, L423-7, L423-14, L423-15, L423-21, L423-22 and family reunification. Look at these ways first.',
    ),
    text(
      'L’article 8 de la Convention européenne des droits de l’homme reste invocable par qui relève d’une catégorie exclue.',
      'Article 8 of the European Convention on Human Rights stays open to those whose category is excluded.',
    ),
    text(
      'Cinq ans de présence et un an de vie commune sont des repères de la pratique, non des conditions.',
      'Five years of presence and one year of life in common are marks of practice, not conditions.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
