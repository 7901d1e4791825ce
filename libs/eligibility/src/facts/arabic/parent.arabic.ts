import type { PARENT_FACTS } from '../parent.facts.ts';
import type { ArabicOf } from './arabic-of.ts';
import { RELATIVE_TITLES_ARABIC } from './relative-titles.ts';

export const PARENT_ARABIC = {
  'parent.is_french': { question: 'هل أحد والديك من جنسية فرنسية؟' },
  'parent.filiation_established': {
    question:
      'هل نسبك إلى والديك ثابت بوثيقة رسمية (مثل عقد الميلاد \u2068acte de naissance\u2069)؟',
  },
  'parent.applicant_dependent': { question: 'هل أنت على نفقة والديك؟' },
  'parent.lived_with_since_age': {
    question: 'كم كان عمرك (بالسنوات) عندما بدأت العيش في فرنسا مع أحد والديك على الأقل؟',
  },
  'parent.title': {
    question: 'ما هي بطاقة الإقامة (\u2068titre de séjour\u2069) التي لدى والديك؟',
    choices: RELATIVE_TITLES_ARABIC,
  },
  'parent.lived_with_since': {
    question: 'منذ أي تاريخ بدأت العيش في فرنسا مع أحد والديك على الأقل؟',
  },
} as const satisfies ArabicOf<typeof PARENT_FACTS>;
