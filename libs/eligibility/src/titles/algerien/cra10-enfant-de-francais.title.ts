import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Algerian child of a French citizen, under 21 or dependent. */
export const CRA10_ENFANT_DE_FRANCAIS: Title = {
  id: 'cra10-enfant-de-francais',
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
        when('parent.is_french', '=', true),
        when('parent.filiation_established', '=', true),
        any(
          when('application.age_at_request', '<', 21),
          when('parent.applicant_dependent', '=', true),
        ),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text(
    'Avant 21 ans, ou tant que l’enfant est à charge.',
    'Before the age of 21, or while dependent.',
  ),
  documents: [
    text('acte établissant la filiation', 'record of filiation'),
    text('nationalité française du parent', 'French nationality of the parent'),
    text('prise en charge, après 21 ans', 'support by the parents, after the age of 21'),
  ],
  notes: [
    text(
      'Vérifier d’abord si le client est français par filiation.',
      'Check first whether the client is French by descent.',
    ),
    text(
      'Aucun visa n’est exigé, mais le séjour doit être régulier le jour de la demande.',
      'No visa is required, but stay must be regular on the day of the request.',
    ),
  ],
  toVerify: true,
};
