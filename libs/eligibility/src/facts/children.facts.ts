import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const CHILDREN_FACTS = {
  'children.count_in_france': {
    type: 'number',
    unit: 'count',
    label: text('Enfants à charge en France', 'Dependent children in France'),
    question: text(
      'Combien d’enfants à charge vivent avec vous en France\u00a0?',
      'How many dependent children live with you in France?',
    ),
    proof: text('livret de famille', 'family record book'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
