import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS, WHILE_REGULAR } from './resident-card.ts';

/** Victim of trafficking or procuring who complained or testified, once the accused is finally convicted. */
export const CR_VICTIME_TRAITE_CONDAMNATION: Title = {
  id: 'cr-victime-traite-condamnation',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-3', 'CESEDA L425-1'],
      conditions: all(
        under(
          'CESEDA L425-3',
          all(gate('G-CR'), when('victim.final_conviction', '=', true), gate('G-REGULAR')),
        ),
        under('CESEDA L425-1', when('victim.trafficking_cooperation', '=', true)),
      ),
    },
  ],
  filing: WHILE_REGULAR,
  documents: [
    text(
      'récépissé de la plainte ou procès-verbal du témoignage',
      'receipt of the complaint or record of the testimony',
    ),
    text('jugement définitif de condamnation', 'final judgment of conviction'),
    text(
      'carte temporaire délivrée à la victime (L425-1)',
      'temporary permit issued to the victim (L425-1)',
    ),
  ],
  notes: [
    text(
      'Jusqu’à la condamnation définitive, la carte temporaire est renouvelée pendant toute la procédure pénale (L425-1).',
      'Until the final conviction, the temporary permit is renewed throughout the criminal proceedings (L425-1).',
    ),
    COMMISSION,
  ],
};
