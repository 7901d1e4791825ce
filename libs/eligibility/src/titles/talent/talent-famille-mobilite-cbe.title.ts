import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_FAMILLE_MOBILITE_CBE: Title = {
  id: 'talent-famille-mobilite-cbe',
  kind: 'of-right',
  family: 'talent',
  duration: text("principal's", ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-23'],
      conditions: all(
        gate('G-CST'),
        when('talent.family_link', 'in', ['spouse', 'child']),
        when('talent.sponsor_title', '=', 'talent-cbe'),
        when('talent.family_lived_other_state', '=', true),
        when('talent.months_since_entry_mobility', '<=', 1),
      ),
    },
  ],
  filing: text('', 'within ONE month of entry'),
  documents: [text('', 'permits of the first State, family acts')],
  notes: [],
};
