import { text } from '@quantieme/law';
import { all, any, gate, parameter, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ADMITTED_BY_COMPETITION, VISA_WAIVED_BY_PREFECT } from './visa-waived.ts';
import { BEFORE_EXPIRY } from '../travail/filing.ts';

/** Student with means and a long-stay visa, or admitted by competition to a school under agreement with the State. */
export const CST_ETUDIANT: Title = {
  id: 'cst-etudiant',
  kind: 'on-conditions',
  family: 'etudes',
  duration: text(
    '1 an au plus, puis carte pluriannuelle',
    'one year at most, then a multi-year card',
  ),
  work: text(
    'à titre accessoire, 60\u00a0% de la durée annuelle de travail',
    'on the side, 60% of the yearly working time',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L422-1', 'CESEDA L422-2'],
      conditions: all(
        gate('G-CST'),
        when('study.enrolled', '=', true),
        worded(
          text(
            'Ressources et visa (ou dispense par le préfet), ou admission par concours',
            'Means and visa (or waiver by the prefect), or admission by competition',
          ),
          any(
            under(
              'CESEDA L422-1',
              all(when('study.means_monthly', '>=', parameter('STUDY_MEANS')), gate('G-VISA-L')),
            ),
            VISA_WAIVED_BY_PREFECT,
            ADMITTED_BY_COMPETITION,
          ),
        ),
        // Whether studies are real and serious is looked at when the permit is renewed, not when it is first issued.
        under(
          'CESEDA L433-1',
          worded(
            text(
              'Études sérieuses, après la première année',
              'Serious studies, after the first year',
            ),
            any(
              when('study.serious_progress', '=', true),
              when('stay.first_year_completed', '=', false),
            ),
          ),
        ),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text('certificat d’inscription', 'certificate of enrolment'),
    text('justificatifs de ressources', 'proof of means'),
    text(
      'renouvellement\u00a0: relevés de notes et attestation d’assiduité',
      'renewal: transcripts and statement of attendance',
    ),
  ],
  notes: [
    text(
      'Le montant des ressources est celui de l’allocation d’entretien des boursiers du Gouvernement français\u00a0; la valeur retenue date de 2020, à vérifier.',
      'The amount of the means is that of the maintenance grant of French-government scholars; the value used dates from 2020, to be checked.',
    ),
    text(
      'Sans visa de long séjour\u00a0: voir la dispense accordée par le préfet (L422-1, alinéa 2).',
      'Without a long-stay visa: see the waiver by the prefect (L422-1, second paragraph).',
    ),
    text(
      'Doctorant dont la convention de séjour de recherche est financée sous le seuil de l’article R421-27-1\u00a0: carte «\u00a0étudiant\u00a0» (R422-15).',
      'Doctoral student whose research-stay agreement pays less than the threshold of article R421-27-1: student card (R422-15).',
    ),
    text(
      'Le sérieux s’apprécie sur tout le parcours\u00a0: des diplômes obtenus malgré réorientations et redoublements le montrent (CAA Douai, 9 juillet 2025, n° 24DA01201)\u00a0; quatre ans sans diplôme, non (CAA Nantes, 17 novembre 2025, n° 25NT00631).',
      'Seriousness is looked at over the whole course: degrees obtained in spite of changes and repeated years show it (CAA Douai, 9 July 2025, no. 24DA01201); four years without a degree do not (CAA Nantes, 17 November 2025, no. 25NT00631).',
    ),
    text(
      'Plusieurs conventions subsahariennes régissent elles-mêmes le séjour des étudiants (article 9), à des conditions équivalentes (CAA Paris, 3 juillet 2025, n° 24PA02941\u00a0; CAA Douai, 1er juillet 2025, n° 24DA00174).',
      'Several sub-Saharan conventions govern the stay of students themselves (article 9), on equivalent conditions (CAA Paris, 3 July 2025, no. 24PA02941; CAA Douai, 1 July 2025, no. 24DA00174).',
    ),
    text(
      'Une réorientation ou un redoublement par cycle n’exclut pas des études sérieuses (L411-4, 8°). Au-delà de 60\u00a0% d’heures travaillées, la carte peut être retirée (L432-9).',
      'A change of course or one repeated year per cycle doesn’t exclude serious studies (L411-4, 8°). Beyond 60% of working hours the card may be withdrawn (L432-9).',
    ),
    text(
      'Le silence de l’administration vaut refus après 90 jours (R422-5).',
      'Silence refuses after 90 days (R422-5).',
    ),
  ],
};
