import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const NAT_COMMON: Gate = {
  id: 'G-NAT-COMMON',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('person.nationality_regime', 'in', [
          'common',
          'tunisian',
          'moroccan',
          'subsaharan',
          'uk-wa',
        ]),
      ),
    },
  ],
};
