import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const INTEGRATION_FACTS = {
  // False for the holders listed in L413-5.
  'integration.cir_applicable': {
    type: 'yes-no',
    label: text(
      'Contrat d’intégration républicaine applicable',
      'Republican integration contract applicable',
    ),
    question: text(
      'Le contrat d’intégration républicaine vous concerne-t-il\u00a0?',
      'Does the republican integration contract (CIR) apply to you?',
    ),
    proof: null,
  },
  'integration.cir_assiduous': {
    type: 'yes-no',
    label: text(
      'Formations du contrat d’intégration suivies',
      'Courses of the integration contract attended',
    ),
    question: text(
      'Avez-vous suivi toutes les formations du contrat d’intégration républicaine\u00a0?',
      'Have you attended every course of the republican integration contract?',
    ),
    proof: text('attestation de l’OFII', 'OFII certificate'),
    changes: 'by-acting',
  },
  // L433-4 1°: « sous réserve de circonstances exceptionnelles ».
  'integration.absence_excused': {
    type: 'yes-no',
    label: text(
      'Absence aux formations excusée par des circonstances exceptionnelles',
      'Absence from the courses excused by exceptional circumstances',
    ),
    question: text(
      'Des circonstances exceptionnelles excusent-elles l’absence aux formations du contrat d’intégration\u00a0?',
      'Do exceptional circumstances excuse the absence from the courses of the integration contract?',
    ),
    proof: text(
      'certificats médicaux, justificatifs',
      'medical certificates, supporting documents',
    ),
    answeredBy: 'lawyer',
    // What is exceptional is not supposed: whoever left the courses has no such circumstances until a lawyer says so.
    presumed: false,
  },
  'integration.free_courses_access': {
    type: 'yes-no',
    label: text('Accès à des cours de français gratuits', 'Access to free French courses'),
    question: text(
      'Avez-vous pu suivre des cours gratuits de français dans votre département\u00a0?',
      'Were you able to attend free French courses in your département?',
    ),
    proof: text('attestations, refus d’inscription', 'certificates, refusals of enrolment'),
  },
  'integration.language_level': {
    type: 'choice',
    choices: {
      none: text('aucun', 'none'),
      A1: text('A1', 'A1'),
      A2: text('A2', 'A2'),
      B1: text('B1', 'B1'),
      B2: text('B2', 'B2'),
      C1: text('C1', 'C1'),
      C2: text('C2', 'C2'),
    },
    label: text('Niveau de français attesté', 'Certified level of French'),
    question: text(
      'Quel niveau de français officiel avez-vous\u00a0?',
      'What certified level of French do you have?',
    ),
    proof: text(
      'DILF, DELF ou DALF, TCF IRN, diplôme français',
      'DILF, DELF or DALF, TCF IRN, French degree',
    ),
    changes: 'by-acting',
  },
  'integration.civic_exam_level': {
    type: 'choice',
    choices: {
      none: text('aucun', 'none'),
      csp: text('carte pluriannuelle', 'multi-year permit'),
      cr: text('carte de résident', 'resident card'),
      nat: text('naturalisation', 'naturalisation'),
    },
    label: text('Examen civique', 'Civic examination'),
    question: text(
      'Quel examen civique avez-vous réussi\u00a0?',
      'Which civic examination have you passed?',
    ),
    proof: text('attestation de réussite', 'certificate of success'),
    changes: 'by-acting',
  },
  'integration.civic_exam_exempt': {
    type: 'yes-no',
    label: text('Dispense de l’examen civique', 'Exemption from the civic examination'),
    question: text(
      'Êtes-vous dispensé(e) de l’examen civique\u00a0?',
      'Are you exempt from the civic examination?',
    ),
    proof: null,
  },
  // Deemed favourable after two months.
  'integration.mayor_opinion': {
    type: 'choice',
    choices: {
      none: text('pas encore rendu', 'not given yet'),
      favourable: text('favorable', 'favourable'),
      unfavourable: text('défavorable', 'unfavourable'),
    },
    label: text('Avis du maire', 'Mayor’s opinion'),
    question: text(
      'Quel est l’avis du maire sur votre intégration\u00a0?',
      'What is the mayor’s opinion on your integration?',
    ),
    proof: null,
  },
  'integration.rejects_values': {
    type: 'yes-no',
    label: text('Rejet des valeurs de la République', 'Rejection of the values of the Republic'),
    question: text(
      'Un rejet des valeurs de la République est-il reproché au client\u00a0?',
      'Is the client accused of rejecting the values of the Republic?',
    ),
    proof: text('décision', 'decision'),
    presumed: false,
    answeredBy: 'lawyer',
    barrier: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
