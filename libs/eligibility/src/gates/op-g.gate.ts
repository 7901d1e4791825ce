import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const OP_G: Gate = {
  id: 'G-OP-G',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('order.threat_level', 'in', ['none', 'simple']),
        when('order.expulsion_or_itf', '=', false),
      ),
    },
  ],
};
