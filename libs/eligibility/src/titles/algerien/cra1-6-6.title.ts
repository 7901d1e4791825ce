import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './algerian-words.ts';

/**
 * Algerian born in France, who lived there for eight years and went to school there for five after the age of ten.
 */
export const CRA1_6_6: Title = {
  id: 'cra1-6-6',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6, 6)'],
      conditions: all(
        gate('G-CRA'),
        when('birth.in_france', '=', true),
        when('birth.continuous_residence_years', '>=', 8),
        when('birth.school_years_after_10', '>=', 5),
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<=', 21),
      ),
    },
  ],
  filing: text('Entre 16 et 21 ans.', 'Between the ages of 16 and 21.'),
  documents: [
    text('acte de naissance', 'birth certificate'),
    text('certificats de scolarité', 'school certificates'),
  ],
  notes: [
    text(
      'Vérifier d’abord la nationalité française\u00a0: un parent né en Algérie avant le 3 juillet 1962 rend le client français (double droit du sol).',
      'Check French nationality first: a parent born in Algeria before 3 July 1962 makes the client French (double jus soli).',
    ),
  ],
  toVerify: true,
};
