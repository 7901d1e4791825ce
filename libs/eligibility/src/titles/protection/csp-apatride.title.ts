import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CSP_APATRIDE: Title = {
  id: 'csp-apatride',
  kind: 'of-right',
  family: 'protection',
  duration: text('4 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-18'],
      conditions: all(gate('G-PROT'), when('protection.status', '=', 'stateless')),
    },
  ],
  filing: text('', 'after OFPRA decision'),
  documents: [text('', 'OFPRA decision')],
  notes: [],
};
