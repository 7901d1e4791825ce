import type {
  Competence,
  CompetenceAsked,
  CompetenceReason,
  CompetentCourt,
} from './competence.ts';
import { competentCourt } from './competent-court.ts';
import { decidingAuthority } from './deciding-authority.ts';
import { higherCourt } from './higher-court.ts';
import { because, presumably } from './reasons.ts';

const URGENT = presumably(
  'Le juge des référés est celui du tribunal compétent au fond.',
  'The urgent judge is that of the court that is competent on the merits.',
);
const SEAT = because(
  'Le tribunal siège à Basse-Terre : ses jours fériés sont à vérifier aux deux endroits.',
  'The court sits in Basse-Terre: check holidays in both places.',
  'CJA R221-3',
);

function aside(asked: CompetenceAsked, court: CompetentCourt | null): readonly CompetenceReason[] {
  if (court === null) return [];
  const apart = court.departement === '977' || court.departement === '978';
  return [...(asked.urgent === null ? [] : [URGENT]), ...(apart ? [SEAT] : [])];
}

/**
 * Who decides, which court judges and what comes above it, each with the texts that say so; what is not known is asked.
 *
 * @source CJA R221-3, R221-7, R312-1, R312-8, R312-18, R312-19, R811-1; CESEDA R431-20, R434-26, R922-1 to R922-6
 */
export function competentAuthorities(asked: CompetenceAsked): Competence {
  const { decides, receives, questions } = decidingAuthority(asked);
  const court = competentCourt(asked);
  const all = [...court.questions, ...questions];
  return {
    decides,
    receives,
    court: {
      answer: court.answer,
      reasons: [...court.reasons, ...aside(asked, court.answer)],
    },
    higher: higherCourt(asked, court.answer),
    questions: all.filter(
      ({ asks }, index) => all.findIndex((other) => other.asks === asks) === index,
    ),
  };
}
