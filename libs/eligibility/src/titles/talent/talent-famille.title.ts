import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_FAMILLE: Title = {
  id: 'talent-famille',
  kind: 'of-right',
  family: 'talent',
  duration: text("principal's", ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-22'],
      conditions: all(
        gate('G-CST'),
        when('talent.family_link', '=', 'spouse'),
        when('person.age', '>=', 18),
        when('talent.sponsor_title', 'in', ['talent', 'talent-cbe', 'talent-chercheur']),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', '2 months after entry'),
  documents: [text('', "marriage act, principal's card")],
  notes: [],
};
