import type {
  CompetenceAsked,
  CompetenceQuestion,
  CompetenceReason,
  CompetentCourt,
  Reasoned,
} from './competence.ts';
import { courtNamed, courtOfDepartement } from './courts.ts';
import { because, presumably, toAsk } from './reasons.ts';

/** The answer so far: a court with why, or what must be asked. */
export interface CourtFound extends Reasoned<CompetentCourt> {
  readonly questions: readonly CompetenceQuestion[];
}

/** The law of removal cases as it stands began that day. */
const SINCE = '2024-07-15';

const found = (name: string, reasons: readonly CompetenceReason[]): CourtFound => {
  return { answer: courtNamed(name), reasons, questions: [] };
};
const unknown = (
  asks: readonly CompetenceQuestion['asks'][],
  reasons: readonly CompetenceReason[],
): CourtFound => {
  return { answer: null, reasons, questions: asks.map(toAsk) };
};

const NANTES: Readonly<Partial<Record<CompetenceAsked['matter'], CompetenceReason>>> = {
  'visa-long-sejour': because(
    'Les refus de visa des autorités consulaires relèvent du tribunal de Nantes.',
    'Visa refusals by consular authorities go to the court of Nantes.',
    'CJA R312-18',
  ),
  'visa-court-sejour': because(
    'Les refus de visa des autorités consulaires relèvent du tribunal de Nantes.',
    'Visa refusals by consular authorities go to the court of Nantes.',
    'CJA R312-18',
  ),
  'autorisation-voyage': because(
    'Les autorisations de voyage relèvent du tribunal de Nantes.',
    'Travel authorisations go to the court of Nantes.',
    'CJA R312-18',
  ),
  naturalisation: because(
    'Les décisions du ministre chargé des naturalisations relèvent du tribunal de Nantes.',
    'Decisions of the minister in charge of naturalisations go to the court of Nantes.',
    'CJA R312-18',
  ),
};

/** Which court of first instance: the first rule that fits, in the order of the texts. */
export function competentCourt(asked: CompetenceAsked): CourtFound {
  const nantes = NANTES[asked.matter];
  if (nantes !== undefined) return found('Nantes', [nantes]);
  switch (asked.matter) {
    case 'mesure-ministerielle':
      return found('Paris', [MINISTERIAL]);
    case 'refus-entree-asile':
      return dated(atTheBorder(asked), asked);
    case 'transfert':
      return dated(held(asked) ?? bySeat(asked), asked);
    case 'oqtf':
      return dated(removal(asked), asked);
    default:
      return byResidence(asked);
  }
}

const MINISTERIAL = because(
  'Les décisions ministérielles d’expulsion ou d’interdiction administrative du territoire suivent le siège du ministre : Paris.',
  'Ministerial decisions of expulsion or administrative ban follow the minister’s seat: Paris.',
  'CJA R312-8',
);

/** Rules of removal cases older than the law that was read are to be confirmed. */
function dated(answer: CourtFound, { decidedOn }: CompetenceAsked): CourtFound {
  if (String(decidedOn) >= SINCE) return answer;
  const older = presumably(
    'Décision antérieure au 15 juillet 2024 : d’autres règles s’appliquaient, à vérifier.',
    'A decision before 15 July 2024: other rules applied, to be checked.',
  );
  return { ...answer, reasons: [...answer.reasons, older] };
}

/** An obligation to leave with what comes with it (L614-1 to L614-3). */
function removal(asked: CompetenceAsked): CourtFound {
  const where = held(asked);
  if (where !== null) return where;
  const home = byResidence(asked);
  const seat = bySeat(asked);
  if (asked.notifiedWhileHeld === true) return seat;
  if (asked.notifiedWhileHeld === false) return withProcedure(home);
  if (home.answer !== null && home.answer.name === seat.answer?.name) {
    return { ...home, reasons: [...home.reasons, ...seat.reasons] };
  }
  const { questions } = unknown(['notifiedWhileHeld'], []);
  return { answer: null, reasons: [], questions: [...questions, ...home.questions] };
}

function withProcedure(answer: CourtFound): CourtFound {
  const free = because(
    'Personne libre : la mesure se conteste selon l’article L. 911-1.',
    'A free person: the measure is contested under article L. 911-1.',
    'CESEDA L614-1',
  );
  return { ...answer, reasons: [free, ...answer.reasons] };
}

const HELD = because(
  'Personne assignée, retenue ou détenue lors du dépôt de la requête : tribunal du lieu.',
  'Somebody under house arrest, in detention or in prison when the request is lodged: court of the place.',
  'CESEDA R922-4',
);

