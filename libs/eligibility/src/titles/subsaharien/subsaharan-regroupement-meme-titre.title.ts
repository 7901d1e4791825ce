import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const SUBSAHARAN_REGROUPEMENT_MEME_TITRE: Title = {
  id: 'subsaharan-regroupement-meme-titre',
  kind: 'of-right',
  family: 'subsaharien',
  duration: text("sponsor's", ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-NAT-SUB'),
        when('rf.authorised', '=', true),
        when('rf.sponsor_title', 'in', ['csp', 'cr', 'rld-ue', 'permanent']),
      ),
    },
  ],
  filing: text('', 'at entry'),
  documents: [text('', 'RF decision')],
  notes: [],
};
