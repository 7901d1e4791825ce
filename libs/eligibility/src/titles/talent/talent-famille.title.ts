import { text } from '@quantieme/law';
import { all, gate } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { JOINS_TALENT, JOINS_TALENT_2025, SPOUSE } from './talent-family.ts';

/** Spouse of the holder of a talent card. */
export const TALENT_FAMILLE: Title = {
  id: 'talent-famille',
  kind: 'of-right',
  family: 'talent',
  duration: text(
    'celle qui reste à courir de la carte du conjoint',
    'what remains of the card of the spouse',
  ),
  work: text('toute activité professionnelle', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L421-22'],
      conditions: all(gate('G-CST'), SPOUSE, JOINS_TALENT, gate('G-VISA-L')),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-22'],
      conditions: all(gate('G-CST'), SPOUSE, JOINS_TALENT_2025, gate('G-VISA-L')),
    },
  ],
  filing: text('dans les deux mois de l’entrée (R431-4)', 'within two months of entry (R431-4)'),
  documents: [
    text('acte de mariage', 'marriage certificate'),
    text('carte «\u00a0talent\u00a0» du conjoint', 'talent card of the spouse'),
  ],
  notes: [
    text(
      'Sans procédure de regroupement familial. Renouvelée de plein droit pour quatre ans après cinq ans de résidence (L421-22).',
      'Without family reunification. Renewed of right for four years after five years of residence (L421-22).',
    ),
    text(
      'Depuis le 3 mai 2025, renouvelée aussi après cinq ans dans l’Union comme famille d’un titulaire de carte bleue, dont les deux derniers en France (L421-22).',
      'Since 3 May 2025 also renewed after five years in the Union as family of a Blue Card holder, the last two of them in France (L421-22).',
    ),
    text(
      'Retirée si la carte de l’investisseur l’est (R421-37-5).',
      'Withdrawn if the card of the investor is (R421-37-5).',
    ),
  ],
};
