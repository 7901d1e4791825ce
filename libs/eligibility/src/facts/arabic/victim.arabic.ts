import type { VICTIM_FACTS } from '../victim.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const VICTIM_ARABIC = {
  'victim.trafficking_cooperation': {
    question:
      'هل قدمت شكوى (\u2068plainte\u2069) أو شهادة ضد شبكة للاتجار بالبشر (\u2068traite\u2069) أو لاستغلال الدعارة (\u2068proxénétisme\u2069)؟',
  },
  'victim.trafficking_victim': {
    question:
      'هل أنت ضحية للاتجار بالبشر (\u2068traite\u2069) أو لاستغلال الدعارة (\u2068proxénétisme\u2069) (حتى دون شكوى)؟',
  },
  'victim.ceased_prostitution': { question: 'هل توقفت عن ممارسة الدعارة؟' },
  'victim.broke_links': { question: 'هل قطعت كل صلة بمن ارتكبوا هذه الأفعال؟' },
  'victim.procedure_ongoing': {
    question: 'هل ما زالت القضية الجنائية (\u2068procédure pénale\u2069) جارية؟',
  },
  'victim.final_conviction': { question: 'هل صدر حكم نهائي بإدانة مرتكب هذه الأفعال؟' },
  'victim.prostitution_exit': {
    question:
      'هل أنت في مسار للخروج من الدعارة (\u2068parcours de sortie de la prostitution\u2069) سمح به المحافظ (\u2068préfet\u2069)؟',
  },
  'victim.protection_order': {
    question:
      'هل لديك أمر حماية (\u2068ordonnance de protection\u2069) من القاضي بسبب عنف من الزوج (أو الزوجة) أو الشريك أو المعاشر، الحالي أو السابق (المادة \u2068515-9\u2069 من القانون المدني)؟',
  },
  'victim.forced_marriage_order': {
    question: 'هل لديك أمر حماية (\u2068ordonnance de protection\u2069) بسبب التهديد بزواج قسري؟',
  },
  'victim.violence_complaint': { question: 'هل قدمت شكوى (\u2068plainte\u2069) ضد مرتكب العنف؟' },
  'victim.housing_exploitation': {
    question:
      'هل قدمت شكوى (\u2068plainte\u2069) ضد مؤجر بسبب سكن غير لائق (\u2068habitat indigne\u2069)؟',
  },
} as const satisfies ArabicOf<typeof VICTIM_FACTS>;
