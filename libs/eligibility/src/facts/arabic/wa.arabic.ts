import type { WA_FACTS } from '../wa.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const WA_ARABIC = {
  'wa.resident_before_2021': {
    question: 'إذا كانت لديك الجنسية البريطانية: هل كانت إقامتك في فرنسا قبل 1 يناير 2021؟',
  },
  'wa.family_of_beneficiary': {
    question:
      'هل أنت من عائلة شخص يستفيد من اتفاق الانسحاب (\u2068accord de retrait\u2069) (قرابة سابقة لسنة 2021)؟',
  },
} as const satisfies ArabicOf<typeof WA_FACTS>;
