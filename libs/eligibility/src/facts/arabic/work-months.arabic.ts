import type { WORK_MONTHS_FACTS } from '../work-months.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const WORK_MONTHS_ARABIC = {
  'work.payslip_months_12': {
    question: 'كم كشف راتب (\u2068bulletin de paie\u2069) لديك عن آخر 12 شهرا؟',
  },
  'work.payslip_months_24': {
    question: 'كم كشف راتب (\u2068bulletin de paie\u2069) لديك عن آخر 24 شهرا؟',
  },
  'work.payslip_months_36': {
    question: 'كم كشف راتب (\u2068bulletin de paie\u2069) لديك عن آخر 36 شهرا؟',
  },
  'work.payslip_months_60': {
    question: 'كم كشف راتب (\u2068bulletin de paie\u2069) لديك عن آخر 60 شهرا؟',
  },
  'work.months_worked': {
    question:
      'شهرا بشهر: ما هو العمل الذي قمت به، وأين، وبأي بطاقة إقامة (\u2068titre de séjour\u2069)؟',
  },
} as const satisfies ArabicOf<typeof WORK_MONTHS_FACTS>;
