import type { CHILD_HEALTH_FACTS } from '../child-health.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const CHILD_HEALTH_ARABIC = {
  'child.ill_exceptional_gravity': {
    question: 'هل يحتاج طفلك القاصر إلى علاج يؤدي عدم الحصول عليه إلى عواقب بالغة الخطورة؟',
  },
  'child.treatment_available_origin': {
    question: 'هل يمكن للطفل الحصول فعلا على هذا العلاج في بلده الأصلي؟',
  },
  'child.ill_lives_with_applicant': { question: 'هل يعيش الطفل المريض معك وعلى نفقتك؟' },
} as const satisfies ArabicOf<typeof CHILD_HEALTH_FACTS>;
