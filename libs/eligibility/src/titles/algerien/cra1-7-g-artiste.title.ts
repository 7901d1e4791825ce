import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Algerian performer or author with a contract of more than three months with a cultural enterprise. */
export const CRA1_7_G_ARTISTE: Title = {
  id: 'cra1-7-g-artiste',
  kind: 'on-conditions',
  family: 'algerien',
  duration: text('1 an', 'one year'),
  work: text('artistique et culturelle', 'artistic and cultural'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7'],
      conditions: all(
        gate('G-CRA'),
        when('work.artist_contract_months', '>', 3),
        under('Accord franco-algérien 9', when('entry.long_stay_visa_matches', '=', true)),
      ),
    },
  ],
  filing: text('Dans les deux mois de l’entrée.', 'Within two months of entry.'),
  documents: [
    text(
      'Contrat de plus de trois mois avec une entreprise culturelle',
      'Contract of more than three months with a cultural enterprise',
    ),
  ],
  notes: [
    text(
      'Visa de long séjour exigé par l’article 9 : l’entrée sous visa de court séjour ferme ce certificat.',
      'Long-stay visa required by article 9: entering on a short-stay visa closes this certificate.',
    ),
  ],
  toVerify: true,
};
