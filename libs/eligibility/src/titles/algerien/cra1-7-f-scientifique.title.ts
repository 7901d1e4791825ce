import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Algerian researcher or university teacher with a hosting agreement. */
export const CRA1_7_F_SCIENTIFIQUE: Title = {
  id: 'cra1-7-f-scientifique',
  kind: 'on-conditions',
  family: 'algerien',
  duration: text('1 an', 'one year'),
  work: text('recherche et enseignement', 'research and teaching'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7'],
      conditions: all(
        gate('G-CRA'),
        when('talent.research_hosting_agreement', '=', true),
        under('Accord franco-algérien 9', when('entry.long_stay_visa_matches', '=', true)),
      ),
    },
  ],
  filing: text('Dans les deux mois de l’entrée.', 'Within two months of entry.'),
  documents: [text('Convention d’accueil', 'Hosting agreement')],
  notes: [
    text(
      'Visa de long séjour exigé par l’article 9 : l’entrée sous visa de court séjour ferme ce certificat.',
      'Long-stay visa required by article 9: entering on a short-stay visa closes this certificate.',
    ),
    text(
      'Le conjoint a droit au certificat du 6, 3).',
      'The spouse is entitled to the certificate of 6, 3).',
    ),
  ],
  toVerify: true,
};
