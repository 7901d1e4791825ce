import { text } from '@quantieme/law';
import { all, any, gate, not, risk, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

// Only the renewal lasts as long as the proceedings.
const PROCEEDINGS = worded(
  text(
    'Procédure pénale en cours, exigée au renouvellement',
    'Criminal proceedings under way, required at renewal',
  ),
  any(
    when('victim.proceedings_over', '=', false),
    all(
      worded(
        text('Première carte', 'First card'),
        not(when('stay.current_title_id', '=', 'cst-vpf-habitat-indigne')),
      ),
      risk('victim.proceedings_over', '=', true),
    ),
  ),
);

/** Victim of housing conditions contrary to human dignity who has lodged a complaint. */
export const CST_VPF_HABITAT_INDIGNE: Title = {
  id: 'cst-vpf-habitat-indigne',
  kind: 'of-right',
  family: 'protection',
  duration: text(
    '1 an, renouvelée pendant toute la procédure pénale',
    'one year, renewed throughout the criminal proceedings',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2024-01-28',
      to: null,
      articles: ['CESEDA L425-11'],
      conditions: all(gate('G-CST'), when('victim.housing_exploitation', '=', true), PROCEEDINGS),
    },
  ],
  filing: text(
    'Après le dépôt de plainte ; le visa de long séjour n’est pas exigé.',
    'After the complaint; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Récépissé de la plainte pour soumission à des conditions d’hébergement indignes (Code pénal, 225-14)',
      'Receipt of the complaint for housing conditions contrary to dignity (Code pénal, 225-14)',
    ),
    text(
      'Arrêté d’insalubrité ou constat du logement',
      'Order declaring the dwelling unfit, or report on its state',
    ),
  ],
  notes: [
    text(
      'L433-5 ne nomme pas cette carte : la carte pluriannuelle peut être demandée après un an.',
      'L433-5 does not name this card: the multi-year card may be asked for after a year.',
    ),
  ],
};