/** The court of the place where somebody is held; null when the person is free. */
function held({ holding, heldIn, place }: CompetenceAsked): CourtFound | null {
  if (holding === null) return unknown(['holding'], []);
  if (holding === 'libre') return null;
  if (holding !== 'assigne' && place === 'metz') return found('Nancy', [EXCEPTION, HELD]);
  if (holding === 'retention' && place === 'mesnil-amelot-3') {
    return found('Montreuil', [EXCEPTION, HELD]);
  }
  const name = heldIn === null ? null : courtOfDepartement(heldIn);
  return name === null ? unknown(['heldIn'], [HELD]) : found(name, [HELD]);
}

const EXCEPTION = because(
  'Centre ou prison de Metz : Nancy ; centre n° 3 du Mesnil-Amelot : Montreuil.',
  'Centre or prison of Metz: Nancy; centre no. 3 of Le Mesnil-Amelot: Montreuil.',
  'CESEDA R922-6',
);

/** Refusal of entry for asylum: the waiting zone, outside Île-de-France. */
function atTheBorder({ heldIn, place }: CompetenceAsked): CourtFound {
  const airport = place === 'orly' || place === 'roissy';
  const name = heldIn === null ? null : courtOfDepartement(heldIn);
  if (airport || (heldIn !== null && ILE_DE_FRANCE.has(heldIn))) {
    return found('Paris', [
      presumably(
        'Zone d’attente d’Île-de-France : le texte l’excepte ; siège du ministre, Paris.',
        'Waiting zone of Île-de-France: left out by the text; seat of the minister, Paris.',
        'CESEDA R922-1',
      ),
    ]);
  }
  if (name === null) return unknown(['heldIn', 'place'], []);
  return found(name, [
    because(
      'Zone d’attente hors d’Île-de-France : tribunal de la zone.',
      'Waiting zone outside Île-de-France: court of the zone.',
      'CESEDA R922-3',
    ),
  ]);
}

const ILE_DE_FRANCE: ReadonlySet<string> = new Set([
  '75',
  '77',
  '78',
  '91',
  '92',
  '93',
  '94',
  '95',
]);

function bySeat({ authoritySeat }: CompetenceAsked): CourtFound {
  const reason = because(
    'Tribunal du siège de l’autorité qui a pris la décision.',
    'Court of the seat of the authority that decided.',
    'CESEDA R922-1',
  );
  const name = authoritySeat === null ? null : courtOfDepartement(authoritySeat);
  return name === null ? unknown(['authoritySeat'], [reason]) : found(name, [reason]);
}

/** Individual police decisions: the residence on the day of the decision, wherever the person moves later. */
function byResidence({ residence, place, authoritySeat, matter }: CompetenceAsked): CourtFound {
  if (residence === null) return unknown(['residence'], [RESIDENCE]);
  if (residence === 'abroad') return withoutResidence(authoritySeat);
  const name = courtOfDepartement(residence);
  if (name === null) return unknown(['residence'], [RESIDENCE]);
  const practice = matter === 'regroupement-familial' ? [FAMILY] : [];
  if (place === 'orly') return found('Melun', [AIRPORT, RESIDENCE]);
  if (place === 'roissy') return found('Montreuil', [AIRPORT, RESIDENCE]);
  return found(name, [RESIDENCE, ...practice]);
}

const RESIDENCE = because(
  'Décision individuelle de police : tribunal de la résidence à la date de la décision.',
  'Individual police decision: court of the residence on the day of the decision.',
  'CJA R312-8',
);
const FAMILY = presumably(
  'L’application au regroupement familial est une pratique, à confirmer.',
  'Applying it to family reunification is a practice, to be confirmed.',
);
const AIRPORT = because(
  'Toute l’emprise d’Orly relève de Melun, toute celle de Roissy de Montreuil.',
  'The whole of Orly belongs to Melun, the whole of Roissy to Montreuil.',
  'CJA R221-3',
);

function withoutResidence(authoritySeat: string | null): CourtFound {
  const name = authoritySeat === null ? null : courtOfDepartement(authoritySeat);
  if (name !== null) {
    return found(name, [
      because(
        'Sans résidence en France : tribunal du siège de l’autorité qui a décidé.',
        'Without a residence in France: court of the seat of the authority that decided.',
        'CJA R312-1',
      ),
    ]);
  }
  const { questions } = unknown(['authoritySeat'], []);
  const paris = found('Paris', [
    because(
      'Aucun autre tribunal désigné par les textes : Paris.',
      'No other court named by the texts: Paris.',
      'CJA R312-19',
    ),
  ]);
  return { ...paris, questions };
}
