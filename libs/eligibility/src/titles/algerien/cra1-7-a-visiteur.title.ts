import { text } from '@quantieme/law';
import { all, gate, parameter, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Algerian who lives on sufficient means and undertakes not to work. */
export const CRA1_7_A_VISITEUR: Title = {
  id: 'cra1-7-a-visiteur',
  kind: 'on-conditions',
  family: 'algerien',
  duration: text('1 an', 'one year'),
  work: text('aucune', 'none'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7, a)'],
      conditions: all(
        gate('G-CRA'),
        when('resources.net_monthly', '>=', parameter('SMIC_NET')),
        when('resources.no_work_commitment', '=', true),
        under('Accord franco-algérien 9', when('entry.long_stay_visa_matches', '=', true)),
      ),
    },
  ],
  filing: text('Dans les deux mois de l’entrée.', 'Within two months of entry.'),
  documents: [
    text('Moyens d’existence', 'Means of support'),
    text('Logement', 'Housing'),
    text('Engagement de n’exercer aucune activité professionnelle', 'Undertaking not to work'),
    text('Contrôle médical de l’OFII', 'OFII medical examination'),
  ],
  notes: [
    text(
      'Visa de long séjour exigé par l’article 9 : l’entrée sous visa de court séjour ferme ce certificat.',
      'Long-stay visa required by article 9: entering on a short-stay visa closes this certificate.',
    ),
  ],
  toVerify: true,
};
