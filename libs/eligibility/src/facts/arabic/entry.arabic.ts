import type { ENTRY_FACTS } from '../entry.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const ENTRY_ARABIC = {
  'entry.first_date': { question: 'ما هو تاريخ وصولك إلى فرنسا لأول مرة؟' },
  'entry.last_date': { question: 'ما هو تاريخ دخولك الأخير إلى فرنسا؟' },
  'entry.age': { question: 'كم كان عمرك (بالسنوات) عند وصولك إلى فرنسا؟' },
  'entry.regular': {
    question:
      'هل دخلت فرنسا بتأشيرة (\u2068visa\u2069) صالحة في ذلك اليوم (أو ببطاقة إقامة من بلد آخر من بلدان شنغن \u2068Schengen\u2069، أو بإعفاء من التأشيرة)؟',
  },
  'entry.visa_type': {
    question: 'ما هو نوع التأشيرة (\u2068visa\u2069) التي كانت لديك؟',
    choices: {
      none: 'دون تأشيرة',
      'c-short': 'تأشيرة قصيرة الأمد (\u2068visa court séjour, C\u2069)',
      'd-long': 'تأشيرة طويلة الأمد (\u2068visa long séjour, D\u2069)',
      'vls-ts': 'تأشيرة طويلة الأمد تقوم مقام بطاقة الإقامة (\u2068VLS-TS\u2069)',
      'exempt-nationality': 'جنسية معفاة من التأشيرة',
      'other-schengen-title': 'بطاقة إقامة من بلد آخر من بلدان شنغن (\u2068Schengen\u2069)',
    },
  },
  'entry.vls_ts_validation': {
    question:
      'هل أكدت تأشيرتك عبر الإنترنت (\u2068validation du VLS-TS\u2069) خلال 3 أشهر من دخولك؟',
    choices: {
      validated: 'تم تأكيدها عبر الإنترنت خلال 3 أشهر',
      'not-yet': 'ليس بعد، ولم تمر 3 أشهر على الدخول',
      late: 'لم تؤكد خلال 3 أشهر',
    },
  },
} as const satisfies ArabicOf<typeof ENTRY_FACTS>;
