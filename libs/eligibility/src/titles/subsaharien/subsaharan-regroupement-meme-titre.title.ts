import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/**
 * Family admitted by reunification to join a national of a State bound by a convention: a permit as long as the sponsor’s.
 */
export const SUBSAHARAN_REGROUPEMENT_MEME_TITRE: Title = {
  id: 'subsaharan-regroupement-meme-titre',
  kind: 'of-right',
  family: 'subsaharien',
  duration: text(
    'celle du titre de la personne rejointe',
    'that of the permit of the person joined',
  ),
  work: text('toute activité professionnelle', 'any occupation'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Conventions d’établissement subsahariennes'],
      conditions: all(
        gate('G-NAT-SUB'),
        gate('G-OP-1'),
        gate('G-POLY'),
        when('rf.authorised', '=', true),
        when('rf.sponsor_title', 'in', ['csp', 'cr', 'rld-ue', 'permanent']),
      ),
    },
  ],
  filing: text('À l’entrée en France.', 'On entering France.'),
  documents: [
    text('décision de regroupement familial', 'family-reunification decision'),
    text('titre de la personne rejointe', 'permit of the person joined'),
  ],
  notes: [
    text('Visa de regroupement familial.', 'Family-reunification visa.'),
    text(
      'Sans convention, la première carte est d’un an (L423-14, L423-15).',
      'Without a convention the first card lasts a year (L423-14, L423-15).',
    ),
  ],
  toVerify: true,
};
