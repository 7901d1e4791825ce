import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_RENTE_AT_MP: Title = {
  id: 'cr-rente-at-mp',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-6'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        when('pension.at_mp', '=', true),
        when('pension.rate', '>=', 20),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'at any time while regular'),
  documents: [text('', 'notification de rente from the CPAM/CARSAT stating body and rate')],
  notes: [],
};
