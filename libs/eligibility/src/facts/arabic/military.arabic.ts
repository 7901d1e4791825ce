import type { MILITARY_FACTS } from '../military.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const MILITARY_ARABIC = {
  'military.combatant_french_allied': {
    question: 'هل خدمت في وحدة قتالية (الجيش الفرنسي، \u2068FFI\u2069، جيش حليف)؟',
  },
  'military.legion_years': {
    question: 'كم سنة خدمت في الفيلق الأجنبي (\u2068Légion étrangère\u2069)؟',
  },
  'military.good_conduct': {
    question: 'هل لديك شهادة حسن السلوك (\u2068certificat de bonne conduite\u2069)؟',
  },
} as const satisfies ArabicOf<typeof MILITARY_FACTS>;
