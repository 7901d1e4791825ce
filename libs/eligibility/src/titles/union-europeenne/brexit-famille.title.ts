import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK } from './union-words.ts';
import { THIRD_COUNTRY } from './union-conditions.ts';

/** Family of a British beneficiary of the withdrawal agreement, by a link older than 2021. */
export const BREXIT_FAMILLE: Title = {
  id: 'brexit-famille',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('5 ans', 'five years'),
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord de retrait du Royaume-Uni'],
      conditions: all(gate('G-OP-1'), THIRD_COUNTRY, when('wa.family_of_beneficiary', '=', true)),
    },
  ],
  filing: text(
    'Dans les trois mois de l’entrée en France.',
    'Within three months of entering France.',
  ),
  documents: [
    text('lien antérieur au 1er janvier 2021', 'link older than 1 January 2021'),
    text('titre du bénéficiaire', 'permit of the beneficiary'),
  ],
  notes: [
    text('Pas de visa de long séjour.', 'No long-stay visa.'),
    text(
      'Un lien né depuis 2021 relève du droit commun.',
      'A link born since 2021 falls under common law.',
    ),
  ],
  toVerify: true,
};
