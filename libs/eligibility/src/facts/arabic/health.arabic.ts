import type { HEALTH_FACTS } from '../health.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const HEALTH_ARABIC = {
  'health.exceptional_gravity': {
    question: 'هل لديك مرض يؤدي عدم علاجه إلى عواقب بالغة الخطورة؟ (لا نطلب منك اسم المرض)',
  },
  'health.treatment_available_origin': { question: 'هل يمكنك الحصول فعلا على هذا العلاج في بلدك؟' },
  'health.ofii_opinion': {
    question:
      'ما هو الرأي الذي أصدرته لجنة أطباء المكتب الفرنسي للهجرة والاندماج (\u2068OFII\u2069) (عنك أو عن الطفل)؟',
    choices: {
      none: 'لم يُطلب الرأي',
      pending: 'الرأي منتظر',
      favourable: 'رأي إيجابي (\u2068favorable\u2069)',
      unfavourable: 'رأي سلبي (\u2068défavorable\u2069)',
    },
  },
} as const satisfies ArabicOf<typeof HEALTH_FACTS>;
