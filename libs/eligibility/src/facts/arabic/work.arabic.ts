import type { WORK_FACTS } from '../work.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const WORK_ARABIC = {
  'work.contract_type': {
    question: 'ما هو نوع عقد عملك؟',
    choices: {
      none: 'لا يوجد عقد',
      cdi: 'عقد غير محدد المدة (\u2068CDI\u2069)',
      cdd: 'عقد محدد المدة (\u2068CDD\u2069)',
      interim: 'عمل مؤقت عن طريق وكالة (\u2068intérim\u2069)',
      apprenticeship: 'عقد تدريب مهني (\u2068apprentissage\u2069)',
      secondment: 'انتداب للعمل في فرنسا (\u2068détachement\u2069)',
    },
  },
  'work.contract_months': { question: 'ما هي مدة العقد بالأشهر؟' },
  'work.promise_of_hire': { question: 'هل لديك وعد بالتشغيل (\u2068promesse d’embauche\u2069)؟' },
  'work.authorisation_granted': {
    question: 'هل حصل صاحب العمل على رخصة العمل (\u2068autorisation de travail\u2069)؟',
  },
  'work.gross_monthly': {
    question: 'كم يبلغ راتبك في الشهر قبل الاقتطاعات (\u2068salaire brut\u2069)؟',
  },
  'work.gross_annual': {
    question:
      'كم يبلغ الأجر المتفق عليه في السنة قبل الاقتطاعات (\u2068rémunération annuelle brute\u2069)؟',
  },
  'work.qualification_match': { question: 'هل تناسب مؤهلاتك هذا العمل؟' },
  'work.job_matches_degree': { question: 'هل للعمل علاقة بشهادتك الدراسية (\u2068diplôme\u2069)؟' },
  'work.viability_opinion_requested': {
    question:
      'هل طلبت من مصلحة اليد العاملة الأجنبية (\u2068service de la main-d’œuvre étrangère\u2069) رأيها في جدوى المشروع (\u2068avis sur la viabilité\u2069)؟',
  },
  'work.regulated_profession_ok': {
    question:
      'إذا كانت المهنة تحتاج إلى ترخيص (\u2068profession réglementée\u2069): هل لديك ترخيص بممارستها؟ (الجواب «نعم» أيضا إذا كانت لا تحتاج إلى ترخيص)',
  },
  'work.seasonal_contract_months': {
    question: 'كم شهرا من العمل الموسمي (\u2068travail saisonnier\u2069) لديك خلال 12 شهرا؟',
  },
  'work.keeps_residence_abroad': { question: 'هل ما زال مكان إقامتك المعتاد خارج فرنسا؟' },
  'work.self_employed_activity': {
    question: 'هل لديك عمل مستقل لحسابك الخاص (أو رغبة في القيام به)؟',
  },
  'work.business_registered': {
    question:
      'هل لديك تسجيل في السجل التجاري (\u2068registre du commerce, RCS\u2069) أو في السجل الوطني للمؤسسات (\u2068registre national des entreprises, RNE\u2069) أو في الهيئة المهنية (\u2068ordre professionnel\u2069)؟',
  },
  'work.oacas_years': { question: 'منذ كم سنة تستقبلك جماعة تضامنية (مثل \u2068Emmaüs\u2069)؟' },
  'work.oacas_serious': {
    question: 'هل تشهد المنظمة بأن نشاطك حقيقي وجدي وبأن لديك فرصا للاندماج؟',
  },
  'work.artist_contract_months': { question: 'كم شهرا يدوم عقدك مع مؤسسة ثقافية؟' },
  'work.artist_self_employed': {
    question: 'هل عملك هو التأليف أو الفن بصفة مستقلة (\u2068artiste, auteur\u2069)؟',
  },
  'work.oacas_since': { question: 'منذ أي تاريخ أنت في هذه الجماعة؟' },
  'work.business_ban': {
    question: 'هل صدر في حقك منع من تسيير شركة أو من ممارسة التجارة في فرنسا؟',
  },
} as const satisfies ArabicOf<typeof WORK_FACTS>;
