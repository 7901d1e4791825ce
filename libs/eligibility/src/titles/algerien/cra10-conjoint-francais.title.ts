import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, NO_EXAM, TEN_YEARS } from './algerian-words.ts';

/** Algerian married to a French citizen for a year, sharing life with him or her. */
export const CRA10_CONJOINT_FRANCAIS: Title = {
  id: 'cra10-conjoint-francais',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, a)'],
      conditions: all(
        gate('G-CRA10'),
        when('entry.regular', '=', true),
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
    text('acte de mariage français ou transcrit', 'French or transcribed marriage certificate'),
    text('nationalité française du conjoint', 'French nationality of the spouse'),
    text('preuves de vie commune', 'proof of shared life'),
    text('titre en cours', 'current permit'),
  ],
  notes: [
    text(
      'Mêmes conditions qu’au 6, 2), entrée régulière comprise\u00a0; s’y ajoutent un an de mariage, la vie commune et la régularité du séjour.',
      'The conditions of 6, 2), regular entry included; a year of marriage, shared life and regular stay come on top.',
    ),
    text(
      'Demander à titre subsidiaire le renouvellement du certificat du 6, 2).',
      'Ask in the alternative for the renewal of the certificate of 6, 2).',
    ),
    NO_EXAM,
  ],
  toVerify: true,
};
