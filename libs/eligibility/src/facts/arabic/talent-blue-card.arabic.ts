import type { TALENT_BLUE_CARD_FACTS } from '../talent-blue-card.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const TALENT_BLUE_CARD_ARABIC = {
  'talent.highly_qualified_job': { question: 'هل يتطلب العمل مستوى عاليا من المؤهلات؟' },
  'talent.diploma_years': {
    question: 'كم سنة من التعليم العالي (\u2068études supérieures\u2069) تمثل شهادتك؟',
  },
  'talent.experience_years': { question: 'كم سنة من الخبرة المهنية لديك في مستوى مماثل؟' },
  'talent.experience_last_7_years': {
    question: 'كم سنة من الخبرة المناسبة لديك خلال آخر 7 سنوات؟',
  },
  'talent.cbe_years_france': {
    question:
      'منذ كم سنة لديك البطاقة الزرقاء الأوروبية (\u2068carte bleue européenne\u2069) في فرنسا؟',
  },
  'talent.eligible_eu_title_years_before': {
    question:
      'كم سنة قضيت من قبل في الاتحاد الأوروبي ببطاقة زرقاء (\u2068carte bleue européenne\u2069) أو برخصة عامل عالي المؤهلات أو ببطاقة باحث أو بحماية (لجوء أو غيره)؟',
  },
  'talent.cbe_other_state_months': {
    question:
      'كم شهرا قضيت ببطاقة زرقاء (\u2068carte bleue européenne\u2069) من بلد آخر من بلدان الاتحاد الأوروبي؟',
  },
  'talent.months_since_entry_mobility': {
    question: 'منذ كم شهر دخلت فرنسا في إطار هذا التنقل (\u2068mobilité\u2069)؟',
  },
  'talent.family_lived_other_state': {
    question: 'هل كانت العائلة تعيش معا من قبل في البلد الآخر من بلدان الاتحاد الأوروبي؟',
  },
  'talent.cbe_since': {
    question: 'في أي تاريخ منحتك فرنسا أول بطاقة زرقاء (\u2068carte bleue européenne\u2069)؟',
  },
  'talent.cbe_second_mobility': {
    question:
      'هل سبق أن انتقلت من بلد إلى بلد آخر من بلدان الاتحاد الأوروبي بالبطاقة الزرقاء (\u2068carte bleue européenne\u2069) قبل المجيء إلى فرنسا؟',
  },
} as const satisfies ArabicOf<typeof TALENT_BLUE_CARD_FACTS>;
