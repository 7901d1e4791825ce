import { all, gate } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const CST: Gate = {
  id: 'G-CST',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(gate('G-NAT-COMMON'), gate('G-CST-LIGHT')),
    },
  ],
};
