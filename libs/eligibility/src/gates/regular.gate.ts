import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const REGULAR: Gate = {
  id: 'G-REGULAR',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(when('stay.regular_now', '=', true)),
    },
  ],
};
