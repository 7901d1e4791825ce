import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const NAT_TUN: Gate = {
  id: 'G-NAT-TUN',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(when('person.nationality_regime', '=', 'tunisian')),
    },
  ],
};
