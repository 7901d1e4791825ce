import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, NO_INTEGRATION, TEN_YEARS } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/** Tunisian married to a French citizen for a year, sharing life with him or her. */
export const TUN_CR_CONJOINT_FRANCAIS: Title = {
  id: 'tun-cr-conjoint-francais',
  kind: 'of-right',
  family: 'tunisien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 10'],
      conditions: all(
        TUNISIAN,
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
  filing: text('Dès un an de mariage.', 'From the first wedding anniversary.'),
  documents: [
    text(
      'acte de mariage, transcrit s’il a été célébré à l’étranger',
      'marriage certificate, registered in France if the wedding took place abroad',
    ),
    text('nationalité française du conjoint', 'French nationality of the spouse'),
    text('preuves de vie commune', 'proof of shared life'),
  ],
  notes: [NO_INTEGRATION],
  toVerify: true,
};
