import { all, risk, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const OP_PROT: Gate = {
  id: 'G-OP-PROT',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('order.threat_level', 'in', ['none', 'simple']),
        risk('order.threat_level', '=', 'simple'),
        when('order.expulsion_or_itf', '=', false),
      ),
    },
  ],
};
