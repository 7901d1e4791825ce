import type { TIES_FACTS } from '../ties.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const TIES_ARABIC = {
  'ties.family_in_france': {
    question: 'مَن مِن عائلتك يعيش في فرنسا، وبأي بطاقة إقامة (\u2068titre de séjour\u2069)؟',
  },
  'ties.family_abroad': { question: 'مَن مِن عائلتك ما زال يعيش في بلدك، وما هي اتصالاتك بهم؟' },
  'ties.work_and_social_integration': {
    question: 'كيف اندمجت في فرنسا (عمل، تدريب، تطوع، سكن، ضرائب)؟',
    choices: {
      emploi: 'عمل',
      formation: 'تدريب أو دراسة (\u2068formation\u2069)',
      bénévolat: 'تطوع (\u2068bénévolat\u2069)',
      logement: 'سكن',
      impôts: 'ضرائب (\u2068impôts\u2069)',
      none: 'لا شيء من ذلك',
    },
  },
} as const satisfies ArabicOf<typeof TIES_FACTS>;
