import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_ENFANT: Title = {
  id: 'talent-enfant',
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
        when('talent.family_link', '=', 'child'),
        when('entry.age', '<', 18),
        when('talent.sponsor_title', 'in', ['talent', 'talent-cbe', 'talent-chercheur']),
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<', 19),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'before 19 (R431-5)'),
  documents: [text('', "birth act, principal's card")],
  notes: [],
};
