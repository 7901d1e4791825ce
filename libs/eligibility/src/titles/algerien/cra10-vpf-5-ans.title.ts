import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Holder of a one-year « vie privée et familiale » certificate with five years of uninterrupted regular stay. */
export const CRA10_VPF_5_ANS: Title = {
  id: 'cra10-vpf-5-ans',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, h)'],
      conditions: all(
        gate('G-CRA10'),
        when('stay.current_title_id', 'in', [
          'cra1-6-1',
          'cra1-6-2',
          'cra1-6-2-renouvellement',
          'cra1-6-3',
          'cra1-6-4',
          'cra1-6-5',
          'cra1-6-6',
          'cra1-6-7',
        ]),
        when('stay.regular_uninterrupted_years', '>=', 5),
      ),
    },
  ],
  filing: text('Au renouvellement.', 'At renewal.'),
  documents: [
    text('cinq ans de certificats et de récépissés', 'five years of certificates and receipts'),
  ],
  notes: [
    text(
      'Souvent oublié\u00a0: les préfectures renouvellent d’office le certificat d’un an.',
      'Often forgotten: prefectures renew the one-year certificate as a matter of course.',
    ),
  ],
  toVerify: true,
};
