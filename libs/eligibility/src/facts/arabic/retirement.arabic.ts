import type { RETIREMENT_FACTS } from '../retirement.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const RETIREMENT_ARABIC = {
  'retirement.held_resident_card': {
    question:
      'هل عشت في فرنسا ببطاقة مقيم (\u2068carte de résident\u2069) (أو بشهادة إقامة جزائرية لمدة 10 سنوات \u2068certificat de résidence algérien\u2069)؟',
  },
  'retirement.french_basic_pension': {
    question: 'هل يُدفع لك معاش تقاعد من نظام أساسي فرنسي (\u2068retraite de base\u2069)؟',
  },
  'retirement.residence_abroad': { question: 'هل مكان إقامتك المعتاد خارج فرنسا؟' },
  'retirement.spouse_regular_with': {
    question:
      'هل لدى زوجك المتقاعد (أو زوجتك المتقاعدة) هذه البطاقة، وهل أقمتما معا في فرنسا بصفة قانونية؟',
  },
  'retirement.resettles_in_france': { question: 'هل لديك رغبة في العودة للعيش في فرنسا؟' },
} as const satisfies ArabicOf<typeof RETIREMENT_FACTS>;
