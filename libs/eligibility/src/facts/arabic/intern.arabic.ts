import type { INTERN_FACTS } from '../intern.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const INTERN_ARABIC = {
  'intern.agreement_approved': {
    question: 'هل صادقت الإدارة على اتفاقية التدريب الثلاثية (\u2068convention de stage\u2069)؟',
  },
} as const satisfies ArabicOf<typeof INTERN_FACTS>;
