import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Pensioner of a French scheme who once held a resident card and now lives abroad. */
export const CARTE_RETRAITE: Title = {
  id: 'carte-retraite',
  kind: 'of-right',
  family: 'travail',
  duration: text(
    '10 ans, renouvelée de plein droit, séjours d’un an au plus',
    'ten years, renewed of right, stays of one year at most',
  ),
  work: text('aucune activité professionnelle', 'no work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-8'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-G'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('retirement.held_resident_card', '=', true),
        when('retirement.french_basic_pension', '=', true),
        when('retirement.residence_abroad', '=', true),
      ),
    },
  ],
  filing: text(
    'en préfecture, ou au consulat du pays de résidence (R426-2)',
    'at the prefecture, or at the consulate of the country of residence (R426-2)',
  ),
  documents: [
    text(
      'notification de la pension d’un régime de base français',
      'notice of the pension of a French basic scheme',
    ),
    text('ancienne carte de résident', 'former resident card'),
    text(
      'justificatif de résidence habituelle hors de France',
      'proof of habitual residence outside France',
    ),
  ],
  notes: [
    text(
      'Aucun visa n’est exigé pour cette carte\u00a0; elle permet d’entrer en France à tout moment (L426-8).',
      'No visa is asked for this card; it allows its holder to enter France at any time (L426-8).',
    ),
    text(
      'Pour revenir s’établir en France\u00a0: carte de résident de l’article L426-10.',
      'To come back and settle in France: the resident card of article L426-10.',
    ),
  ],
};
