import type { DECISION_FACTS } from '../decision.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const DECISION_ARABIC = {
  'decision.expected_date': { question: 'ما هو التاريخ المنتظر للقرار (أو تاريخ صدوره)؟' },
} as const satisfies ArabicOf<typeof DECISION_FACTS>;
