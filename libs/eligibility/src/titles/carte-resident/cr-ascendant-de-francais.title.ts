import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_ASCENDANT_DE_FRANCAIS: Title = {
  id: 'cr-ascendant-de-francais',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-11'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        when('ascendant.of_french_or_spouse', '=', true),
        when('ascendant.dependent', '=', true),
        when('entry.long_stay_visa_matches', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'within 2 months of entry (R431-4) with the visa'),
  documents: [
    text('', 'filiation acts up to the French descendant'),
    text('', 'transfers over several years'),
    text('', "parent's absence of own resources (pension, land) and other children's means"),
    text('', "descendant's tax notices"),
  ],
  notes: [],
};
