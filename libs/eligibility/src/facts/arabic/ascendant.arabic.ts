import type { ASCENDANT_FACTS } from '../ascendant.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const ASCENDANT_ARABIC = {
  'ascendant.of_french_or_spouse': {
    question: 'هل أنت والد أو والدة أو جد أو جدة لشخص فرنسي أو لزوج (أو زوجة) شخص فرنسي؟',
  },
  'ascendant.dependent': {
    question:
      'هل أنت على نفقة ولدك الفرنسي (أو بنتك الفرنسية) أو على نفقة زوجه أو زوجها (تحويلات مالية منتظمة، دون موارد أخرى)؟',
  },
} as const satisfies ArabicOf<typeof ASCENDANT_FACTS>;
