import type { APPLICATION_FACTS } from '../application.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const APPLICATION_ARABIC = {
  'application.date': { question: 'متى تم (أو سيتم) تقديم الطلب؟' },
  'application.first_request': {
    question: 'هل هذا أول طلب لك للحصول على بطاقة إقامة (\u2068titre de séjour\u2069)؟',
  },
  'application.wants_to_work': {
    question: 'إذا كان عمرك بين 16 و18 سنة: هل تصرح (تصرحين) برغبتك في العمل؟',
  },
} as const satisfies ArabicOf<typeof APPLICATION_FACTS>;
