import type {
  AuthorityQuestionView,
  AuthorityReasonView,
  DossierAuthoritiesView,
  DossierAuthorityView,
} from '@quantieme/contracts';
import {
  citation,
  competentAuthorities,
  courtOfDepartement,
  dossierCompetence,
  priorAppeal,
  residenceAt,
  type Competence,
  type CompetenceQuestion,
  type CompetenceReason,
  type DossierCompetence,
  type NamedAuthority,
  type Reasoned,
} from '@quantieme/law';
import type { DossierFile, DossierRecord } from '@quantieme/persistence';
import { TERRITORY_LABELS } from '../certificates/certified-words.ts';
import { sourceView } from './deadline-view.ts';
import { eventsInForce } from './events-in-force.ts';
import { say, type Lens } from './lens.ts';

type Row = DossierAuthorityView;

/** Where the client lives: the address, or else the département given when the dossier was opened. */
function residenceOf({ participants, dossier }: DossierFile) {
  const client = participants.find(({ role }) => role === 'client');
  const address = client === undefined ? null : residenceAt(client.place);
  return { residence: address ?? dossier.departement, fromAddress: address !== null };
}

/** Who decides and who judges in this dossier, against what it holds; null when no text read says so. */
export function authoritiesView(file: DossierFile, lens: Lens): DossierAuthoritiesView | null {
  const { dossier } = file;
  const { residence, fromAddress } = residenceOf(file);
  const found = dossierCompetence({
    procedure: dossier.procedure,
    events: eventsInForce(file),
    facts: dossier.facts,
    residence,
    authoritySeat: dossier.seats.prefecture,
    today: lens.today,
  });
  const clock = foreignClock(dossier, lens);
  if (found === null) {
    return clock && { authorities: [], questions: [], residence: null, clock };
  }
  const competence = withWhereabouts(competentAuthorities(found.asked), found, {
    fromAddress,
    today: lens.today,
  });
  const home = residence === 'abroad' ? null : residence;
  return {
    authorities: rowsOf({ file, found, competence, home }, lens),
    questions: questionsOf(competence.questions, lens),
    residence: home,
    clock,
  };
}

const OPENING: CompetenceReason = {
  text: {
    fr: 'D’après le département donné à l’ouverture : l’adresse du client ne le dit pas.',
    en: 'From the département given when the dossier was opened: the client’s address does not say it.',
  },
  source: null,
  confidence: 'to-confirm',
};
const TODAY: CompetenceReason = {
  text: {
    fr: 'D’après l’adresse actuelle : c’est celle du jour de la décision qui compte.',
    en: 'From the present address: that of the day of the decision is the one that counts.',
  },
  source: null,
  confidence: 'to-confirm',
};

/** Articles that ask where somebody lives. */
const BY_RESIDENCE: ReadonlySet<string | null> = new Set([
  'CJA R312-8',
  'CESEDA R431-20',
  'CESEDA R434-26',
]);

/** What the address cannot say is said beside what was read from it. */
function withWhereabouts(
  competence: Competence,
  { asked }: DossierCompetence,
  { fromAddress, today }: { readonly fromAddress: boolean; readonly today: Temporal.PlainDate },
): Competence {
  const isPast = Temporal.PlainDate.compare(asked.decidedOn, today) < 0;
  const more = [...(fromAddress ? [] : [OPENING]), ...(fromAddress && isPast ? [TODAY] : [])];
  const said = <Answer>({ answer, reasons }: Reasoned<Answer>): Reasoned<Answer> => {
    const depends = answer !== null && reasons.some(({ source }) => BY_RESIDENCE.has(source));
    return { answer, reasons: depends ? [...reasons, ...more] : reasons };
  };
  return { ...competence, decides: said(competence.decides), court: said(competence.court) };
}

interface Known {
  readonly file: DossierFile;
  readonly found: DossierCompetence;
  readonly competence: Competence;
  readonly home: string | null;
}

function rowsOf(known: Known, lens: Lens): readonly Row[] {
  const { found, competence } = known;
  const appeal = priorAppeal(found);
  const { higher } = competence;
  return [
    decidesRow(known, lens),
    ...receivesRows(known, lens),
    ...(appeal === null ? [] : [row('prior-appeal', appeal, lens)]),
    courtRow(known, lens),
    ...(higher.answer === null || isOpenVisa(found) ? [] : [row('higher', higher, lens)]),
  ];
}

