import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const BREXIT_TITULAIRE: Title = {
  id: 'brexit-titulaire',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('5 ans then permanent', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(gate('G-OP-1'), when('wa.resident_before_2021', '=', true)),
    },
  ],
  filing: text('', 'initially by 2021; late requests with a legitimate reason'),
  documents: [text('', 'proof of residence before 1 Jan 2021')],
  notes: [],
};
