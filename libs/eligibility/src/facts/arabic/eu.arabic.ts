import type { EU_FACTS } from '../eu.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const EU_ARABIC = {
  'eu.citizen': {
    question:
      'هل أنت من مواطني الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية (\u2068EEE\u2069) أو سويسرا؟',
  },
  'eu.activity': {
    question: 'ما هو نشاطك: عمل أو دراسة أو بحث عن عمل؟',
    choices: {
      none: 'لا نشاط',
      worker: 'عمل بأجر (\u2068salarié\u2069)',
      'self-employed': 'عمل مستقل (\u2068indépendant\u2069)',
      jobseeker: 'بحث عن عمل (\u2068demandeur d’emploi\u2069)',
      student: 'دراسة (\u2068étudiant\u2069)',
      inactive: 'دون عمل (\u2068inactif\u2069)',
      retired: 'تقاعد (\u2068retraité\u2069)',
    },
  },
  'eu.retains_worker_status': {
    question:
      'بعد فترة عمل، هل أنت مريض، أو في تدريب (\u2068formation\u2069) مرتبط بهذا العمل، أو مسجل لدى \u2068France Travail\u2069 بعد فقدان العمل دون إرادتك (بعد أكثر من سنة من العمل، أو منذ 6 أشهر على الأكثر)؟',
  },
  'eu.resources_sufficient': {
    question:
      'هل لديك موارد تكفيك للعيش دون الاعتماد على المساعدة الاجتماعية (\u2068assistance sociale\u2069)؟',
  },
  'eu.health_insurance': { question: 'هل لديك تأمين صحي كامل (\u2068assurance maladie\u2069)؟' },
  'eu.years_legal': { question: 'منذ كم سنة إقامتك في فرنسا قانونية ودون انقطاع؟' },
  'eu.absence_years': { question: 'كم سنة دام أطول غياب لك عن فرنسا؟' },
  'eu.family_link': {
    question: 'ما هي قرابتك بمواطن الاتحاد الأوروبي؟',
    choices: {
      none: 'لا توجد قرابة',
      spouse: 'زوج(ة)',
      descendant: 'ولد أو حفيد',
      'ascendant-dependent': 'والد(ة) أو جد(ة) على نفقته',
      partner: 'شريك(ة) (\u2068partenaire\u2069)',
      other: 'قريب آخر',
    },
  },
  'eu.sponsor_has_right': {
    question:
      'هل لمواطن الاتحاد الأوروبي الذي جئت للالتحاق به حق الإقامة (بسبب العمل، أو الموارد والتأمين الصحي، أو الدراسة)؟',
  },
  'eu.sponsor_student_only': {
    question: 'هل مواطن الاتحاد الأوروبي موجود في فرنسا بصفة طالب فقط؟',
  },
  'eu.sponsor_french_returning': {
    question: 'هل عاشت عائلتك الفرنسية معك في بلد آخر من بلدان الاتحاد الأوروبي قبل العودة؟',
  },
  'eu.legal_since': { question: 'منذ أي تاريخ إقامتك في فرنسا قانونية؟' },
} as const satisfies ArabicOf<typeof EU_FACTS>;
