import type { RELATIVE_TITLES, SPONSOR_TITLES } from '../relative-titles.ts';

export const SPONSOR_TITLES_ARABIC = {
  cst: 'بطاقة إقامة مؤقتة (\u2068carte de séjour temporaire\u2069)',
  csp: 'بطاقة إقامة لعدة سنوات (\u2068carte de séjour pluriannuelle\u2069)',
  cr: 'بطاقة مقيم (\u2068carte de résident\u2069)',
  'rld-ue':
    'بطاقة مقيم طويل الأمد في الاتحاد الأوروبي (\u2068carte de résident de longue durée-UE\u2069)',
  permanent: 'بطاقة مقيم دائم (\u2068carte de résident permanent\u2069)',
  cra1: 'شهادة إقامة جزائرية لسنة واحدة (\u2068certificat de résidence algérien\u2069)',
  cra10: 'شهادة إقامة جزائرية لمدة 10 سنوات (\u2068certificat de résidence algérien\u2069)',
} as const satisfies Record<keyof typeof SPONSOR_TITLES, string>;

export const RELATIVE_TITLES_ARABIC = {
  ...SPONSOR_TITLES_ARABIC,
  talent: 'بطاقة المواهب (\u2068talent\u2069)',
  ict: 'بطاقة موظف منتدب (\u2068salarié détaché ICT\u2069)',
  student: 'بطاقة طالب (\u2068étudiant\u2069)',
  refugee: 'بطاقة لاجئ (\u2068réfugié\u2069)',
  subsidiary: 'بطاقة صاحب حماية فرعية (\u2068protection subsidiaire\u2069)',
  stateless: 'بطاقة عديم الجنسية (\u2068apatride\u2069)',
  'eu-citizen': 'مواطن من الاتحاد الأوروبي (\u2068citoyen de l’Union européenne\u2069)',
  none: 'لا توجد بطاقة',
} as const satisfies Record<keyof typeof RELATIVE_TITLES, string>;
