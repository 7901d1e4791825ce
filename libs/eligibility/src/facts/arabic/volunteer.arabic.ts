import type { VOLUNTEER_FACTS } from '../volunteer.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const VOLUNTEER_ARABIC = {
  'volunteer.recognised_org': {
    question:
      'هل الجمعية أو المؤسسة معترف بأنها ذات منفعة عامة (\u2068reconnue d’utilité publique\u2069) ومعتمدة (\u2068agréée\u2069)؟',
  },
  'volunteer.contract_before_entry': {
    question: 'هل تم توقيع عقد التطوع (\u2068contrat de volontariat\u2069) قبل وصولك؟',
  },
  'volunteer.takeover_and_leave': {
    question: 'هل توجد شهادة بالتكفل بك (\u2068prise en charge\u2069)، وهل تعهدت بمغادرة فرنسا؟',
  },
  'volunteer.social_humanitarian': { question: 'هل المهمة اجتماعية أو إنسانية؟' },
} as const satisfies ArabicOf<typeof VOLUNTEER_FACTS>;
