import type { PERSON_FACTS } from '../person.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const PERSON_ARABIC = {
  'person.nationality': {
    question: 'ما هي جنسيتك؟ (يرجى ذكر كل جنسياتك إن كانت لديك أكثر من واحدة)',
  },
  'person.birth_date': { question: 'ما هو تاريخ ميلادك بالضبط؟' },
  'person.birth_country': { question: 'في أي بلد وُلدت؟' },
  'person.civil_status_reliable': {
    question:
      'هل قُبلت دائما وثائق حالتك المدنية (\u2068actes d’état civil\u2069) دون أي اعتراض من شرطة الحدود أو المحافظة (\u2068préfecture\u2069) أو القاضي؟',
  },
  'person.passport_valid': { question: 'هل لديك جواز سفر ساري المفعول؟' },
  'person.address_department': {
    question: 'في أي مقاطعة فرنسية (\u2068département\u2069) يوجد مسكنك؟',
  },
  'person.polygamy_in_france': {
    question: 'هل لديك أنت أكثر من زوجة (أو أكثر من زوج)، ويعيش في فرنسا أكثر من شخص واحد منهم؟',
  },
  'person.spouse_of_polygamist': {
    question: 'هل يعيش زوجك (أو زوجتك) في فرنسا مع عدة زوجات (أو أزواج)؟',
  },
  'person.exam_impossible_health': {
    question: 'هل تمنعك إعاقة أو مرض، لمدة طويلة، من اجتياز امتحان أو من تعلم اللغة الفرنسية؟',
  },
} as const satisfies ArabicOf<typeof PERSON_FACTS>;
