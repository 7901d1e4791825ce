import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, BEFORE_EXPIRY, ONE_YEAR } from './algerian-words.ts';

/** First renewal of the certificate of the spouse of a French citizen: the spouses must share their life. */
export const CRA1_6_2_RENOUVELLEMENT: Title = {
  id: 'cra1-6-2-renouvellement',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6'],
      conditions: all(
        gate('G-CRA'),
        when('union.type', '=', 'marriage'),
        when('union.partner_is_french', '=', true),
        when('union.partner_kept_french', '=', true),
        when('stay.current_title_id', '=', 'cra1-6-2'),
        when('union.communal_life', '=', true),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'preuves de vie commune sur l’année\u00a0: bail, factures, avis d’imposition, CAF aux deux noms',
      'proof of shared life over the year: lease, bills, tax notice, family-benefit statement in both names',
    ),
  ],
  notes: [
    text(
      'Après un an de mariage et en séjour régulier, demander plutôt le certificat de dix ans (7 bis, a), et celui-ci à titre subsidiaire.',
      'After a year of marriage and in regular stay, ask for the ten-year certificate (7 bis, a) first, and this one in the alternative.',
    ),
    text(
      'En cas de violences conjugales, L423-3 à L423-5 ne s’appliquent pas aux Algériens\u00a0: le préfet apprécie.',
      'After domestic violence, L423-3 to L423-5 do not apply to Algerians: the prefect decides at his discretion.',
    ),
  ],
  toVerify: true,
};
