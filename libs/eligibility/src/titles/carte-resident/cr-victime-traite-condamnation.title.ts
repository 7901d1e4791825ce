import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_VICTIME_TRAITE_CONDAMNATION: Title = {
  id: 'cr-victime-traite-condamnation',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-3'],
      conditions: all(
        gate('G-CR'),
        when('victim.trafficking_cooperation', '=', true),
        when('victim.final_conviction', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'within the criminal procedure end / renewal'),
  documents: [text('', 'final judgment, previous CST')],
  notes: [],
};
