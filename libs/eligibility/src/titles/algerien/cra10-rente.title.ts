import { text } from '@quantieme/law';
import { all, any, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Algerian with a French work-accident pension of at least 20 %, or survivor with a death pension. */
export const CRA10_RENTE: Title = {
  id: 'cra10-rente',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, c)'],
      conditions: all(
        gate('G-CRA10'),
        any(
          all(when('pension.at_mp', '=', true), when('pension.rate', '>=', 20)),
          when('pension.survivor', '=', true),
        ),
        under('Accord franco-algérien 9', when('entry.long_stay_visa_matches', '=', true)),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [text('notification de rente', 'notification of the pension')],
  notes: [
    text(
      'Visa de long séjour exigé par l’article 9, contrairement aux autres certificats de dix ans.',
      'Long-stay visa required by article 9, unlike the other ten-year certificates.',
    ),
  ],
  toVerify: true,
};
