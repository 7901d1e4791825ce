import type { STAY_TITLES_FACTS } from '../stay-titles.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const STAY_TITLES_ARABIC = {
  'stay.holds_valid_title': {
    question:
      'هل لديك بطاقة إقامة (\u2068titre de séjour\u2069) سارية المفعول (أو تأشيرة طويلة الأمد تقوم مقامها \u2068VLS-TS\u2069 تم تأكيدها)؟',
  },
  'stay.title_lapsed_under_6_months': {
    question: 'هل انتهت صلاحية آخر بطاقة إقامة لديك منذ أقل من 6 أشهر، دون تقديم طلب جديد؟',
  },
  'stay.title_lapsed_6_months': {
    question: 'هل انتهت صلاحية آخر بطاقة إقامة لديك منذ 6 أشهر أو أكثر، دون تقديم طلب جديد؟',
  },
  'stay.current_title_id': {
    question: 'ما هي بطاقة الإقامة (\u2068titre de séjour\u2069) التي لديك حاليا؟',
  },
  'stay.current_title_end': { question: 'متى تنتهي صلاحية بطاقة إقامتك الحالية؟' },
  'stay.years_in_same_capacity': { question: 'منذ كم سنة لديك بطاقة إقامة لهذا السبب؟' },
  'stay.consecutive_renewals_same_mention': {
    question: 'كم مرة متتالية تم تجديد هذه البطاقة الصالحة لسنة واحدة؟',
  },
  'stay.first_year_completed': {
    question:
      'هل أكملت سنة أولى كاملة بتأشيرة طويلة الأمد تقوم مقام بطاقة الإقامة (\u2068VLS-TS\u2069) أو ببطاقة إقامة لسنة واحدة؟',
  },
  'stay.current_card_is_csp': {
    question:
      'هل بطاقتك الحالية بطاقة إقامة لعدة سنوات (\u2068carte de séjour pluriannuelle\u2069)؟',
  },
  'stay.title_conditions_still_met': {
    question: 'هل بقي وضعك (العائلة، العمل، الدراسة…) كما كان منذ تسليم البطاقة؟',
  },
  'stay.resident_cards_consecutive': {
    question: 'كم بطاقة مقيم لمدة 10 سنوات (\u2068carte de résident\u2069) حصلت عليها على التوالي؟',
  },
  'stay.titles': {
    question:
      'ما هي بطاقات الإقامة (\u2068titres de séjour\u2069) والتأشيرات المؤكدة والوصولات (\u2068récépissés\u2069) والشهادات (\u2068attestations\u2069) التي كانت لديك، وما هي تواريخها؟',
  },
} as const satisfies ArabicOf<typeof STAY_TITLES_FACTS>;
