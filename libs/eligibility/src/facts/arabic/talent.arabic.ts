import type { TALENT_FACTS } from '../talent.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const TALENT_ARABIC = {
  'talent.qualified_diploma_france': {
    question:
      'هل لديك شهادة فرنسية تعادل الماستر (\u2068master\u2069) على الأقل، أو شهادة من المستوى الأول (\u2068niveau I\u2069) معتمدة من \u2068Conférence des grandes écoles\u2069؟',
  },
  'talent.innovative_company': {
    question:
      'هل الشركة شركة فتية مبتكرة (\u2068jeune entreprise innovante\u2069) أو معترف بأنها مبتكرة، وهل لعملك علاقة بالمشروع؟',
  },
  'talent.medical_practice_authorised': {
    question:
      'هل لديك ترخيص بممارسة المهنة (قرار من \u2068ARS\u2069 أو من \u2068Centre national de gestion\u2069)؟',
  },
  'talent.medical_charter_signed': {
    question:
      'هل وقعت ميثاق قيم الجمهورية ومبدأ العلمانية (\u2068charte des valeurs de la République et du principe de laïcité\u2069)؟',
  },
  'talent.research_hosting_agreement': {
    question:
      'هل لديك اتفاقية استقبال (\u2068convention d’accueil\u2069) موقعة من مؤسسة معتمدة، وشهادة ماستر (\u2068master\u2069) على الأقل؟',
  },
  'talent.project_investment_eur': { question: 'كم يبلغ استثمارك في المشروع؟' },
  'talent.innovative_project_recognised': { question: 'هل اعترفت هيئة عمومية بأن المشروع مبتكر؟' },
  'talent.direct_investment_eur': {
    question: 'كم يبلغ الاستثمار المباشر (\u2068investissement direct\u2069)؟',
  },
  'talent.direct_investor_30pct_and_jobs': {
    question:
      'هل استثمارك شخصي، أو عن طريق شركة تحت إدارتك أو لك فيها حصة 30 في المئة، مع إنشاء مناصب عمل أو الحفاظ عليها؟',
  },
  'talent.legal_representative': {
    question:
      'هل أنت الممثل القانوني (\u2068représentant légal\u2069) لمؤسسة أو شركة تابعة للمجموعة؟',
  },
  'talent.reputation_established': { question: 'هل لديك وثائق تثبت شهرتك الوطنية أو الدولية؟' },
  'talent.family_link': {
    question:
      'هل أنت زوج (أو زوجة) أو ولد (أو بنت) لشخص لديه بطاقة \u2068talent\u2069 أو \u2068ICT\u2069؟',
    choices: { none: 'لا توجد قرابة', spouse: 'زوج(ة)', child: 'ولد أو بنت' },
  },
  'talent.sponsor_title': {
    question: 'ما هي بطاقة الإقامة (\u2068titre de séjour\u2069) التي لدى هذا القريب؟',
    choices: {
      talent: 'بطاقة المواهب (\u2068talent\u2069)',
      'talent-cbe': 'البطاقة الزرقاء الأوروبية (\u2068talent-carte bleue européenne\u2069)',
      'talent-chercheur': 'بطاقة باحث (\u2068talent-chercheur\u2069)',
      'rld-ue-cbe':
        'بطاقة مقيم طويل الأمد في الاتحاد الأوروبي (\u2068carte de résident de longue durée-UE\u2069) بعد بطاقة زرقاء',
      ict: 'بطاقة موظف منتدب (\u2068salarié détaché ICT\u2069)',
      'ict-mobile': 'بطاقة موظف منتدب متنقل (\u2068salarié détaché mobile ICT\u2069)',
      'ict-trainee': 'بطاقة متدرب (\u2068stagiaire ICT\u2069)',
      'ict-trainee-mobile': 'بطاقة متدرب متنقل (\u2068stagiaire mobile ICT\u2069)',
      'rece-chercheur':
        'بطاقة البحث عن عمل أو إنشاء شركة (\u2068recherche d’emploi ou création d’entreprise\u2069) بعد بطاقة باحث',
      none: 'لا توجد بطاقة',
    },
  },
} as const satisfies ArabicOf<typeof TALENT_FACTS>;
