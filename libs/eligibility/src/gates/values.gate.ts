import { all, todo, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const VALUES: Gate = {
  id: 'G-VALUES',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('engagement.refused', '=', false),
        when('engagement.serious_breach', '=', false),
        todo('engagement.contract_signed', '=', true),
      ),
    },
  ],
};
