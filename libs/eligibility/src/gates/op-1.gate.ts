import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const OP_1: Gate = {
  id: 'G-OP-1',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('order.threat_level', '=', 'none'),
        when('order.expulsion_or_itf', '=', false),
      ),
    },
  ],
};
