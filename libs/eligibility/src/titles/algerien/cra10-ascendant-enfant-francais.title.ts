import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Algerian parent or grandparent of a French minor, when the one-year certificate expires. */
export const CRA10_ASCENDANT_ENFANT_FRANCAIS: Title = {
  id: 'cra10-ascendant-enfant-francais',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, g)'],
      conditions: all(
        gate('G-CRA10'),
        when('child.french_minor_in_france', '=', true),
        any(
          when('child.parental_authority', '=', true),
          when('child.provides_for_needs', '=', true),
        ),
        when('stay.first_year_completed', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('À l’expiration du certificat d’un an.', 'When the one-year certificate expires.'),
  documents: [
    text('acte de naissance de l’enfant', 'birth certificate of the child'),
    text(
      'nationalité française de l’enfant et résidence en France',
      'French nationality of the child and residence in France',
    ),
    text('autorité parentale, ou preuves d’entretien', 'parental authority, or proof of upkeep'),
  ],
  notes: [
    text('Les grands-parents sont des ascendants directs.', 'Grandparents are direct ascendants.'),
  ],
  toVerify: true,
};
