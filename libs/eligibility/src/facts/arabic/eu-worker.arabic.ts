import type { EU_WORKER_FACTS } from '../eu-worker.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const EU_WORKER_ARABIC = {
  'eu.work_stopped_by': {
    question: 'لماذا توقفت عن العمل؟',
    choices: {
      incapacity: 'عجز مؤقت (مرض، حادث)',
      'involuntary-unemployment': 'فقدان العمل دون إرادتي',
      training: 'تدريب مهني (\u2068formation professionnelle\u2069)',
      other: 'سبب آخر',
    },
  },
  'eu.months_worked_before_stop': { question: 'كم شهرا عملت قبل ذلك؟' },
  'eu.registered_jobseeker': {
    question: 'هل لديك تسجيل في مصلحة التشغيل (\u2068France Travail\u2069)؟',
  },
  'eu.unemployed_since': { question: 'في أي تاريخ فقدت عملك؟' },
  'eu.unemployed_months': { question: 'منذ كم شهر فقدت عملك؟' },
  'eu.training_keeps_status': {
    question:
      'هل للتدريب (\u2068formation\u2069) علاقة بعملك السابق، أو هل كنت قد فقدت عملك دون إرادتك؟',
  },
} as const satisfies ArabicOf<typeof EU_WORKER_FACTS>;
