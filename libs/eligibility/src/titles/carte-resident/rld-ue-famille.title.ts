import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const RLD_UE_FAMILLE: Title = {
  id: 'rld-ue-famille',
  kind: 'discretionary',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-25'],
      conditions: all(
        gate('G-CR'),
        when('talent.family_link', 'in', ['spouse', 'child']),
        when('talent.sponsor_title', '=', 'rld-ue-cbe'),
        when('stay.current_title_id', 'in', [
          'talent-famille',
          'talent-enfant',
          'talent-famille-mobilite-cbe',
        ]),
        any(
          when('talent.family_link', '=', 'spouse'),
          all(
            when('application.age_at_request', '>=', 16),
            when('application.age_at_request', '<', 19),
          ),
        ),
        when('stay.years_counting_for_rld', '>=', 5),
        when('resources.health_insurance', '=', true),
        any(when('resources.stable_at_smic', '=', true), when('resources.aah_or_asi', '=', true)),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: text('', 'with the principal holder'),
  documents: [text('', "family link, principal's RLD, 5 years of residence")],
  notes: [],
};
