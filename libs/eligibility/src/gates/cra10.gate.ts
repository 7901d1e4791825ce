import { all, gate } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const CRA10: Gate = {
  id: 'G-CRA10',
  versions: [{ from: '2021-05-01', to: null, articles: [], conditions: all(gate('G-CRA')) }],
};
