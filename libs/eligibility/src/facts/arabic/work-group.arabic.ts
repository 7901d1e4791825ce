import type { WORK_GROUP_FACTS } from '../work-group.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const WORK_GROUP_ARABIC = {
  'work.group_seniority_months': { question: 'منذ كم شهر بدأ عملك في مجموعة الشركات؟' },
  'work.intragroup_role': {
    question: 'ما هي وظيفتك في مجموعة الشركات؟',
    choices: {
      none: 'لا وظيفة',
      manager: 'الإدارة العليا',
      expert: 'خبير(ة)',
      trainee: 'متدرب(ة) (\u2068stagiaire\u2069)',
      other: 'وظيفة أخرى',
    },
  },
  'work.ict_permit_other_state': {
    question: 'هل لديك بطاقة إقامة \u2068ICT\u2069 من بلد آخر من بلدان الاتحاد الأوروبي؟',
  },
  'work.french_contract_intragroup': {
    question: 'هل لديك عقد عمل مع الشركة الفرنسية التابعة للمجموعة؟',
  },
  'work.group_since': { question: 'في أي تاريخ بدأت العمل في مجموعة الشركات؟' },
  'work.ict_means_sufficient': { question: 'هل لديك موارد كافية خلال المهمة أو التدريب في فرنسا؟' },
  'work.ict_maximum_reached': {
    question:
      'هل بلغ مجموع إقاماتك ببطاقة \u2068ICT\u2069 في الاتحاد الأوروبي 3 سنوات (أو سنة واحدة للمتدرب)؟',
  },
  'work.ict_recent_posting': {
    question:
      'هل سبق أن كانت لديك بطاقة \u2068ICT\u2069 في فرنسا، ولم يبلغ مجموع ما قضيته بعدها خارج الاتحاد الأوروبي 6 أشهر؟',
  },
} as const satisfies ArabicOf<typeof WORK_GROUP_FACTS>;
