import { all, gate, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const CRA: Gate = {
  id: 'G-CRA',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('person.nationality_regime', '=', 'algerian'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-CIVIL'),
      ),
    },
  ],
};
