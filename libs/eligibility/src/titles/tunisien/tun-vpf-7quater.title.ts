import { text } from '@quantieme/law';
import { all, any, gate, sameAs } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_VPF_7QUATER: Title = {
  id: 'tun-vpf-7quater',
  kind: 'of-right',
  family: 'tunisien',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [
        'CESEDA L423-1',
        'CESEDA L423-2',
        'CESEDA L423-7',
        'CESEDA L423-13',
        'CESEDA L423-21',
        'CESEDA L423-22',
        'CESEDA L423-23',
        'CESEDA L425-9',
      ],
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
  filing: text('', 'as the target'),
  documents: [text('', 'as the target')],
  notes: [],
};
