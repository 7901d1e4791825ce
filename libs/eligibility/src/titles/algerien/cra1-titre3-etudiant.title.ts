import { text } from '@quantieme/law';
import { all, any, gate, parameter, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Algerian student or trainee: enrolment, means, serious studies. */
export const CRA1_TITRE3_ETUDIANT: Title = {
  id: 'cra1-titre3-etudiant',
  kind: 'on-conditions',
  family: 'algerien',
  duration: text('1 an', 'one year'),
  work: text(
    '50 % de la durée annuelle, avec autorisation provisoire de travail',
    '50% of annual hours, with a provisional work authorisation',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien protocole, titre III'],
      conditions: all(
        gate('G-CRA'),
        when('study.enrolled', '=', true),
        when('study.means_monthly', '>=', parameter('STUDY_MEANS')),
        any(
          when('study.serious_progress', '=', true),
          when('stay.first_year_completed', '=', false),
        ),
        under(
          ['Accord franco-algérien 9', 'Accord franco-algérien protocole, titre III'],
          any(
            when('entry.long_stay_visa_matches', '=', true),
            when('stay.holds_valid_title', '=', true),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'Dans les deux mois de l’entrée ; au renouvellement, dans les deux mois qui précèdent l’expiration.',
    'Within two months of entry; at renewal, in the two months before it expires.',
  ),
  documents: [
    text('Certificat d’inscription', 'Certificate of enrolment'),
    text('Relevés de notes', 'Transcripts'),
    text('Moyens d’existence', 'Means of support'),
  ],
  notes: [
    text(
      'Visa de long séjour exigé, sans dispense pour qui est entré sous visa de court séjour.',
      'Long-stay visa required, with no waiver for those who came on a short-stay visa.',
    ),
    text(
      'Pas de carte « recherche d’emploi » pour les Algériens : passer à « salarié » (7, b).',
      'No job-search permit for Algerians: change to “salarié” (7, b).',
    ),
  ],
  toVerify: true,
};
