import { all, gate } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const CR: Gate = {
  id: 'G-CR',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-CR-BARS'),
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES'),
        gate('G-CIVIL'),
      ),
    },
  ],
};
