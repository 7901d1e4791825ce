import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_ANCIEN_COMBATTANT: Title = {
  id: 'cr-ancien-combattant',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-2'],
      conditions: all(
        gate('G-CR'),
        when('military.combatant_french_allied', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'while regular'),
  documents: [text('', 'état signalétique et des services, carte du combattant')],
  notes: [],
};
