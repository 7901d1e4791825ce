import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const ASCENDANT_FACTS = {
  'ascendant.of_french_or_spouse': {
    type: 'yes-no',
    label: text(
      'Ascendant d’un Français ou de son conjoint',
      'Parent or grandparent of a French citizen or of the spouse',
    ),
    question: text(
      'Êtes-vous le père, la mère ou le grand-parent d’un Français ou du conjoint d’un Français\u00a0?',
      'Are you the father, mother or grandparent of a French citizen or of a French citizen’s spouse?',
    ),
    proof: text('actes d’état civil', 'civil status records'),
  },
  'ascendant.dependent': {
    type: 'yes-no',
    label: text(
      'À la charge de l’enfant français ou de son conjoint',
      'Dependent on the French child or the spouse',
    ),
    question: text(
      'Êtes-vous à la charge de votre enfant français ou de son conjoint (versements réguliers, pas d’autres ressources)\u00a0?',
      'Does your French child, or the spouse, support you (regular payments, no other resources)?',
    ),
    proof: text(
      'transferts d’argent, revenus dans le pays, avis d’imposition de l’enfant',
      'money transfers, income in the country, child’s tax assessments',
    ),
  },
} as const satisfies Readonly<Record<string, Fact>>;
