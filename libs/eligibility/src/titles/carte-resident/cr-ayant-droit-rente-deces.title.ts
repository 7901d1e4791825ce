import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_AYANT_DROIT_RENTE_DECES: Title = {
  id: 'cr-ayant-droit-rente-deces',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-7'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        when('pension.survivor', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'while regular'),
  documents: [text('', 'rente de décès notification, link with the deceased')],
  notes: [],
};
