import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_ARTISTE: Title = {
  id: 'talent-artiste',
  kind: 'of-right',
  family: 'talent',
  duration: text('≤ 4 ans (contract length)', ''),
  work: text('the artistic activity', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-20', 'CESEDA R421-37-2', 'CESEDA R421-37-3'],
      conditions: all(
        gate('G-CST'),
        when('work.artist_resources_ok', '=', true),
        any(
          when('work.artist_contract_months', '>=', 3),
          when('work.artist_self_employed', '=', true),
        ),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'as talent'),
  documents: [
    text('', 'contract(s) with a cultural enterprise, half of the resources from art, recognition'),
  ],
  notes: [],
};
