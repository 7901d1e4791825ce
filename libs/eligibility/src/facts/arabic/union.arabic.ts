import type { UNION_FACTS } from '../union.facts.ts';
import type { ArabicOf } from './arabic-of.ts';
import { RELATIVE_TITLES_ARABIC } from './relative-titles.ts';

export const UNION_ARABIC = {
  'union.type': {
    question:
      'هل أنت في حالة زواج أو عقد تضامن مدني (\u2068PACS\u2069) أو معاشرة دون زواج (\u2068concubinage\u2069)؟',
    choices: {
      none: 'لا زواج ولا عقد تضامن مدني ولا معاشرة',
      marriage: 'زواج',
      pacs: 'عقد تضامن مدني (\u2068PACS\u2069)',
      cohabitation: 'معاشرة دون زواج (\u2068concubinage\u2069)',
    },
  },
  'union.partner_is_french': { question: 'هل زوجك (أو زوجتك أو شريك حياتك) من جنسية فرنسية؟' },
  'union.partner_kept_french': { question: 'هل ما زالت لدى زوجك (أو زوجتك) الجنسية الفرنسية؟' },
  'union.partner_regular': {
    question:
      'إذا كان زوجك (أو زوجتك أو شريك حياتك) من جنسية أجنبية: هل لديه بطاقة إقامة (\u2068titre de séjour\u2069) سارية المفعول؟',
  },
  'union.partner_title': {
    question:
      'ما هي بطاقة الإقامة (\u2068titre de séjour\u2069) التي لدى زوجك (أو زوجتك أو شريك حياتك)؟',
    choices: RELATIVE_TITLES_ARABIC,
  },
  'union.marriage_date': { question: 'ما هو تاريخ زواجك؟' },
  'union.married_in_france': {
    question: 'هل عُقد الزواج في فرنسا (في البلدية \u2068mairie\u2069)؟',
  },
  'union.marriage_transcribed': {
    question:
      'إذا عُقد الزواج خارج فرنسا: هل تم تسجيله في الحالة المدنية الفرنسية (\u2068transcription à l’état civil français\u2069)؟',
  },
  'union.communal_life': {
    question:
      'هل تعيشان معا اليوم، دون انقطاع الحياة المشتركة منذ الزواج؟ (الفراق المفروض عليكما، مثل انتظار التأشيرة أو ظروف العمل، لا يعد انقطاعا)',
  },
  'union.communal_months': { question: 'منذ كم شهر تعيشان معا (في فرنسا وفي الخارج)؟' },
  'union.communal_months_in_france': { question: 'منذ كم شهر تعيشان معا في فرنسا؟' },
  'union.end_cause': {
    question: 'إذا انتهت الحياة المشتركة، فما هو السبب: وفاة أو عنف أو انفصال؟',
    choices: {
      none: 'الحياة المشتركة لم تنته',
      death: 'وفاة',
      violence: 'عنف',
      polygamy: 'تعدد الزوجات أو الأزواج عند الطرف الآخر',
      other: 'سبب آخر',
    },
  },
  'union.violence_evidence': {
    question:
      'هل لديك أدلة على العنف (شكوى \u2068plainte\u2069، شهادة طبية، حكم قضائي، شهادات مكتوبة)؟',
  },
  'union.violence_after_arrival': { question: 'هل وقع العنف بعد وصولك إلى فرنسا؟' },
  'union.children_born': { question: 'هل وُلد أطفال من هذا الزواج أو هذه العلاقة؟' },
  'union.partner_has_scientist_title': {
    question:
      'هل لدى زوجك (أو زوجتك) شهادة أو بطاقة إقامة مكتوب عليها \u2068scientifique\u2069 أو \u2068talent-chercheur\u2069؟',
  },
  'union.communal_since': { question: 'منذ أي تاريخ تعيشان معا؟' },
  'union.communal_in_france_since': { question: 'منذ أي تاريخ تعيشان معا في فرنسا؟' },
} as const satisfies ArabicOf<typeof UNION_FACTS>;
