import type { CHILD_FACTS } from '../child.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const CHILD_ARABIC = {
  'child.french_minor_in_france': {
    question: 'هل لديك طفل فرنسي قاصر (عمره أقل من 18 سنة) يعيش في فرنسا؟',
  },
  'child.birth_date': { question: 'ما هو تاريخ ميلاد الطفل؟' },
  'child.french_child_now_adult': {
    question: 'هل بلغ ولدك الفرنسي (أو بنتك الفرنسية) 18 سنة منذ حصولك على أول بطاقة إقامة؟',
  },
  'child.recognised_after_birth': {
    question: 'هل اعترفت بالطفل (\u2068reconnaissance\u2069) بعد ولادته؟',
  },
  'child.other_parent_recognition_316': {
    question:
      'هل أخذ الطفل جنسيته الفرنسية من والد (أب أو أم) غيرك اعترف به (\u2068reconnaissance\u2069) دون زواج بينكما؟',
  },
  'child.other_parent_contributes': {
    question: 'هل يساهم الوالد الآخر الفرنسي (الأب أو الأم) فعلا في نفقة الطفل وتربيته؟',
  },
  'child.court_decision_contribution': {
    question: 'هل أصدر قاض حكما بشأن المساهمة في نفقة الطفل وتربيته؟',
  },
  'child.contribution_since_birth': {
    question: 'هل لديك مساهمة في نفقة الطفل وتربيته منذ ولادته؟',
  },
  'child.contribution_months': { question: 'منذ كم شهر بدأت مساهمتك في نفقة الطفل وتربيته؟' },
  'child.contribution_waived_by_court': {
    question: 'هل أعفاك قاض من دفع النفقة (\u2068pension alimentaire\u2069) لعدم القدرة على الدفع؟',
  },
  'child.regular_contact_proven': {
    question: 'هل لديك لقاءات منتظمة مع الطفل (زيارات، مبيت عندك)؟',
  },
  'child.parental_authority': {
    question: 'هل لديك السلطة الأبوية (\u2068autorité parentale\u2069) على الطفل، ولو جزئيا؟',
  },
  'child.provides_for_needs': { question: 'هل لديك إنفاق فعلي على حاجات الطفل؟' },
  'child.fraudulent_recognition_suspected': {
    question:
      'هل تشك المحافظة (\u2068préfecture\u2069) أو النيابة العامة (\u2068parquet\u2069) في نسب الطفل؟',
  },
  'child.schooled_years': {
    question:
      'منذ كم سنة يذهب أحد أطفالك إلى المدرسة في فرنسا (بما فيها روضة الأطفال \u2068école maternelle\u2069)؟',
  },
  'child.refugee_minor': {
    question: 'هل حصل طفلك القاصر على صفة لاجئ (\u2068réfugié\u2069) أو على حماية أخرى؟',
  },
  'child.eu_minor_national': {
    question:
      'هل لديك حضانة (\u2068garde\u2069) طفل قاصر من مواطني بلد آخر من بلدان الاتحاد الأوروبي؟',
  },
  'child.contribution_since': { question: 'منذ أي تاريخ بدأت مساهمتك في نفقة الطفل؟' },
  'child.school_since': { question: 'منذ أي تاريخ يذهب الطفل إلى المدرسة في فرنسا؟' },
} as const satisfies ArabicOf<typeof CHILD_FACTS>;
