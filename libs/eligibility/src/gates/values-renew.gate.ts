import { all, risk, todo, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const VALUES_RENEW: Gate = {
  id: 'G-VALUES-RENEW',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('engagement.refused', '=', false),
        risk('engagement.serious_breach', '=', true),
        todo('engagement.contract_signed', '=', true),
      ),
    },
  ],
};
