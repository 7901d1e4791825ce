import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './algerian-words.ts';

/** Algerian married to a foreign scientist holding the « scientifique » permit, entered regularly. */
export const CRA1_6_3: Title = {
  id: 'cra1-6-3',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6, 3)'],
      conditions: all(
        gate('G-CRA'),
        when('union.type', '=', 'marriage'),
        when('union.partner_has_scientist_title', '=', true),
        when('entry.regular', '=', true),
      ),
    },
  ],
  filing: text(
    'À tout moment, même si le mariage ou l’entrée est postérieur au titre du conjoint.',
    'At any time, even when the marriage or the entry came after the spouse’s permit.',
  ),
  documents: [
    text('acte de mariage', 'marriage certificate'),
    text('titre du conjoint', 'the spouse’s permit'),
  ],
  notes: [
    text('Un visa de court séjour suffit.', 'A short-stay visa is enough.'),
    text(
      'La mention du conjoint est aujourd’hui souvent «\u00a0talent – chercheur\u00a0»\u00a0: vérifier que le 6, 3) la suit.',
      'The spouse’s permit now often reads “talent – chercheur”: check that 6, 3) follows it.',
    ),
  ],
  toVerify: true,
};
