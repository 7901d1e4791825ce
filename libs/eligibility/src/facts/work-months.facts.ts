import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const WORK_MONTHS_FACTS = {
  'work.payslip_months_12': {
    type: 'number',
    unit: 'months',
    label: text('Mois payés sur les douze derniers', 'Months paid in the last twelve'),
    question: text(
      'Combien de bulletins de paie avez-vous sur les douze derniers mois\u00a0?',
      'How many payslips do you have for the last twelve months?',
    ),
    proof: text('bulletins de paie (CESU compris)', 'payslips (CESU included)'),
  },
  'work.payslip_months_24': {
    type: 'number',
    unit: 'months',
    label: text('Mois payés sur les vingt-quatre derniers', 'Months paid in the last twenty-four'),
    question: text(
      'Combien de bulletins de paie avez-vous sur les vingt-quatre derniers mois\u00a0?',
      'How many payslips do you have for the last twenty-four months?',
    ),
    proof: text('bulletins de paie (CESU compris)', 'payslips (CESU included)'),
  },
  'work.payslip_months_36': {
    type: 'number',
    unit: 'months',
    label: text('Mois payés sur les trente-six derniers', 'Months paid in the last thirty-six'),
    question: text(
      'Combien de bulletins de paie avez-vous sur les trente-six derniers mois\u00a0?',
      'How many payslips do you have for the last thirty-six months?',
    ),
    proof: text('bulletins de paie (CESU compris)', 'payslips (CESU included)'),
  },
  'work.payslip_months_60': {
    type: 'number',
    unit: 'months',
    label: text('Mois payés sur les soixante derniers', 'Months paid in the last sixty'),
    question: text(
      'Combien de bulletins de paie avez-vous sur les soixante derniers mois\u00a0?',
      'How many payslips do you have for the last sixty months?',
    ),
    proof: text('bulletins de paie (CESU compris)', 'payslips (CESU included)'),
  },
  'work.tension_months_24': {
    type: 'number',
    unit: 'months',
    label: text(
      'Mois dans un métier en tension sur les vingt-quatre derniers',
      'Months in a shortage occupation in the last twenty-four',
    ),
    question: text(
      'Combien de mois avez-vous travaillé dans un métier en tension sur les vingt-quatre derniers (hors périodes étudiant, saisonnier ou demandeur d’asile)\u00a0?',
      'How many of the last twenty-four months did you work in a shortage occupation (leaving out periods as a student, seasonal worker or asylum seeker)?',
    ),
    proof: text(
      'bulletins de paie, code du métier (ROME ou FAP), région',
      'payslips, occupation code (ROME or FAP), region',
    ),
    changes: 'by-time',
  },
  'work.months_worked': {
    type: 'rows',
    rows: 'months-worked',
    label: text('Mois travaillés', 'Months worked'),
    question: text(
      'Mois par mois, quel emploi avez-vous occupé, où, et sous quel titre\u00a0?',
      'Month by month, which job did you hold, where, and under which permit?',
    ),
    proof: text('bulletins de paie', 'payslips'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
