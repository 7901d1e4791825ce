import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_CR_RENTE_RF: Title = {
  id: 'tun-cr-rente-rf',
  kind: 'of-right',
  family: 'tunisien',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-NAT-TUN'),
        gate('G-OP-1'),
        gate('G-POLY'),
        any(
          all(when('pension.at_mp', '=', true), when('pension.rate', '>=', 20)),
          when('pension.survivor', '=', true),
          all(
            when('rf.authorised', '=', true),
            when('rf.sponsor_title', 'in', ['cr', 'rld-ue', 'permanent']),
          ),
        ),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', ''),
  documents: [text('', 'rente or RF decision')],
  notes: [],
};
