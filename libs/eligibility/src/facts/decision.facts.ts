import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const DECISION_FACTS = {
  // The authority applies the law in force on that day; the day of the evaluation where it is not told.
  'decision.expected_date': {
    type: 'date',
    label: text('Date de la décision', 'Date of the decision'),
    question: text(
      'À quelle date la décision est-elle attendue (ou a-t-elle été prise)\u00a0?',
      'When is the decision expected (or when was it taken)?',
    ),
    proof: text('convocation, décision', 'summons, decision'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
