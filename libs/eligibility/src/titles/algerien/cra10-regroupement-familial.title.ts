import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Algerian admitted by family reunification to join the holder of a ten-year certificate. */
export const CRA10_REGROUPEMENT_FAMILIAL: Title = {
  id: 'cra10-regroupement-familial',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 4', 'Accord franco-algérien 7 bis, d)'],
      conditions: all(
        gate('G-CRA10'),
        when('rf.authorised', '=', true),
        when('rf.sponsor_title', '=', 'cra10'),
      ),
    },
  ],
  filing: text('À l’entrée en France.', 'On entering France.'),
  documents: [
    text('décision de regroupement familial', 'family-reunification decision'),
    text('certificat de la personne rejointe', 'certificate of the person joined'),
  ],
  notes: [
    text(
      'Visa de regroupement familial, ou décision de regroupement sur place.',
      'Family-reunification visa, or decision of reunification from within France.',
    ),
  ],
  toVerify: true,
};
