import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import {
  ANY_WORK,
  INTEGRATION_PAPERS,
  NO_COMMISSION,
  TEN_YEARS,
  WHEN_THE_TITLE_ENDS,
} from './resident-card.ts';

/** Spouse of a French citizen, after three years of marriage and three of regular stay, without a break in life together. */
export const CR_CONJOINT_FRANCAIS: Title = {
  id: 'cr-conjoint-francais',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-6', 'CESEDA L413-7'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        under(
          'CESEDA L423-6',
          all(
            when('union.type', '=', 'marriage'),
            when('union.partner_is_french', '=', true),
            when('union.partner_kept_french', '=', true),
            when('union.marriage_years', '>=', 3),
            worded(
              text(
                'Mariage célébré en France, ou transcrit',
                'Wedding in France, or registered there',
              ),
              any(
                when('union.married_in_france', '=', true),
                when('union.marriage_transcribed', '=', true),
              ),
            ),
            when('union.communal_life', '=', true),
            when('stay.regular_uninterrupted_years', '>=', 3),
          ),
        ),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: WHEN_THE_TITLE_ENDS,
  documents: [
    text(
      'carte d’identité ou certificat de nationalité française du conjoint',
      'identity card or French nationality certificate of the spouse',
    ),
    text(
      'copie intégrale de l’acte de mariage, transcrit s’il a été célébré à l’étranger',
      'full copy of the marriage certificate, registered in France if the wedding took place abroad',
    ),
    text(
      'déclaration sur l’honneur des deux époux et preuves de la vie commune depuis la dernière carte',
      'sworn statement of both spouses and proof of life together since the last permit',
    ),
    text('titres de séjour des trois dernières années', 'permits of the last three years'),
    text('actes de naissance des enfants', 'birth certificates of the children'),
    INTEGRATION_PAPERS,
  ],
  notes: [
    text(
      'La demande vaut aussi demande de renouvellement du titre détenu (R423-1).',
      'The request also counts as a request to renew the current permit (R423-1).',
    ),
    NO_COMMISSION,
    text(
      'La carte peut être retirée si la vie commune cesse dans les quatre ans du mariage, sauf décès, violences, ou enfants du couple que le titulaire entretient depuis leur naissance (L423-6, R423-2).',
      'The card may be withdrawn if life together ends within four years of the wedding, save for death, violence, or children of the couple whom the holder has supported since birth (L423-6, R423-2).',
    ),
    text(
      'Tunisiens et Algériens relèvent de leur accord, dont les conditions diffèrent.',
      'Tunisians and Algerians come under their agreement, with other conditions.',
    ),
  ],
};
