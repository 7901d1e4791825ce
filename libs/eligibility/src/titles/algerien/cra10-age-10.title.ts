import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';

/** Algerian living in France since the age of ten at most. */
export const CRA10_AGE_10: Title = {
  id: 'cra10-age-10',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis, e)'],
      conditions: all(
        gate('G-CRA10'),
        when('stay.residence_since_age', '<=', 10),
        when('stay.habitual_residence_proven', '=', true),
      ),
    },
  ],
  filing: text(
    'À la majorité, dans les deux mois du dix-huitième anniversaire.',
    'On coming of age, within two months of the eighteenth birthday.',
  ),
  documents: [
    text(
      'certificats de scolarité depuis l’âge de dix ans',
      'school certificates since the age of ten',
    ),
  ],
  notes: [
    text(
      'Ni visa ni séjour régulier ne sont exigés.',
      'Neither visa nor regular stay is required.',
    ),
  ],
  toVerify: true,
};
