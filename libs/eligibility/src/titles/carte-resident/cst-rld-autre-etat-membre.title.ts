import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_RLD_AUTRE_ETAT_MEMBRE: Title = {
  id: 'cst-rld-autre-etat-membre',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('1 an (CST) or CSP for talent-chercheur / talent artiste', ''),
  work: text('depends on the mention', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-11'],
      conditions: all(
        gate('G-CST'),
        when('rld.other_state_card', '=', true),
        when('rld.months_since_entry_france', '<=', 3),
        when('resources.stable_at_smic', '=', true),
        when('resources.health_insurance', '=', true),
        when('rld.meets_a_ground', '=', true),
      ),
    },
  ],
  filing: text('', 'within 3 months of entry into France (verified)'),
  documents: [
    text(
      '',
      'RLD card of the other State, evidence for the motive (employment authorisation, activity, enrolment, means + insurance)',
    ),
  ],
  notes: [],
};
