import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_HABITAT_INDIGNE: Title = {
  id: 'cst-vpf-habitat-indigne',
  kind: 'of-right',
  family: 'protection',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-11'],
      conditions: all(gate('G-CST'), when('victim.housing_exploitation', '=', true)),
    },
  ],
  filing: text('', 'after complaint'),
  documents: [text('', "plainte, arrêté d'insalubrité")],
  notes: [],
};
