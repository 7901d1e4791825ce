import { text } from '@quantieme/law';
import { all, any, assess, gate, parameter, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TALENT_FILING } from './filing.ts';
import { REGULATED_PROFESSION } from './regulated-profession.ts';

const CONDITIONS = [
  gate('G-CST'),
  worded(
    text('Renommée, ou contribution à la France', 'Renown, or contribution to France'),
    any(
      assess('talent.reputation_established', '=', true),
      assess('talent.significant_contribution', '=', true),
    ),
  ),
  gate('G-VISA-L'),
] as const;

/** Person of national or international renown, or likely to bring much to France, in science, the arts, crafts or sport. */
export const TALENT_RENOMMEE: Title = {
  id: 'talent-renommee',
  kind: 'on-conditions',
  family: 'talent',
  duration: text('selon le projet, 4 ans au plus', 'depending on the project, four years at most'),
  work: text('toute activité professionnelle', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L421-21'],
      conditions: all(...CONDITIONS),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-21'],
      conditions: all(
        ...CONDITIONS,
        under(
          'CESEDA R421-37-4',
          when('resources.gross_annual', '>=', parameter('SMIC_GROSS_YEAR')),
        ),
        REGULATED_PROFESSION,
      ),
    },
  ],
  filing: TALENT_FILING,
  documents: [
    text(
      'prix, presse, publications, reconnaissance du milieu professionnel',
      'awards, press, publications, recognition by the profession',
    ),
    text(
      'projet en France\u00a0: nature, objet, durée',
      'project in France: nature, purpose, length',
    ),
    text('ressources au SMIC brut annuel', 'means at the gross yearly minimum wage'),
  ],
  notes: [
    text(
      'Domaines\u00a0: scientifique, littéraire, artistique, artisanal, intellectuel, éducatif ou sportif (L421-21).',
      'Fields: science, literature, the arts, crafts, intellectual life, education or sport (L421-21).',
    ),
  ],
};
