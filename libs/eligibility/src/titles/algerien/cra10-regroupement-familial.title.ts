import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Algerian admitted by family reunification to join the holder of a ten-year certificate. */
export const CRA10_REGROUPEMENT_FAMILIAL: Title = {
  id: 'cra10-regroupement-familial',
  kind: 'of-right',
  family: 'algerien',
  duration: text('10 ans, renouvelable', 'ten years, renewable'),
  work: text('toutes activités professionnelles', 'any work'),
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
    text('Décision de regroupement familial', 'Family-reunification decision'),
    text('Certificat de la personne rejointe', 'Certificate of the person joined'),
  ],
  notes: [
    text(
      'Visa de regroupement familial, ou décision de regroupement sur place.',
      'Family-reunification visa, or decision of reunification from within France.',
    ),
  ],
  toVerify: true,
};
