import { text } from '@quantieme/law';
import { all, gate, parameter, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_MANDATAIRE: Title = {
  id: 'talent-mandataire',
  kind: 'of-right',
  family: 'talent',
  duration: text('≤ 4 ans', ''),
  work: text('as mandataire', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-19', 'CESEDA R421-37', 'CESEDA R421-37-1'],
      conditions: all(
        gate('G-CST'),
        when('talent.legal_representative', '=', true),
        when('work.group_seniority_months', '>', 3),
        when('work.gross_annual', '>=', parameter('MANDATAIRE_MIN')),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'as talent'),
  documents: [text('', 'Kbis, PV, remuneration')],
  notes: [],
};
