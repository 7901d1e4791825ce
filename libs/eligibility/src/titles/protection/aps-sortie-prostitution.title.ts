import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const APS_SORTIE_PROSTITUTION: Title = {
  id: 'aps-sortie-prostitution',
  kind: 'discretionary',
  family: 'protection',
  duration: text('6 mois minimum, renewed during the exit course', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-4'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('victim.trafficking_victim', '=', true),
        when('victim.ceased_prostitution', '=', true),
        when('victim.prostitution_exit', '=', true),
      ),
    },
  ],
  filing: text('', 'on prefectural commission decision'),
  documents: [text('', "prefect's decision on the exit course, engagement to stop")],
  notes: [],
};
