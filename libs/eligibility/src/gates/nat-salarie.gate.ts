import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const NAT_SALARIE: Gate = {
  id: 'G-NAT-SALARIE',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(when('person.nationality_regime', 'in', ['common', 'subsaharan', 'uk-wa'])),
    },
  ],
};
