import { all, risk, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const POLY: Gate = {
  id: 'G-POLY',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('person.polygamy_in_france', '=', false),
        risk('person.spouse_of_polygamist', '=', true),
      ),
    },
  ],
};
