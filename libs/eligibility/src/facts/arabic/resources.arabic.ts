import type { RESOURCES_FACTS } from '../resources.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const RESOURCES_ARABIC = {
  'resources.net_monthly': {
    question:
      'كم تبلغ مواردك الصافية في الشهر (دون المنح العائلية \u2068prestations familiales\u2069 ومنحة \u2068RSA\u2069 ومساعدات السكن)؟',
  },
  'resources.gross_annual': {
    question: 'كم تبلغ مواردك في السنة قبل الاقتطاعات (\u2068ressources brutes\u2069)؟',
  },
  'resources.stable_at_smic': {
    question:
      'هل مواردك الخاصة (دون المنح العائلية \u2068prestations familiales\u2069 ومنحة \u2068RSA\u2069 ومنح التضامن) ثابتة ومنتظمة ولا تقل عن الحد الأدنى للأجور (\u2068SMIC\u2069)؟',
  },
  'resources.aah_or_asi': {
    question:
      'هل تُدفع لك منحة البالغين ذوي الإعاقة (\u2068AAH\u2069) أو المنحة الإضافية للعجز (\u2068ASI\u2069)؟',
  },
  'resources.health_insurance': { question: 'هل لديك تأمين صحي (\u2068assurance maladie\u2069)؟' },
  'resources.no_work_commitment': { question: 'هل تتعهد (تتعهدين) بعدم العمل في فرنسا؟' },
  'resources.annual_covered_at_smic': {
    question:
      'هل لديك للسنة كلها ما لا يقل عن 12 مرة الحد الأدنى الصافي للأجور في الشهر (\u2068SMIC net mensuel\u2069)؟',
  },
} as const satisfies ArabicOf<typeof RESOURCES_FACTS>;
