import { text } from '@quantieme/law';
import { all, any, gate, sameAs } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './tunisian-words.ts';

/** Tunisian in one of the cases of private and family life of the code, to which the agreement refers. */
export const TUN_VPF_7QUATER: Title = {
  id: 'tun-vpf-7quater',
  kind: 'of-right',
  family: 'tunisien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 7 quater'],
      conditions: all(
        gate('G-NAT-TUN'),
        any(
          sameAs('cst-vpf-conjoint-francais-visa'),
          sameAs('cst-vpf-conjoint-francais-sans-visa'),
          sameAs('cst-vpf-parent-enfant-francais'),
          sameAs('cst-vpf-13-ans'),
          sameAs('cst-vpf-ase-16'),
          sameAs('cst-vpf-ne-en-france'),
          sameAs('cst-vpf-liens'),
          sameAs('cst-vpf-etranger-malade'),
          sameAs('cst-vpf-rente'),
        ),
      ),
    },
  ],
  filing: text(
    'Comme le titre de droit commun correspondant.',
    'As for the matching permit of common law.',
  ),
  documents: [
    text(
      'pièces du titre de droit commun correspondant',
      'papers of the matching permit of common law',
    ),
  ],
  notes: [
    text(
      'L’accord renvoie à la législation française\u00a0: ce sont les conditions du code qui comptent.',
      'The agreement refers to French law: the conditions of the code are those that count.',
    ),
  ],
  toVerify: true,
};
