import type { RLD_FACTS } from '../rld.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const RLD_ARABIC = {
  'rld.other_state_card': {
    question: 'هل لديك بطاقة مقيم طويل الأمد (\u2068résident de longue durée-UE\u2069) من بلد آخر؟',
  },
  'rld.family_of_holder': {
    question:
      'هل أنت زوج (أو زوجة) أو ولد (أو بنت) لمقيم طويل الأمد (\u2068résident de longue durée-UE\u2069) في بلد آخر؟',
  },
  'rld.family_role': {
    question: 'ما هي قرابتك به: زوج(ة) أم ولد أو بنت؟',
    choices: { spouse: 'زوج(ة)', child: 'ولد أو بنت' },
  },
  'rld.supported_by_parent': {
    question: 'إذا كنت الولد (أو البنت): هل يتكفل بك والدك (أو والدتك)؟',
  },
  'rld.status_acquired_other_state': {
    question:
      'هل حصلت على صفة مقيم طويل الأمد (\u2068résident de longue durée-UE\u2069) في بلد آخر بعد البطاقة الفرنسية؟',
  },
  'rld.lived_together_other_state': { question: 'هل كنتما تعيشان معا في ذلك البلد بصفة قانونية؟' },
  'rld.months_since_entry_france': { question: 'منذ كم شهر دخلت فرنسا بهذه البطاقة؟' },
  'rld.meets_a_ground': {
    question: 'هل لديك سبب للإقامة (عمل مرخص، نشاط مستقل، دراسة، موارد وتأمين صحي)؟',
  },
} as const satisfies ArabicOf<typeof RLD_FACTS>;
