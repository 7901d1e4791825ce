import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const PENSION_FACTS = {
  'pension.at_mp': {
    type: 'yes-no',
    label: text(
      'Rente d’accident du travail ou de maladie professionnelle',
      'Pension for a work accident or occupational disease',
    ),
    question: text(
      'Percevez-vous une rente d’accident du travail ou de maladie professionnelle d’une caisse française\u00a0?',
      'Does a French fund pay you a pension for a work accident or an occupational disease?',
    ),
    proof: text('notification de rente', 'notice of the pension'),
  },
  'pension.rate': {
    type: 'number',
    unit: 'percent',
    label: text('Taux d’incapacité permanente', 'Rate of permanent incapacity'),
    question: text(
      'Quel est le taux d’incapacité permanente\u00a0?',
      'What is your rate of permanent incapacity?',
    ),
    proof: text('notification de rente', 'notice of the pension'),
  },
  'pension.survivor': {
    type: 'yes-no',
    label: text('Rente de décès d’ayant droit', 'Survivor’s pension after a fatal work accident'),
    question: text(
      'Percevez-vous une rente de décès comme ayant droit\u00a0?',
      'Do you receive a pension as the dependant of a worker who died?',
    ),
    proof: text('notification de rente', 'notice of the pension'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
