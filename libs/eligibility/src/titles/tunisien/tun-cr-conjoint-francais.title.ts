import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_CR_CONJOINT_FRANCAIS: Title = {
  id: 'tun-cr-conjoint-francais',
  kind: 'of-right',
  family: 'tunisien',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-NAT-TUN'),
        gate('G-OP-1'),
        gate('G-POLY'),
        when('union.type', '=', 'marriage'),
        when('union.partner_is_french', '=', true),
        when('union.partner_kept_french', '=', true),
        when('union.marriage_years', '>=', 1),
        when('union.communal_life', '=', true),
        any(
          when('union.married_in_france', '=', true),
          when('union.marriage_transcribed', '=', true),
        ),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('', 'after 1 year of marriage'),
  documents: [text('', 'as cr-conjoint-francais, no integration proof')],
  notes: [],
};
