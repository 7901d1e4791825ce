import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_13_ANS: Title = {
  id: 'cst-vpf-13-ans',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-21'],
      conditions: all(
        gate('G-CST'),
        when('parent.lived_with_since_age', '<=', 13),
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<', 19),
      ),
    },
  ],
  filing: text('', 'in the year after the 18th birthday (16–18 if working) — deadline = eve of 19'),
  documents: [text('', 'school certificates every year, proof of living with a parent')],
  notes: [],
};
