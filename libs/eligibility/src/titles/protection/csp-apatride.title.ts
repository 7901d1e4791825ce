import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Person recognised as stateless. */
export const CSP_APATRIDE: Title = {
  id: 'csp-apatride',
  kind: 'of-right',
  family: 'protection',
  duration: text('4 ans au plus', 'four years at most'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-18'],
      conditions: all(gate('G-PROT'), when('protection.status', '=', 'stateless')),
    },
  ],
  filing: text('Dès la décision de l’OFPRA.', 'Once OFPRA has decided.'),
  documents: [
    text(
      'Décision de l’OFPRA reconnaissant le statut d’apatride',
      'Decision of OFPRA recognising statelessness',
    ),
    text(
      'Actes d’état civil établis par l’OFPRA, dès qu’ils sont délivrés',
      'Civil-status records drawn up by OFPRA, once issued',
    ),
  ],
  notes: [
    text(
      'La carte est pluriannuelle dès la première admission au séjour (L424-18).',
      'The card is a multi-year one from the first admission to stay (L424-18).',
    ),
    text(
      'Après quatre ans de résidence régulière : carte de résident.',
      'After four years of regular residence: resident card.',
    ),
  ],
};
