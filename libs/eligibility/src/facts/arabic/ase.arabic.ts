import type { ASE_FACTS } from '../ase.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const ASE_ARABIC = {
  'ase.entrusted': {
    question:
      'هل وُضعت تحت رعاية مصلحة حماية الطفولة (\u2068aide sociale à l’enfance, ASE\u2069) (أو لدى شخص موثوق \u2068tiers digne de confiance\u2069)؟',
  },
  'ase.entrusted_age': {
    question:
      'كم كان عمرك بالضبط (بالسنوات) عندما وُضعت تحت رعاية مصلحة حماية الطفولة (\u2068ASE\u2069) أو لدى الشخص الموثوق؟',
  },
  'ase.entrusted_to': {
    question: 'إلى من عُهد برعايتك؟',
    choices: {
      ase: 'مصلحة حماية الطفولة (\u2068aide sociale à l’enfance, ASE\u2069)',
      'tiers-digne-de-confiance': 'شخص موثوق (\u2068tiers digne de confiance\u2069)',
    },
  },
  'ase.training_real_serious': {
    question:
      'هل متابعتك للدراسة أو للتدريب المهني (\u2068formation\u2069) جدية (الحضور، النتائج)؟',
  },
  'ase.qualifying_training_months': {
    question: 'منذ كم شهر بدأت تدريبا مهنيا يؤدي إلى شهادة (\u2068formation qualifiante\u2069)؟',
  },
  'ase.structure_opinion': {
    question: 'ما هو رأي المؤسسة التي تستقبلك في اندماجك؟',
    choices: {
      favourable: 'رأي إيجابي (\u2068favorable\u2069)',
      unfavourable: 'رأي سلبي (\u2068défavorable\u2069)',
      none: 'لا يوجد رأي بعد',
    },
  },
  'ase.ties_family_abroad': {
    question: 'كيف هي اتصالاتك بعائلتك التي بقيت في بلدك؟',
    choices: { strong: 'قوية', weak: 'ضعيفة', none: 'لا توجد اتصالات' },
  },
  'ase.entrusted_on': {
    question:
      'في أي تاريخ وُضعت تحت رعاية مصلحة حماية الطفولة (\u2068ASE\u2069) أو لدى الشخص الموثوق؟',
  },
  'ase.training_since': {
    question:
      'منذ أي تاريخ بدأت التدريب المهني الذي يؤدي إلى شهادة (\u2068formation qualifiante\u2069)؟',
  },
} as const satisfies ArabicOf<typeof ASE_FACTS>;
