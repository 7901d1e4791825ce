import type { PROTECTION_FACTS } from '../protection.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const PROTECTION_ARABIC = {
  'protection.status': {
    question: 'ما هي الحماية التي حصلت عليها (من \u2068OFPRA\u2069 أو من \u2068CNDA\u2069)؟',
    choices: {
      none: 'لا حماية',
      'asylum-seeker': 'طلب لجوء قيد الدراسة (\u2068demande d’asile\u2069)',
      refugee: 'لاجئ(ة) (\u2068réfugié\u2069)',
      subsidiary: 'حماية فرعية (\u2068protection subsidiaire\u2069)',
      stateless: 'عديم(ة) الجنسية (\u2068apatride\u2069)',
      temporary: 'حماية مؤقتة (\u2068protection temporaire\u2069)',
    },
  },
  'protection.claim_date': {
    question: 'في أي تاريخ قُدم طلب اللجوء (\u2068demande d’asile\u2069)؟',
  },
  'protection.family_link': {
    question: 'هل أنت من عائلة شخص حصل على الحماية؟',
    choices: {
      none: 'لا توجد قرابة',
      spouse: 'زوج(ة)',
      partner: 'شريك(ة) في عقد مدني مسجل (\u2068union civile\u2069)',
      concubin: 'معاشر(ة) دون زواج (\u2068concubin\u2069)',
      child: 'ولد أو بنت',
      'parent-of-minor': 'والد(ة) قاصر غير متزوج حصل على الحماية',
    },
  },
  'protection.reunification_authorised': {
    question:
      'هل جئت في إطار التحاق العائلة بلاجئ (\u2068réunification familiale\u2069) (بتأشيرة عائلة لاجئ)؟',
  },
  'protection.sponsor_status': {
    question: 'ما هي الحماية التي حصل عليها هذا الشخص؟',
    choices: {
      refugee: 'لاجئ(ة) (\u2068réfugié\u2069)',
      subsidiary: 'حماية فرعية (\u2068protection subsidiaire\u2069)',
      stateless: 'عديم(ة) الجنسية (\u2068apatride\u2069)',
      temporary: 'حماية مؤقتة (\u2068protection temporaire\u2069)',
    },
  },
  'protection.union_predates_claim': {
    question: 'هل كان الزواج (أو العلاقة) موجودا قبل طلب اللجوء (\u2068demande d’asile\u2069)؟',
  },
  'protection.union_years': { question: 'منذ كم سنة يدوم الزواج (أو العلاقة) مع حياة مشتركة؟' },
  'protection.union_date': {
    question:
      'ما هو تاريخ الزواج أو العقد المدني (\u2068union civile\u2069) أو بداية الحياة المشتركة المستقرة؟',
  },
} as const satisfies ArabicOf<typeof PROTECTION_FACTS>;
