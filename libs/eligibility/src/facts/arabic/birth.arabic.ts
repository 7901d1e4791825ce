import type { BIRTH_FACTS } from '../birth.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const BIRTH_ARABIC = {
  'birth.in_france': { question: 'هل وُلدت في فرنسا؟' },
  'birth.continuous_residence_years': { question: 'كم سنة عشت في فرنسا بصورة متواصلة؟' },
  'birth.school_years_after_10': { question: 'كم سنة درست في المدرسة في فرنسا بعد سن 10 سنوات؟' },
  'birth.residence_since': { question: 'إذا وُلدت في فرنسا: منذ أي تاريخ بدأ عيشك المتواصل فيها؟' },
} as const satisfies ArabicOf<typeof BIRTH_FACTS>;
