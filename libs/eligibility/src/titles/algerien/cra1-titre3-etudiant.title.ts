import { text } from '@quantieme/law';
import { all, any, gate, parameter, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ONE_YEAR } from './algerian-words.ts';

/** Algerian student or trainee: enrolment, means, serious studies. */
export const CRA1_TITRE3_ETUDIANT: Title = {
  id: 'cra1-titre3-etudiant',
  kind: 'on-conditions',
  family: 'algerien',
  duration: ONE_YEAR,
  work: text(
    '50\u00a0% de la durée annuelle, avec autorisation provisoire de travail',
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
    'Dans les deux mois de l’entrée\u00a0; au renouvellement, dans les deux mois qui précèdent l’expiration.',
    'Within two months of entry; at renewal, in the two months before it expires.',
  ),
  documents: [
    text('certificat d’inscription', 'certificate of enrolment'),
    text('relevés de notes', 'transcripts'),
    text('moyens d’existence', 'means of support'),
  ],
  notes: [
    text(
      'Visa de long séjour exigé, sans dispense pour qui est entré sous visa de court séjour.',
      'Long-stay visa required, with no waiver for those who came on a short-stay visa.',
    ),
    text(
      'Pas de carte «\u00a0recherche d’emploi\u00a0» pour les Algériens\u00a0: passer à «\u00a0salarié\u00a0» (7, b).',
      'No job-search permit for Algerians: change to “salarié” (7, b).',
    ),
  ],
  toVerify: true,
};
