import type { CHILDREN_FACTS } from '../children.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const CHILDREN_ARABIC = {
  'children.count_in_france': { question: 'كم طفلا على نفقتك يعيشون معك في فرنسا؟' },
} as const satisfies ArabicOf<typeof CHILDREN_FACTS>;
