import type { STUDY_FACTS } from '../study.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const STUDY_ARABIC = {
  'study.enrolled': { question: 'هل لديك تسجيل (\u2068inscription\u2069) في مؤسسة تعليمية؟' },
  'study.means_monthly': { question: 'كم لديك من المال في الشهر للدراسة؟' },
  'study.serious_progress': {
    question: 'هل تتقدم دراستك (النجاح في الامتحانات، الترابط بين السنوات، عدم الانقطاع)؟',
  },
  'study.schooled_in_france_since_16': {
    question:
      'هل بدأت الدراسة في فرنسا في سن 16 سنة أو قبلها، وهل أنت الآن في التعليم العالي (\u2068études supérieures\u2069)؟',
  },
  'study.admitted_by_competition': {
    question:
      'هل نجحت في مسابقة الدخول (\u2068concours\u2069) إلى مؤسسة للتعليم العالي لها اتفاقية مع الدولة الفرنسية؟',
  },
  'study.mobility_other_eu': {
    question:
      'هل مجيئك في إطار برنامج تنقل (\u2068mobilité\u2069) من بلد آخر من بلدان الاتحاد الأوروبي؟',
  },
  'study.diploma_level': {
    question: 'ما هي الشهادة الفرنسية (\u2068diplôme\u2069) التي حصلت عليها؟',
    choices: {
      'below-licence': 'أقل من الإجازة الجامعية (\u2068licence\u2069)',
      licence: 'إجازة جامعية (\u2068licence\u2069)',
      'licence-pro': 'إجازة مهنية (\u2068licence professionnelle\u2069)',
      master: 'ماستر أو ما يعادله (\u2068master\u2069)',
      doctorate: 'دكتوراه (\u2068doctorat\u2069)',
      'listed-label': 'شهادة معتمدة في القائمة الرسمية (\u2068diplôme labellisé\u2069)',
    },
  },
  'study.master_equivalent': {
    question: 'هل لديك شهادة تعادل درجة الماستر (\u2068master\u2069)، فرنسية أو أجنبية؟',
  },
  'study.diploma_in_france': {
    question: 'هل المؤسسة التي منحت الشهادة فرنسية (أو معتمدة على المستوى الوطني)؟',
  },
  'study.diploma_months_ago': { question: 'منذ كم شهر حصلت على الشهادة؟' },
  'study.left_france_after_diploma': { question: 'هل غادرت فرنسا بعد حصولك على الشهادة؟' },
  'study.higher_education_diploma': { question: 'هل لديك شهادة من التعليم العالي؟' },
  'study.held_student_title': {
    question:
      'هل كانت لديك بطاقة إقامة طالب (\u2068titre de séjour étudiant\u2069) عندما حصلت على الشهادة؟',
  },
  'study.researcher_title_completed': {
    question: 'هل أنهيت أبحاثك ببطاقة إقامة باحث (\u2068talent-chercheur\u2069)؟',
  },
  'study.diploma_date': { question: 'في أي تاريخ حصلت على الشهادة؟' },
  'study.mobility_programme_months': {
    question: 'كم شهرا يدوم برنامج التنقل (\u2068mobilité\u2069) أو اتفاقيته في المجموع؟',
  },
} as const satisfies ArabicOf<typeof STUDY_FACTS>;
