import type { ORDER_FACTS } from '../order.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const ORDER_ARABIC = {
  'order.convictions': {
    question:
      'هل سبق أن صدر ضدك حكم، أو تم حجزك عند الشرطة (\u2068garde à vue\u2069)، أو استدعاؤك إلى المحكمة؟ لكل حكم: تاريخ الأفعال، الجريمة، العقوبة، وهل الحكم نهائي.',
  },
  'order.last_offence_date': { question: 'ما هو تاريخ آخر هذه الأفعال؟' },
  'order.sentence_total_months': {
    question:
      'كم مجموع أشهر السجن التي حُكم بها عليك (النافذة \u2068ferme\u2069 والموقوفة التنفيذ \u2068sursis\u2069)؟',
  },
  'order.police_file_only': {
    question:
      'هل اقتصر الأمر على تسجيل هذه الأفعال في ملف الشرطة (\u2068TAJ\u2069)، دون صدور أي حكم؟',
  },
  'order.false_document_facts': {
    question: 'هل استعملت وثيقة مزورة أو وثيقة شخص آخر (بما في ذلك من أجل العمل)؟',
  },
  'order.conviction_222_9_minor': {
    question:
      'هل صدر ضدك حكم، ولو بصفة شريك في الجريمة، بسبب عنف أدى إلى بتر عضو أو عاهة دائمة لطفل عمره أقل من 15 سنة؟',
  },
  'order.offence_against_official': {
    question: 'هل سبق أن اشتُبه فيك أو اتُهمت بعنف أو تهديد ضد مسؤول منتخب أو شرطي أو موظف عمومي؟',
  },
  'order.oqtf_unexecuted': {
    question:
      'هل تلقيت أمرا بمغادرة الأراضي الفرنسية (\u2068OQTF\u2069) لم تنفذه، ولم تُلغه المحكمة ولا الإدارة؟',
  },
  'order.entry_ban_in_force': {
    question:
      'هل يوجد ضدك منع من العودة إلى فرنسا (\u2068IRTF\u2069) أو من التنقل فيها (\u2068interdiction de circulation\u2069) ما زال ساري المفعول؟',
  },
  'order.expulsion_or_itf': {
    question:
      'هل صدر ضدك قرار طرد (\u2068arrêté d’expulsion\u2069) أو حكم قضائي بمنعك من الأراضي الفرنسية (\u2068interdiction du territoire, ITF\u2069)؟',
  },
  'order.family_violence_conviction': {
    question: 'هل صدر ضدك حكم بسبب عنف على زوجك (أو زوجتك) أو على أطفالك؟',
  },
  'order.rehabilitation_evidence': {
    question: 'ماذا فعلت منذ تلك الأفعال (عمل، علاج، متابعة، تعويض)؟',
    choices: {
      emploi: 'عمل',
      formation: 'تدريب أو دراسة (\u2068formation\u2069)',
      soins: 'علاج',
      'travail-social': 'متابعة اجتماعية',
      'suivi-spip': 'متابعة من مصلحة \u2068SPIP\u2069',
      'dommages-intérêts-payés': 'دفع التعويضات (\u2068dommages et intérêts\u2069)',
      attestations: 'شهادات مكتوبة (\u2068attestations\u2069)',
    },
  },
} as const satisfies ArabicOf<typeof ORDER_FACTS>;
