import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_VICTIME_VIOLENCES: Title = {
  id: 'cr-victime-violences',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-8'],
      conditions: all(
        gate('G-CR'),
        when('stay.current_title_id', 'in', [
          'cst-vpf-ordonnance-protection',
          'cst-vpf-mariage-force',
        ]),
        when('victim.violence_complaint', '=', true),
        when('victim.final_conviction', '=', true),
      ),
    },
  ],
  filing: text('', 'with the criminal file'),
  documents: [text('', 'complaint, final judgment, CST L425-6 or L425-7')],
  notes: [],
};
