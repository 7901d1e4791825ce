import { all, gate } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const CST_LIGHT: Gate = {
  id: 'G-CST-LIGHT',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES'),
        gate('G-REFUS-2024'),
        gate('G-CIVIL'),
      ),
    },
  ],
};
