import type { PENSION_FACTS } from '../pension.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const PENSION_ARABIC = {
  'pension.at_mp': {
    question:
      'هل يدفع لك صندوق فرنسي معاشا (\u2068rente\u2069) بسبب حادث عمل (\u2068accident du travail\u2069) أو مرض مهني (\u2068maladie professionnelle\u2069)؟',
  },
  'pension.rate': {
    question: 'ما هي نسبة العجز الدائم (\u2068taux d’incapacité permanente\u2069)؟',
  },
  'pension.survivor': {
    question: 'هل يُدفع لك معاش بسبب وفاة قريب (\u2068rente d’ayant droit\u2069)؟',
  },
} as const satisfies ArabicOf<typeof PENSION_FACTS>;
