import type { INTEGRATION_FACTS } from '../integration.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const INTEGRATION_ARABIC = {
  'integration.cir_assiduous': {
    question:
      'هل حضرت كل دروس عقد الاندماج الجمهوري (\u2068contrat d’intégration républicaine, CIR\u2069)؟',
  },
  'integration.free_courses_access': {
    question:
      'هل تمكنت من حضور دروس مجانية في اللغة الفرنسية في مقاطعتك (\u2068département\u2069)؟',
  },
  'integration.language_level': {
    question: 'ما هو مستواك الرسمي في اللغة الفرنسية (حسب الشهادة)؟',
    choices: {
      none: 'لا توجد شهادة',
      A1: '\u2068A1\u2069',
      A2: '\u2068A2\u2069',
      B1: '\u2068B1\u2069',
      B2: '\u2068B2\u2069',
      C1: '\u2068C1\u2069',
      C2: '\u2068C2\u2069',
    },
  },
  'integration.civic_exam_level': {
    question: 'ما هو الامتحان المدني (\u2068examen civique\u2069) الذي نجحت فيه؟',
    choices: {
      none: 'لا يوجد',
      csp: 'امتحان بطاقة الإقامة لعدة سنوات (\u2068carte de séjour pluriannuelle\u2069)',
      cr: 'امتحان بطاقة المقيم (\u2068carte de résident\u2069)',
      nat: 'امتحان التجنيس (\u2068naturalisation\u2069)',
    },
  },
  'integration.mayor_opinion': {
    question: 'ما هو رأي رئيس البلدية (\u2068maire\u2069) في اندماجك؟',
    choices: {
      none: 'لم يصدر بعد',
      favourable: 'رأي إيجابي (\u2068favorable\u2069)',
      unfavourable: 'رأي سلبي (\u2068défavorable\u2069)',
    },
  },
} as const satisfies ArabicOf<typeof INTEGRATION_FACTS>;
