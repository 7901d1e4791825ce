import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_NE_EN_FRANCE_21_7: Title = {
  id: 'cr-ne-en-france-21-7',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-1'],
      conditions: all(gate('G-CR'), when('birth.right_21_7', '=', true)),
    },
  ],
  filing: text('', 'before the 19th birthday (R431-5 list)'),
  documents: [text('', 'birth act in France, school certificates since 11')],
  notes: [],
};
