import type { RF_FACTS } from '../rf.facts.ts';
import type { ArabicOf } from './arabic-of.ts';
import { SPONSOR_TITLES_ARABIC } from './relative-titles.ts';

export const RF_ARABIC = {
  'rf.authorised': {
    question:
      'هل سُمح لك بالمجيء (أو بالبقاء) بقرار لم شمل العائلة (\u2068regroupement familial\u2069)؟',
  },
  'rf.authorisation_date': {
    question:
      'في أي تاريخ سُمح بلم شمل العائلة (\u2068regroupement familial\u2069) (تاريخ القرار أو تاريخ تأشيرة الدخول، أيهما كان الأخير)؟',
  },
  'rf.role': {
    question: 'هل جئت بصفتك زوجا (أو زوجة) أم بصفتك ولدا (أو بنتا)؟',
    choices: { spouse: 'زوج(ة)', child: 'ولد أو بنت' },
  },
  'rf.sponsor_title': {
    question:
      'ما هي بطاقة الإقامة (\u2068titre de séjour\u2069) التي لدى الشخص الذي جئت للالتحاق به؟',
    choices: SPONSOR_TITLES_ARABIC,
  },
} as const satisfies ArabicOf<typeof RF_FACTS>;
