import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const CIVIL: Gate = {
  id: 'G-CIVIL',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(when('person.civil_status_reliable', '=', true)),
    },
  ],
};
