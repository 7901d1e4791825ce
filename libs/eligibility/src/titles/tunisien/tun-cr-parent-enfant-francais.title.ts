import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_CR_PARENT_ENFANT_FRANCAIS: Title = {
  id: 'tun-cr-parent-enfant-francais',
  kind: 'of-right',
  family: 'tunisien',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-NAT-TUN'),
        gate('G-OP-1'),
        gate('G-POLY'),
        when('child.french_minor_in_france', '=', true),
        any(
          when('child.parental_authority', '=', true),
          when('child.provides_for_needs', '=', true),
        ),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'any, while regular'),
  documents: [text('', 'as above')],
  notes: [],
};
