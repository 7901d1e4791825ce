import type { EU_PERMANENT_FACTS } from '../eu-permanent.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const EU_PERMANENT_ARABIC = {
  'eu.lived_with_citizen': { question: 'هل عشت هذه السنوات في فرنسا مع مواطن الاتحاد الأوروبي؟' },
  'eu.absence_months_per_year': {
    question:
      'كم شهرا في السنة، على الأكثر، قضيت خارج فرنسا (دون حساب الخدمة العسكرية ولا غياب واحد لسبب مهم)؟',
  },
  'eu.absence_important_months': {
    question: 'كم شهرا دام غياب واحد لسبب مهم (حمل، ولادة، مرض خطير، دراسة، تدريب، انتداب)؟',
  },
  'eu.removal_executed': {
    question: 'هل تم تنفيذ قرار إبعاد (\u2068décision d’éloignement\u2069) خلال هذه الفترة؟',
  },
  'eu.work_ended_by': {
    question: 'هل توقفت عن نشاطك في فرنسا، ولأي سبب؟',
    choices: {
      none: 'النشاط مستمر، أو سبب آخر',
      retirement: 'سن التقاعد (\u2068retraite\u2069)',
      'early-retirement': 'تقاعد مبكر (\u2068retraite anticipée\u2069)',
      'permanent-incapacity': 'عجز دائم عن العمل',
      'frontier-work':
        'عمل في بلد آخر من الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية (\u2068EEE\u2069) أو في سويسرا',
    },
  },
  'eu.activity_years': {
    question: 'كم سنة كنت قد عملت دون انقطاع (بما فيها البطالة دون إرادتك والعطل المرضية)؟',
  },
  'eu.worker_spouse_french': {
    question: 'هل زوجك (أو زوجتك) من جنسية فرنسية، أو فقد هذه الجنسية بسبب زواجكما؟',
  },
  'eu.frontier_weekly_return': {
    question: 'هل ما زال مسكنك في فرنسا، مع العودة إليه مرة في الأسبوع على الأقل؟',
  },
  'eu.sponsor_died_working': { question: 'هل توفي مواطن الاتحاد الأوروبي وهو يعمل في فرنسا؟' },
  'eu.sponsor_stay_years_at_death': { question: 'كم سنة كان المواطن المتوفى قد أقام في فرنسا؟' },
  'eu.sponsor_death_work_accident': {
    question:
      'هل كانت الوفاة بسبب حادث عمل (\u2068accident du travail\u2069) أو مرض مهني (\u2068maladie professionnelle\u2069)؟',
  },
  'eu.lost_french_by_marriage': {
    question: 'هل فقدت الجنسية الفرنسية بسبب زواجك بالمواطن المتوفى؟',
  },
} as const satisfies ArabicOf<typeof EU_PERMANENT_FACTS>;
