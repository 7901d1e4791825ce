import type { STAY_FACTS } from '../stay.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const STAY_ARABIC = {
  'stay.in_france': { question: 'هل مسكنك حاليا في فرنسا؟' },
  'stay.habitual_residence': {
    question: 'هل فرنسا هي مكان عيشك المعتاد (وليست مكان زيارات عابرة فقط)؟',
  },
  'stay.habitual_l433_3_1': {
    question:
      'هل قضيت في فرنسا 6 أشهر على الأقل من كل سنة خلال آخر 3 سنوات، وهل مركز حياتك ومصالحك فيها؟',
  },
  'stay.habitual_years': { question: 'كم سنة مضت على عيشك في فرنسا دون الرجوع للعيش في بلد آخر؟' },
  'stay.residence_since_age': {
    question: 'كم كان عمرك (بالسنوات) عندما بدأت العيش بصورة معتادة في فرنسا؟',
  },
  'stay.student_period_in_reference': {
    question:
      'هل كانت لديك بطاقة إقامة طالب (\u2068titre de séjour étudiant\u2069) خلال سنوات الإقامة هذه؟',
  },
  'stay.regular_now': {
    question:
      'هل لديك اليوم بطاقة إقامة (\u2068titre de séjour\u2069) أو وصل (\u2068récépissé\u2069) أو شهادة تمديد (\u2068attestation de prolongation\u2069) أو تأشيرة (\u2068visa\u2069) ما زالت سارية المفعول؟',
  },
  'stay.regular_uninterrupted_years': {
    question: 'منذ كم سنة إقامتك في فرنسا قانونية دون انقطاع؟',
  },
  'stay.regular_years_total': {
    question: 'كم مجموع سنوات إقامتك القانونية في فرنسا، دون حساب فترات الانقطاع؟',
  },
  'stay.regular_years_all_student': {
    question:
      'هل كانت كل سنوات الإقامة القانونية هذه ببطاقة إقامة طالب (\u2068titre de séjour étudiant\u2069)؟',
  },
  'stay.uninterrupted_years': {
    question:
      'كم سنة مضت على عيشك في فرنسا دون انقطاع (دون حساب فترات بطاقة العامل الموسمي \u2068travailleur saisonnier\u2069 أو بطاقة الطالب \u2068étudiant\u2069 أو شهادة طلب اللجوء \u2068attestation de demande d’asile\u2069)؟',
  },
  'stay.absence_max_months': { question: 'كم شهرا دام أطول غياب متواصل لك عن فرنسا؟' },
  'stay.absence_total_months': { question: 'كم مجموع أشهر غيابك عن فرنسا خلال هذه الفترة؟' },
  'stay.absence_eu_max_months': {
    question: 'كم شهرا دام أطول غياب متواصل لك عن الاتحاد الأوروبي؟',
  },
  'stay.absence_eu_total_months': {
    question: 'كم مجموع أشهر غيابك عن الاتحاد الأوروبي خلال فترة 5 سنوات هذه؟',
  },
  'stay.absence_extension_authorised': {
    question: 'هل كانت المحافظة (\u2068préfecture\u2069) أو القنصلية قد سمحت لك بتمديد مدة الغياب؟',
  },
  'stay.habitual_since': {
    question: 'منذ أي تاريخ بدأ عيشك المعتاد في فرنسا دون الرجوع للعيش في بلد آخر؟',
  },
} as const satisfies ArabicOf<typeof STAY_FACTS>;
