import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_RETRAITE_RETOUR: Title = {
  id: 'cr-retraite-retour',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-10'],
      conditions: all(
        gate('G-CR'),
        when('stay.current_title_id', '=', 'carte-retraite'),
        when('retirement.resettles_in_france', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'on return'),
  documents: [text('', 'carte « retraité », proof of settlement')],
  notes: [],
};
