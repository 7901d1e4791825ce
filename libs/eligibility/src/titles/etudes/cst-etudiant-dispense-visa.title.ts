import { text } from '@quantieme/law';
import { all, any, gate, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ADMITTED_BY_COMPETITION, VISA_WAIVED_BY_PREFECT } from './visa-waived.ts';

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
          any(VISA_WAIVED_BY_PREFECT, ADMITTED_BY_COMPETITION),
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
