import type { APPOINTMENT_FACTS } from '../appointment.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const APPOINTMENT_ARABIC = {
  'appointment.route': {
    question: 'كيف تفرض المحافظة (\u2068préfecture\u2069) تقديم هذا النوع من الطلبات؟',
    choices: {
      anef: 'موقع \u2068ANEF\u2069 على الإنترنت',
      'rdv-en-ligne': 'موعد عبر الإنترنت (\u2068rendez-vous en ligne\u2069)',
      'demarches-simplifiees': 'موقع \u2068démarches-simplifiées\u2069',
      postal: 'البريد (\u2068courrier\u2069)',
      unknown: 'غير معروف',
    },
  },
  'appointment.attempts': { question: 'كم مرة حاولت الحصول على موعد (\u2068rendez-vous\u2069)؟' },
  'appointment.distinct_weeks': { question: 'كم هو عدد الأسابيع المختلفة التي حاولت فيها؟' },
  'appointment.span_days': { question: 'كم يوما بين المحاولة الأولى والمحاولة الأخيرة؟' },
  'appointment.written_requests': {
    question:
      'كم رسالة (بالبريد المضمون \u2068lettre recommandée\u2069 أو بالبريد الإلكتروني) أرسلت إلى المحافظة (\u2068préfecture\u2069)؟',
  },
  'appointment.substitute_solution_asked': {
    question:
      'هل طلبت الحل البديل (\u2068solution de substitution\u2069) (نقطة الاستقبال الرقمي \u2068point d’accueil numérique\u2069) بسبب موقع متعطل؟',
  },
  'appointment.urgency_facts': {
    question: 'لماذا الأمر مستعجل (عمل، دراسة، حد السن، انتهاء الصلاحية)؟',
  },
  'appointment.registration_refused': {
    question:
      'هل سبق أن تلقيت رفضا لتسجيل الطلب (\u2068refus d’enregistrement\u2069) أو قرارا بإغلاقه (\u2068clôture\u2069)؟',
  },
} as const satisfies ArabicOf<typeof APPOINTMENT_FACTS>;
