import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Algerian shopkeeper, craftsman or professional: registration is enough the first time. */
export const CRA1_7_C_ART5: Title = {
  id: 'cra1-7-c-art5',
  kind: 'on-conditions',
  family: 'algerien',
  duration: text('1 an', 'one year'),
  work: text('non salariée, celle du certificat', 'self-employed, that of the certificate'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 5', 'Accord franco-algérien 7, c)'],
      conditions: all(
        gate('G-CRA'),
        when('work.self_employed_activity', '=', true),
        when('work.business_registered', '=', true),
        when('work.regulated_profession_ok', '=', true),
        under('Accord franco-algérien 9', when('entry.long_stay_visa_matches', '=', true)),
      ),
    },
  ],
  filing: text('Dans les deux mois de l’entrée.', 'Within two months of entry.'),
  documents: [
    text(
      'Extrait Kbis, RNE ou inscription à l’ordre',
      'Entry in the trade register, the national business register or the professional order',
    ),
  ],
  notes: [
    text(
      'Visa de long séjour exigé par l’article 9 : l’entrée sous visa de court séjour ferme ce certificat.',
      'Long-stay visa required by article 9: entering on a short-stay visa closes this certificate.',
    ),
    text(
      'La viabilité économique de L421-5 n’est pas dans l’accord : l’inscription suffit la première fois, la réalité de l’activité se vérifie au renouvellement.',
      'The economic viability of L421-5 is not in the agreement: registration is enough the first time, the activity is checked at renewal.',
    ),
  ],
  toVerify: true,
};
