import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { protectedBy } from './protection-order.ts';

/** Beneficiary of a protection order against the threat of a forced marriage. */
export const CST_VPF_MARIAGE_FORCE: Title = {
  id: 'cst-vpf-mariage-force',
  kind: 'of-right',
  family: 'protection',
  duration: text(
    '1 an, renouvelée tant que dure l’ordonnance, ou la procédure pénale en cas de plainte',
    'one year, renewed while the order lasts, or the criminal proceedings if there was a complaint',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-7', 'CESEDA L425-6'],
      conditions: all(
        gate('G-CST'),
        protectedBy(when('victim.forced_marriage_order', '=', true), 'cst-vpf-mariage-force'),
      ),
    },
  ],
  filing: text(
    'Dès la notification de l’ordonnance, dans les mêmes conditions que L425-6 ; le visa de long séjour n’est pas exigé.',
    'As soon as the order is served, on the same terms as L425-6; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Ordonnance de protection contre la menace d’un mariage forcé (Code civil, 515-13)',
      'Protection order against the threat of a forced marriage (Code civil, 515-13)',
    ),
    text(
      'Renouvellement : récépissé de plainte et état de la procédure pénale',
      'Renewal: receipt of the complaint and state of the criminal proceedings',
    ),
  ],
  notes: [
    text(
      'Condamnation définitive après plainte : carte de résident (L425-8). La carte temporaire ne mène pas à la carte pluriannuelle (L433-5).',
      'Final conviction after a complaint: resident card (L425-8). The temporary card does not lead to the multi-year card (L433-5).',
    ),
  ],
};
