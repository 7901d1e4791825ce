import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_ENFANT_ETRANGER_DE_FRANCAIS: Title = {
  id: 'cr-enfant-etranger-de-francais',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-12'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        when('parent.is_french', '=', true),
        when('parent.filiation_established', '=', true),
        any(
          all(
            when('application.age_at_request', '>=', 18),
            when('application.age_at_request', '<', 21),
          ),
          when('parent.applicant_dependent', '=', true),
          all(
            when('application.age_at_request', '>=', 16),
            when('application.age_at_request', '<', 18),
          ),
        ),
        when('entry.long_stay_visa_matches', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text(
    '',
    'within 2 months of entry with the visa (R431-4); already in France: within 2 months after the 18th birthday (R431-5 3°; L423-12 is not in the 19th-birthday list); while < 21 or dependent',
  ),
  documents: [
    text(
      '',
      "proof of parent's French nationality, filiation act, tax attachment / transfers for dependency, long-stay visa",
    ),
  ],
  notes: [],
};
