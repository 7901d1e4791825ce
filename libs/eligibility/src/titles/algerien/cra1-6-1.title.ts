import { text } from '@quantieme/law';
import { all, any, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, AT_ANY_TIME, ONE_YEAR } from './algerian-words.ts';

/** Algerian living in France for more than ten years, more than fifteen if partly as a student. */
export const CRA1_6_1: Title = {
  id: 'cra1-6-1',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6, 1)'],
      conditions: all(
        gate('G-CRA'),
        when('stay.habitual_residence_proven', '=', true),
        any(
          all(
            when('stay.student_period_in_reference', '=', false),
            when('stay.habitual_years', '>', 10),
          ),
          when('stay.habitual_years', '>', 15),
        ),
        soft('stay.longest_unproven_gap_months', '<', 12),
      ),
    },
  ],
  filing: AT_ANY_TIME,
  documents: [
    text(
      'tableau de présence, avec au moins deux preuves solides par semestre',
      'table of presence, with at least two solid proofs for each half-year',
    ),
    text(
      'AME, hôpital, ordonnances, relevés bancaires avec opérations, avis d’imposition, abonnements de transport, bulletins de paie, certificats de scolarité',
      'state medical aid, hospital, prescriptions, bank statements with transactions, tax notices, travel passes, payslips, school certificates',
    ),
  ],
  notes: [
    text(
      'Commission du titre de séjour avant un refus, par analogie avec L432-13, dès que les conditions sont remplies.',
      'The residence-permit commission sits before a refusal, by analogy with L432-13, once the conditions are met.',
    ),
    text(
      'Un vide d’un an ou plus rompt en général la période\u00a0; de petits vides sont tolérés.',
      'A gap of a year or more usually breaks the period; small gaps are tolerated.',
    ),
    text(
      'Un titre de séjour d’un autre État pendant la période pèse lourd contre le client\u00a0; le temps passé sous une fausse identité est discuté.',
      'A residence permit of another State in the period weighs heavily against the client; time spent under a false identity is disputed.',
    ),
    text('Le droit commun n’a pas d’équivalent.', 'Common law has no equivalent.'),
  ],
  toVerify: true,
};
