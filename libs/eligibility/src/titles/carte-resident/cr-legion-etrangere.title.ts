import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_LEGION_ETRANGERE: Title = {
  id: 'cr-legion-etrangere',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-3'],
      conditions: all(
        gate('G-CR'),
        when('military.legion_years', '>=', 3),
        when('military.good_conduct', '=', true),
      ),
    },
  ],
  filing: text('', 'on discharge'),
  documents: [text('', 'certificat de bonne conduite, contrat')],
  notes: [],
};
