import type { ENGAGEMENT_FACTS } from '../engagement.facts.ts';
import type { ArabicOf } from './arabic-of.ts';

export const ENGAGEMENT_ARABIC = {
  'engagement.contract_signed': {
    question:
      'هل وقعت عقد الالتزام باحترام مبادئ الجمهورية (\u2068contrat d’engagement à respecter les principes de la République\u2069)؟',
  },
  'engagement.refused': {
    question: 'هل رفضت توقيع عقد الالتزام (\u2068contrat d’engagement\u2069)؟',
  },
} as const satisfies ArabicOf<typeof ENGAGEMENT_FACTS>;