/** Whether the stay is long or short decides what comes after the court. */
const isOpenVisa = ({ isVisa, stay }: DossierCompetence): boolean => isVisa && stay === null;

type Answered = Reasoned<Pick<NamedAuthority, 'label'>>;

function row(role: string, { answer, reasons }: Answered, lens: Lens): Row {
  return {
    role,
    label: answer === null ? null : say(answer.label, lens),
    departement: null,
    reasons: reasons.map((reason) => reasonView(reason, lens)),
    held: null,
    state: 'unsaid',
    choose: null,
  };
}

function reasonView(
  { text, source, confidence }: CompetenceReason,
  lens: Lens,
): AuthorityReasonView {
  return {
    text: say(text, lens),
    toConfirm: confidence === 'to-confirm',
    source: source === null ? null : sourceView(citation(source, lens.today)),
  };
}

function stateOf(said: boolean, isHeld: boolean, isSame: boolean | null): string {
  if (said && !isHeld) return 'none';
  if (!said || isSame === null) return 'unsaid';
  return isSame ? 'same' : 'other';
}

function decidesRow({ file, competence: { decides } }: Known, lens: Lens): Row {
  const departement = decides.answer?.departement ?? null;
  const isPrefecture = departement !== null || decides.answer === null;
  const plain = row(isPrefecture ? 'prefecture' : 'decides', decides, lens);
  if (departement === null) return plain;
  const { prefecture: held, seats } = file.dossier;
  const isSame = seats.prefecture === null ? null : seats.prefecture === departement;
  return { ...plain, departement, held, state: stateOf(true, held !== null, isSame) };
}

function courtRow({ file, competence: { court } }: Known, lens: Lens): Row {
  const { court: held, seats } = file.dossier;
  const { answer } = court;
  const holds = seats.court === null ? null : courtOfDepartement(seats.court);
  const isSame = holds === null ? null : holds === answer?.name;
  return {
    ...row('court', court, lens),
    departement: answer?.departement ?? null,
    held,
    state: stateOf(answer !== null, held !== null, isSame),
  };
}

/** Where the file is taken: the direction of OFII that the firm has said serves the département. */
function receivesRows({ file, found, competence, home }: Known, lens: Lens): readonly Row[] {
  const { receives } = competence;
  if (receives === null) return [];
  if (found.asked.matter !== 'regroupement-familial') return [row('receives', receives, lens)];
  const office = home === null ? undefined : officeOf(file, home);
  const plain = row('ofii', receives, lens);
  const held = office === undefined ? null : { id: office.id, name: office.name };
  const state = home === null ? 'unsaid' : held === null ? 'none' : 'same';
  return [{ ...plain, label: held?.name ?? null, held, state, choose: home && 'ofii' }];
}

const officeOf = ({ offices }: DossierFile, place: string) =>
  offices.find(({ kind, serves }) => kind === 'ofii' && serves.includes(place));

const FILLS: Readonly<Record<CompetenceQuestion['asks'], string>> = {
  decidedOn: 'timeline',
  residence: 'client',
  holding: 'timeline',
  heldIn: 'held-in',
  place: 'held-in',
  notifiedWhileHeld: 'timeline',
  authoritySeat: 'prefecture',
};

function questionsOf(
  questions: readonly CompetenceQuestion[],
  lens: Lens,
): readonly AuthorityQuestionView[] {
  return questions.map(({ asks, question }) => ({
    question: say(question, lens),
    fill: FILLS[asks],
  }));
}

/** Deadlines before a court follow the calendar and the clock of its seat. */
function foreignClock(
  { court, seats, territory }: DossierRecord,
  lens: Lens,
): DossierAuthoritiesView['clock'] {
  const seat = seats.courtTerritory;
  if (court === null || seat === null || seat === territory) return null;
  return {
    followed: say(TERRITORY_LABELS[territory], lens),
    court: say(TERRITORY_LABELS[seat], lens),
    territory: seat,
  };
}
