import { text } from '@quantieme/law';
import { all, any, assess, gate, parameter, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Student who came lawfully without a long-stay visa: schooled here since sixteen, or kept by his studies. */
export const CST_ETUDIANT_DISPENSE_VISA: Title = {
  id: 'cst-etudiant-dispense-visa',
  kind: 'discretionary',
  family: 'etudes',
  duration: text('1 an au plus', 'one year at most'),
  work: text(
    'à titre accessoire, 60\u00a0% de la durée annuelle de travail',
    'on the side, 60% of the yearly working time',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L422-1', 'CESEDA L422-2', 'CESEDA L412-3'],
      conditions: all(
        gate('G-CST'),
        when('study.enrolled', '=', true),
        worded(
          text(
            'Faculté du préfet, ou admission par concours',
            'Power of the prefect, or admission by competition',
          ),
          any(
            under(
              ['CESEDA L422-1', 'CESEDA L412-3'],
              all(
                worded(
                  text(
                    'Scolarité en France depuis seize ans, ou nécessité des études',
                    'Schooling in France since sixteen, or necessity of the studies',
                  ),
                  any(
                    when('study.schooled_in_france_since_16', '=', true),
                    when('study.necessity_of_studies', '=', true),
                  ),
                ),
                when('entry.regular', '=', true),
                when('study.means_monthly', '>=', parameter('STUDY_MEANS')),
                assess('assess.overall_appreciation_favourable', '=', true),
              ),
            ),
            under(
              'CESEDA L422-2',
              all(
                when('study.admitted_by_competition', '=', true),
                when('application.first_request', '=', true),
              ),
            ),
          ),
        ),
      ),
    },
  ],
  filing: text('en préfecture, sans attendre', 'at the prefecture, without waiting'),
  documents: [
    text(
      'certificats de scolarité en France depuis l’âge de seize ans, sans interruption',
      'school certificates in France since the age of sixteen, without interruption',
    ),
    text(
      'ou attestation de l’établissement sur la nécessité liée aux études',
      'or statement by the school of the necessity of the studies',
    ),
    text('ou attestation de réussite au concours', 'or proof of admission by competition'),
    text('preuve de l’entrée régulière', 'proof of regular entry'),
  ],
  notes: [
    text(
      'Simple faculté du préfet (L422-1, alinéa 2)\u00a0; l’admission par concours dans un établissement conventionné donne droit à la carte «\u00a0étudiant\u00a0» elle-même (L422-2).',
      'The prefect only may issue it (L422-1, second paragraph); admission by competition to a school under agreement gives a right to the student card itself (L422-2).',
    ),
  ],
};
