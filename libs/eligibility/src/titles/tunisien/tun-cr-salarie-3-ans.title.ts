import { text } from '@quantieme/law';
import { all, assess, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_CR_SALARIE_3_ANS: Title = {
  id: 'tun-cr-salarie-3-ans',
  kind: 'discretionary',
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
        when('stay.years_in_same_capacity', '>=', 3),
        when('work.contract_type', 'in', ['cdi', 'cdd']),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: text('', 'after 3 years of « salarié »'),
  documents: [text('', '3 titles, contract')],
  notes: [],
};
