import type { AUPAIR_FACTS } from '../aupair.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const AUPAIR_ARABIC = {
  'aupair.convention': {
    question:
      'هل لديك اتفاقية مع العائلة المضيفة (25 ساعة في الأسبوع على الأكثر، ومصروف جيب لا يقل عن الحد الأدنى)؟',
  },
  'aupair.conditions': {
    question:
      'هل عمرك بين 18 و30 سنة، وجنسيتك غير جنسية العائلة، ولا قرابة لك بها، ولديك أساس في اللغة الفرنسية أو مستوى التعليم الثانوي؟',
  },
} as const satisfies ArabicOf<typeof AUPAIR_FACTS>;
