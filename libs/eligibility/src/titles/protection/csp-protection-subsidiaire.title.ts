import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CSP_PROTECTION_SUBSIDIAIRE: Title = {
  id: 'csp-protection-subsidiaire',
  kind: 'of-right',
  family: 'protection',
  duration: text('4 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-9'],
      conditions: all(gate('G-PROT'), when('protection.status', '=', 'subsidiary')),
    },
  ],
  filing: text('', 'after the OFPRA/CNDA decision'),
  documents: [text('', 'decision, OFPRA civil-status act, photos, address')],
  notes: [],
};
