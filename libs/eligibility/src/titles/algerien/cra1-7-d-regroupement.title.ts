import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, ANY_WORK } from './algerian-words.ts';

/** Algerian admitted to join an Algerian by family reunification: a certificate of the same length. */
export const CRA1_7_D_REGROUPEMENT: Title = {
  id: 'cra1-7-d-regroupement',
  kind: 'of-right',
  family: 'algerien',
  duration: text(
    'celle du certificat de la personne rejointe',
    'that of the certificate of the person joined',
  ),
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 4', 'Accord franco-algérien 7, d)'],
      conditions: all(
        gate('G-CRA'),
        when('rf.authorised', '=', true),
        when('rf.sponsor_title', 'in', ['cra1', 'cra10']),
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [
    text('décision de regroupement familial', 'family-reunification decision'),
    text('contrôle médical de l’OFII', 'OFII medical examination'),
  ],
  notes: [
    text(
      'Visa de regroupement familial, ou décision de regroupement sur place.',
      'Family-reunification visa, or decision of reunification from within France.',
    ),
    text(
      'Si la personne rejointe a un certificat de dix ans, demander le certificat de dix ans (7 bis, d).',
      'When the person joined holds a ten-year certificate, ask for the ten-year certificate (7 bis, d).',
    ),
  ],
  toVerify: true,
};
