import type { EU_FAMILY_FACTS } from '../eu-family.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const EU_FAMILY_ARABIC = {
  'eu.descendant_dependent': {
    question: 'هل أنت على نفقة مواطن الاتحاد الأوروبي أو على نفقة زوجه (أو زوجته)؟',
  },
  'eu.extended_family_case': {
    question: 'ما هي حالتك مع مواطن الاتحاد الأوروبي؟',
    choices: {
      none: 'لا شيء من هذه الحالات',
      'dependent-or-household': 'على نفقته أو من أهل بيته في البلد الذي جئت منه',
      'serious-health': 'قريب يجب عليه أن يعتني به بنفسه لأسباب صحية خطيرة',
      'durable-ties': 'روابط شخصية وعائلية دائمة',
    },
  },
  'eu.link_ended_by': {
    question: 'هل توفي مواطن الاتحاد الأوروبي أو غادر، أو هل وقع طلاق بينكما؟',
    choices: {
      none: 'الرابطة ما زالت قائمة',
      death: 'وفاة المواطن',
      divorce: 'طلاق أو إبطال الزواج',
      departure: 'مغادرة المواطن لفرنسا',
    },
  },
  'eu.years_in_family_before_death': {
    question: 'كم سنة عشت في فرنسا بصفتك من عائلته قبل الوفاة؟',
  },
  'eu.proceedings_on': { question: 'في أي تاريخ بدأت إجراءات الطلاق أو إبطال الزواج؟' },
  'eu.marriage_years_before_proceedings': {
    question: 'كم سنة كان الزواج قد دام عند بداية الإجراءات؟',
  },
  'eu.marriage_years_in_france': { question: 'كم سنة من هذا الزواج عشت في فرنسا؟' },
  'eu.custody_of_citizens_children': {
    question: 'هل أُسندت إليك حضانة (\u2068garde\u2069) أطفال مواطن الاتحاد الأوروبي؟',
  },
  'eu.visiting_right_in_france': {
    question: 'هل لديك حق زيارة (\u2068droit de visite\u2069) طفل قاصر، يُمارس في فرنسا؟',
  },
  'eu.child_at_secondary_school': {
    question:
      'هل أنت تلميذ(ة) في مدرسة إعدادية أو ثانوية فرنسية (\u2068collège, lycée\u2069)، أو والد(ة) التلميذ ولديك حضانته (\u2068garde\u2069)؟',
  },
} as const satisfies ArabicOf<typeof EU_FAMILY_FACTS>;
