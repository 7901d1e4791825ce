import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_7TER_10_ANS: Title = {
  id: 'tun-7ter-10-ans',
  kind: 'of-right',
  family: 'tunisien',
  duration: text('1 an', ''),
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
          when('stay.residence_since_age', '<=', 10),
          all(
            when('stay.habitual_residence_proven', '=', true),
            when('entry.first_date', '<=', '1999-07-01'),
          ),
        ),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', 'presence proofs')],
  notes: [],
};
