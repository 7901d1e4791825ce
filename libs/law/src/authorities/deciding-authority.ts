import { text, type Text } from '../text.ts';
import { authorityOf } from './authorities.ts';
import type {
  CompetenceAsked,
  CompetenceQuestion,
  CompetenceReason,
  NamedAuthority,
  Reasoned,
} from './competence.ts';
import { because, presumably, toAsk } from './reasons.ts';

export interface Deciders {
  readonly decides: Reasoned<NamedAuthority>;
  readonly receives: Reasoned<NamedAuthority> | null;
  readonly questions: readonly CompetenceQuestion[];
}

const named = (label: Text, reason: CompetenceReason): Reasoned<NamedAuthority> => {
  return { answer: { label, departement: null }, reasons: [reason] };
};

const CONSULATE = named(
  text('Consulat de la résidence', 'Consulate of the residence'),
  presumably(
    'Le consulat compétent est celui de la résidence du demandeur.',
    'The competent consulate is that of the applicant’s residence.',
  ),
);
const MINISTER = text('Ministre de l’intérieur', 'Minister of the interior');

/** Who decides, and where the file is taken when it is elsewhere. */
export function decidingAuthority(asked: CompetenceAsked): Deciders {
  switch (asked.matter) {
    case 'visa-long-sejour':
    case 'visa-court-sejour':
      return { decides: CONSULATE, receives: null, questions: [] };
    case 'autorisation-voyage':
      return elsewhere(text('Unité nationale ETIAS', 'ETIAS national unit'), ETIAS);
    case 'mesure-ministerielle':
      return elsewhere(MINISTER, MINISTERIAL);
    case 'refus-entree-asile':
      return elsewhere(MINISTER, BORDER);
    case 'naturalisation':
      return naturalisation(asked);
    case 'regroupement-familial':
      return familyReunification(asked);
    default:
      return byPrefect(asked);
  }
}

const elsewhere = (label: Text, reason: CompetenceReason): Deciders => {
  return { decides: named(label, reason), receives: null, questions: [] };
};
const ETIAS = because(
  'Refus par l’unité nationale ETIAS ; recours préalable devant le sous-directeur des visas.',
  'Refused by the ETIAS national unit; prior appeal to the deputy director of visas.',
  'CESEDA D312-7',
);
const MINISTERIAL = because('Décision ministérielle.', 'A decision of the minister.', 'CJA R312-8');
const BORDER = presumably(
  'Le refus d’entrée au titre de l’asile est une décision du ministre, à confirmer.',
  'A refusal of entry for asylum is a decision of the minister, to be confirmed.',
);

function prefectOf(
  departement: string | 'abroad' | null,
  reason: CompetenceReason,
): Reasoned<NamedAuthority> {
  const found = departement === null ? null : authorityOf(departement);
  if (found === null) return { answer: null, reasons: [reason] };
  const answer = { label: found.prefecture.label, departement: found.departement };
  return { answer, reasons: [reason] };
}

/** Residence on that day; a measure already taken is that of whoever took it. */
function byPrefect({ matter, residence, authoritySeat }: CompetenceAsked): Deciders {
  const removal = matter === 'oqtf' || matter === 'transfert';
  if (removal && authoritySeat !== null) {
    const decides = prefectOf(authoritySeat, SIGNED);
    return { decides, receives: null, questions: [] };
  }
  const decides = prefectOf(residence, removal ? ANY_PREFECT : TITLE);
  const known = decides.answer !== null || residence === 'abroad';
  const asks = removal ? 'authoritySeat' : 'residence';
  return { decides, receives: null, questions: known ? [] : [toAsk(asks)] };
}

const TITLE = because(
  'Préfet du département de la résidence ; à Paris, préfet de police.',
  'Prefect of the département of residence; in Paris, the préfet de police.',
  'CESEDA R431-20',
);
const SIGNED = because(
  'Autorité qui a pris la décision.',
  'The authority that took the decision.',
  'CESEDA R922-1',
);
const ANY_PREFECT = presumably(
  'Présumé d’après la résidence : l’arrêté dit qui l’a signé.',
  'Presumed from the residence: the order says who signed it.',
);

function familyReunification({ residence }: CompetenceAsked): Deciders {
  const decides = prefectOf(
    residence,
    because(
      'Le préfet de la résidence statue ; à Paris, le préfet de police.',
      'The prefect of the residence decides; in Paris, the préfet de police.',
      'CESEDA R434-26',
    ),
  );
  const direction = because(
    'La demande se dépose à l’OFII ; un arrêté fixe la direction compétente. Il n’a pas été trouvé : indiquez la direction dans vos organismes.',
    'The request is made to OFII; an order says which direction is competent. It was not found: record the direction among your organisations.',
    'CESEDA R434-7',
  );
  return {
    decides,
    receives: { answer: null, reasons: [direction] },
    questions: decides.answer === null ? [toAsk('residence')] : [],
  };
}

function naturalisation({ residence }: CompetenceAsked): Deciders {
  const decides = named(
    text('Ministre chargé des naturalisations', 'Minister in charge of naturalisations'),
    because(
      'Le recours préalable est porté devant le ministre ; sa décision est celle que juge Nantes.',
      'The prior appeal goes to the minister, whose decision is the one that Nantes judges.',
      'CJA R312-18',
    ),
  );
  const receives = prefectOf(
    residence,
    presumably(
      'Plateforme de naturalisation de la résidence : ressort interdépartemental à confirmer.',
      'Naturalisation platform of the residence: its area, several départements, is to be confirmed.',
    ),
  );
  return { decides, receives, questions: receives.answer === null ? [toAsk('residence')] : [] };
}
