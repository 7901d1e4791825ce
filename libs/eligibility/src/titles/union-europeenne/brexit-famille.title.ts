import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const BREXIT_FAMILLE: Title = {
  id: 'brexit-famille',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('5 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(gate('G-OP-1'), when('wa.family_of_beneficiary', '=', true)),
    },
  ],
  filing: text('', '3 months of entry'),
  documents: [text('', "link proven before the end of transition, beneficiary's permit")],
  notes: [],
};
