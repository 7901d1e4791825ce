import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_CR_5_ANS: Title = {
  id: 'tun-cr-5-ans',
  kind: 'discretionary',
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
        when('stay.regular_uninterrupted_years', '>=', 5),
      ),
    },
  ],
  filing: text('', ''),
  documents: [text('', 'titles and receipts (receipts count: CE 11/10/2010 n°331370)')],
  notes: [],
};
