import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_FAMILLE_RLD_AUTRE_ETAT: Title = {
  id: 'cst-famille-rld-autre-etat',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text("up to the principal's", ''),
  work: text(
    'not during the first year for the spouse (L414-11, L426-12); child: after one year in France',
    '',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-12', 'CESEDA L426-13'],
      conditions: all(
        gate('G-CST'),
        when('rld.family_of_holder', '=', true),
        when('rld.lived_together_other_state', '=', true),
        when('resources.health_insurance', '=', true),
        any(
          all(
            when('rld.family_role', '=', 'spouse'),
            when('rld.months_since_entry_france', '<=', 3),
            when('resources.stable_at_smic', '=', true),
          ),
          all(
            when('rld.family_role', '=', 'child'),
            when('entry.age', '<', 18),
            when('application.age_at_request', '>=', 16),
            when('application.age_at_request', '<=', 18.25),
            any(
              when('resources.stable_at_smic', '=', true),
              when('rld.supported_by_parent', '=', true),
            ),
          ),
        ),
      ),
    },
  ],
  filing: text('', 'within 3 months of entry; child: within 3 months of the 18th birthday'),
  documents: [
    text(
      '',
      'proof of legal life together in the first State, resources (SMIC, up to + 20 % with family size), insurance',
    ),
  ],
  notes: [],
};
