import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const CR_BARS: Gate = {
  id: 'G-CR-BARS',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('order.conviction_222_9_minor', '=', false),
        when('person.spouse_of_polygamist', '=', false),
      ),
    },
  ],
};
