import { text } from '@quantieme/law';
import { all, gate } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { CHILD, JOINS_TALENT, JOINS_TALENT_2025 } from './talent-family.ts';

/** Child, who entered as a minor, of the holder of a talent card. */
export const TALENT_ENFANT: Title = {
  id: 'talent-enfant',
  kind: 'of-right',
  family: 'talent',
  duration: text(
    'celle qui reste à courir de la carte du parent',
    'what remains of the card of the parent',
  ),
  work: text('toute activité professionnelle', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L421-22'],
      conditions: all(gate('G-CST'), CHILD, JOINS_TALENT, gate('G-VISA-L')),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-22'],
      conditions: all(gate('G-CST'), CHILD, JOINS_TALENT_2025, gate('G-VISA-L')),
    },
  ],
  filing: text(
    'au plus tard la veille des 19 ans (R431-5, 2°)',
    'at the latest the day before turning 19 (R431-5, 2°)',
  ),
  documents: [
    text('acte de naissance', 'birth certificate'),
    text('carte «\u00a0talent\u00a0» du parent', 'talent card of the parent'),
  ],
  notes: [
    text(
      'Un mineur n’a pas besoin de carte\u00a0; dès seize ans s’il déclare vouloir travailler (L421-35).',
      'A minor needs no card; from sixteen if he declares that he wants to work (L421-35).',
    ),
  ],
};
