import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_MARIAGE_FORCE: Title = {
  id: 'cst-vpf-mariage-force',
  kind: 'of-right',
  family: 'protection',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-7'],
      conditions: all(gate('G-CST'), when('victim.forced_marriage_order', '=', true)),
    },
  ],
  filing: text('', 'on the order'),
  documents: [text('', 'ordonnance')],
  notes: [],
};
