import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_CHERCHEUR: Title = {
  id: 'talent-chercheur',
  kind: 'of-right',
  family: 'talent',
  duration: text('≤ 4 ans', ''),
  work: text('research/teaching; spouse works', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-14'],
      conditions: all(
        gate('G-CST'),
        when('study.master_equivalent', '=', true),
        when('talent.research_hosting_agreement', '=', true),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'as talent'),
  documents: [
    text(
      '',
      "convention d'accueil, diploma at least master, means (the reference salary does NOT apply)",
    ),
  ],
  notes: [],
};
