import { text } from '@quantieme/law';
import { all, assess, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, NO_EXAM, TEN_YEARS } from './algerian-words.ts';

/** Algerian with three years of uninterrupted stay: the prefect weighs means and the intention to settle. */
export const CRA10_3_ANS_DISCRETIONNAIRE: Title = {
  id: 'cra10-3-ans-discretionnaire',
  kind: 'discretionary',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, al. 1'],
      conditions: all(
        gate('G-CRA10'),
        when('stay.regular_uninterrupted_years', '>=', 3),
        when('stay.holds_valid_title', '=', true),
        soft('work.contract_type', '=', 'cdi'),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: text('À l’expiration du certificat d’un an.', 'When the one-year certificate expires.'),
  documents: [
    text('moyens d’existence, CDI de préférence', 'means of support, a permanent contract ideally'),
    text(
      'preuves de l’intention de s’établir en France',
      'proof of the intention to settle in France',
    ),
  ],
  notes: [NO_EXAM],
  toVerify: true,
};
