import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Algerian in regular stay for more than ten years, not wholly as a student. */
export const CRA10_10_ANS_REGULIER: Title = {
  id: 'cra10-10-ans-regulier',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, f)'],
      conditions: all(
        gate('G-CRA10'),
        when('stay.regular_uninterrupted_years', '>', 10),
        when('stay.regular_years_all_student', '=', false),
      ),
    },
  ],
  filing: text('À l’expiration du certificat d’un an.', 'When the one-year certificate expires.'),
  documents: [
    text('tous les titres et récépissés de la période', 'every permit and receipt of the period'),
  ],
  notes: [
    text(
      'Le droit est fermé si toute la période s’est passée sous certificat «\u00a0étudiant\u00a0».',
      'The right is closed when the whole period was spent under a student certificate.',
    ),
  ],
  toVerify: true,
};
