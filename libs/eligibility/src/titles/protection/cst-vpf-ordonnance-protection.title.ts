import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_ORDONNANCE_PROTECTION: Title = {
  id: 'cst-vpf-ordonnance-protection',
  kind: 'of-right',
  family: 'protection',
  duration: text('1 an, renewed while the order lasts', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-6'],
      conditions: all(gate('G-CST'), when('victim.protection_order', '=', true)),
    },
  ],
  filing: text('', 'as soon as the order is notified'),
  documents: [text('', 'ordonnance du JAF, identity, photos'), text('', 'free of charge')],
  notes: [],
};
