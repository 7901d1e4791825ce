import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const RLD_UE_CARTE_BLEUE: Title = {
  id: 'rld-ue-carte-bleue',
  kind: 'discretionary',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-12'],
      conditions: all(
        gate('G-CR'),
        when('stay.current_title_id', '=', 'talent-carte-bleue-europeenne'),
        when('talent.cbe_years_france', '>=', 2),
        when('talent.eligible_eu_title_years_before', '>=', 3),
        when('stay.absence_max_months', '<=', 12),
        when('stay.absence_total_months', '<=', 18),
        any(when('resources.stable_at_smic', '=', true), when('resources.aah_or_asi', '=', true)),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: text('', 'in France with CBE status'),
  documents: [text('', 'CBEs issued by each State, proof of the last 2 years in France')],
  notes: [],
};
