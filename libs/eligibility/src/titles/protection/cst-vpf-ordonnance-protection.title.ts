import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { protectedBy } from './protection-order.ts';

/** Beneficiary of a protection order against a spouse, partner or concubin, past or present. */
export const CST_VPF_ORDONNANCE_PROTECTION: Title = {
  id: 'cst-vpf-ordonnance-protection',
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
      articles: ['CESEDA L425-6'],
      conditions: all(
        gate('G-CST'),
        protectedBy(when('victim.protection_order', '=', true), 'cst-vpf-ordonnance-protection'),
      ),
    },
  ],
  filing: text(
    'Dès la notification de l’ordonnance : la carte est due « dans les plus brefs délais » ; le visa de long séjour n’est pas exigé.',
    'As soon as the order is served: the card is due “as soon as possible”; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Ordonnance de protection du juge aux affaires familiales (Code civil, 515-9)',
      'Protection order of the family court (Code civil, 515-9)',
    ),
    text(
      'Renouvellement : récépissé de plainte et état de la procédure pénale',
      'Renewal: receipt of the complaint and state of the criminal proceedings',
    ),
  ],
  notes: [
    text(
      'La plainte prolonge le droit au renouvellement au-delà de l’ordonnance : la conseiller.',
      'A complaint extends the right to renewal beyond the order: advise it.',
    ),
    text(
      'Condamnation définitive après plainte : carte de résident (L425-8). La carte temporaire ne mène pas à la carte pluriannuelle (L433-5).',
      'Final conviction after a complaint: resident card (L425-8). The temporary card does not lead to the multi-year card (L433-5).',
    ),
    text(
      'Sans ordonnance : L423-5 ou L423-18 pour les conjoints, sinon le pouvoir d’appréciation du préfet.',
      'Without an order: L423-5 or L423-18 for spouses, otherwise the prefect’s discretion.',
    ),
  ],
};
