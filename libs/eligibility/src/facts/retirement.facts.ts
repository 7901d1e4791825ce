import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const RETIREMENT_FACTS = {
  'retirement.held_resident_card': {
    type: 'yes-no',
    label: text('Ancien titulaire d’une carte de résident', 'Former holder of a resident card'),
    question: text(
      'Avez-vous vécu en France avec une carte de résident (ou un certificat algérien de dix ans)\u00a0?',
      'Did you live in France with a resident card (or a ten-year Algerian certificate)?',
    ),
    proof: text('ancienne carte', 'former card'),
  },
  'retirement.french_basic_pension': {
    type: 'yes-no',
    label: text('Retraite d’un régime de base français', 'Pension of a French basic scheme'),
    question: text(
      'Touchez-vous une retraite d’un régime de base français\u00a0?',
      'Do you draw a pension from a French basic scheme?',
    ),
    proof: text('notification de pension', 'notice of the pension'),
  },
  'retirement.residence_abroad': {
    type: 'yes-no',
    label: text('Résidence habituelle hors de France', 'Habitual residence outside France'),
    question: text(
      'Votre résidence habituelle est-elle hors de France\u00a0?',
      'Is your habitual residence outside France?',
    ),
    proof: text('justificatif de résidence', 'proof of residence'),
  },
  'retirement.spouse_regular_with': {
    type: 'yes-no',
    label: text(
      'Résidence régulière avec le conjoint retraité',
      'Lawful residence with the retired spouse',
    ),
    question: text(
      'Votre conjoint retraité a-t-il ce titre et avez-vous résidé régulièrement avec lui en France\u00a0?',
      'Does your retired spouse hold this permit, and did you lawfully live in France together?',
    ),
    proof: text('titre, preuves de résidence', 'permit, evidence of residence'),
  },
  'retirement.resettles_in_france': {
    type: 'yes-no',
    label: text('Retour en France pour y vivre', 'Return to live in France'),
    question: text(
      'Voulez-vous revenir vivre en France\u00a0?',
      'Do you want to come back and live in France?',
    ),
    proof: null,
    changes: 'by-acting',
  },
} as const satisfies Readonly<Record<string, Fact>>;
