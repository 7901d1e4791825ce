import { text } from '@quantieme/law';
import { all, assess, gate, parameter, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_RENOMMEE: Title = {
  id: 'talent-renommee',
  kind: 'on-conditions',
  family: 'talent',
  duration: text('≤ 4 ans', ''),
  work: text('as activity', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-21', 'CESEDA R421-37-4'],
      conditions: all(
        gate('G-CST'),
        assess('talent.reputation_established', '=', true),
        when('resources.gross_annual', '>=', parameter('SMIC_GROSS_YEAR')),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'as talent'),
  documents: [text('', 'awards, press, professional recognition, projects')],
  notes: [],
};
