import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Algerian parent or grandparent who depends on a French citizen or on the spouse. */
export const CRA10_ASCENDANT_DE_FRANCAIS: Title = {
  id: 'cra10-ascendant-de-francais',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, b)'],
      conditions: all(
        gate('G-CRA10'),
        when('ascendant.of_french_or_spouse', '=', true),
        when('ascendant.dependent', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text(
    'Avant l’expiration du visa de court séjour.',
    'Before the short-stay visa expires.',
  ),
  documents: [
    text('actes d’état civil', 'civil-status records'),
    text('virements réguliers', 'regular transfers'),
    text('absence de ressources propres', 'lack of own means'),
    text('logement', 'housing'),
  ],
  notes: [
    text(
      'Aucun visa de long séjour n’est exigé\u00a0; le séjour doit être régulier le jour de la demande\u00a0: après l’expiration du visa, ce fondement est fermé.',
      'No long-stay visa is required; stay must be regular on the day of the request: once the visa has expired, this ground is closed.',
    ),
  ],
  toVerify: true,
};
