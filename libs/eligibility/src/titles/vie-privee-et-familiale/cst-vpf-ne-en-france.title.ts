import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Born in France, eight years of unbroken residence there and five years of French school after the age of ten. */
export const CST_VPF_NE_EN_FRANCE: Title = {
  id: 'cst-vpf-ne-en-france',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an ; ensuite carte pluriannuelle', 'one year; then a multi-year card'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-13'],
      conditions: all(
        gate('G-CST'),
        when('birth.in_france', '=', true),
        when('birth.continuous_residence_years', '>=', 8),
        when('birth.school_years_after_10', '>=', 5),
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<=', 21),
      ),
    },
  ],
  filing: text(
    'Entre seize et vingt et un ans ; le visa de long séjour n’est pas exigé.',
    'Between sixteen and twenty-one; no long-stay visa is asked for.',
  ),
  documents: [
    text('Acte de naissance français (copie intégrale)', 'French birth certificate (full copy)'),
    text(
      'Huit ans de résidence : un document par année émanant d’un organisme public',
      'Eight years of residence: one document a year from a public body',
    ),
    text(
      'Certificats de scolarité : cinq ans après l’âge de dix ans dans un établissement français',
      'School certificates: five years in a French school after the age of ten',
    ),
  ],
  notes: [
    text(
      'Vérifier d’abord la nationalité : née en France, la personne a pu l’acquérir à sa majorité (Code civil, 21-7).',
      'Check nationality first: someone born in France may have acquired it on coming of age (Code civil, 21-7).',
    ),
    text(
      'Après vingt et un ans : L423-23 ou admission exceptionnelle.',
      'After twenty-one: L423-23 or exceptional admission.',
    ),
    text(
      'Le titulaire est dispensé du contrat d’intégration républicaine (L413-5, 4°).',
      'The holder is exempt from the integration contract (L413-5, 4°).',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
