import {
  checklistOf,
  listsCalled,
  PROCEDURE_DEFINITIONS,
  progressOf,
  type CaseEvent,
  type ChecklistFacts,
  type ChecklistId,
  type EvaluatedChecklist,
  type HeldDocument,
  type RejectionCode,
  REJECTION_CODES,
} from '@quantieme/law';
import {
  eventsOfClient,
  listDocuments,
  readDossierFile,
  relationsAmong,
  standingFactsOf,
  type DocumentRecord,
  type DossierFile,
  type FirmSql,
} from '@quantieme/persistence';
import type { Facts } from '@quantieme/eligibility';
import { dossierUnknown } from '../cases/problems.ts';
import type { Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import {
  factsOf,
  isHidden,
  knownFrom,
  relativesOf,
  type Recorded,
} from '../person-facts/known-facts.ts';
import { eventsBornOf, eventsInForce } from '../views/events-in-force.ts';
import { agreed, answersOfClient, answersOfDossier } from './known-answers.ts';
import { storedAnswers, type StoredAnswers } from './stored-answers.ts';

/** The list of a dossier, and where each answer comes from. */
export interface DossierChecklist {
  readonly evaluated: EvaluatedChecklist;
  readonly stored: StoredAnswers;
  readonly ofClient: ChecklistFacts;
  readonly ofDossier: ChecklistFacts;
}

const APPOINTMENTS: ReadonlySet<string> = new Set(['convocation-recue']);

/** The next appointment at the counter that is recorded, else none. */
function appointmentOf(
  events: readonly CaseEvent[],
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const ahead = events
    .filter(({ type, on }) => APPOINTMENTS.has(type) && Temporal.PlainDate.compare(on, today) >= 0)
    .map(({ on }) => on);
  return ahead.toSorted(Temporal.PlainDate.compare)[0] ?? null;
}

function listsOf(
  { dossier }: DossierFile,
  events: readonly CaseEvent[],
  today: Temporal.PlainDate,
): readonly ChecklistId[] {
  const procedure = PROCEDURE_DEFINITIONS.find(({ id }) => id === dossier.procedure);
  const called = procedure === undefined ? [] : progressOf(procedure, events, today).documents;
  return listsCalled(called, dossier.titleRequested);
}

const held = (document: DocumentRecord): HeldDocument => ({
  id: document.id,
  kind: document.kind,
  personId: document.personId,
  status: document.status,
  issuedOn: document.issuedOn,
  expiresOn: document.expiresOn,
  language: document.language,
  translation: document.translation,
  legalisation: document.legalisation,
  originalSeen: document.originalSeen,
});

const isRejection = (code: string | null): code is RejectionCode =>
  (REJECTION_CODES as readonly (string | null)[]).includes(code);

function rejectionsOf(documents: readonly DocumentRecord[]): ReadonlyMap<string, RejectionCode> {
  return new Map(
    documents.flatMap(({ id, rejectionCode }) =>
      isRejection(rejectionCode) ? [[id, rejectionCode] as const] : [],
    ),
  );
}

/** What the firm has recorded of each client of the dossier. */
async function recordedOf(sql: FirmSql, file: DossierFile): Promise<readonly Recorded[]> {
  const clients = file.participants.filter(({ role }) => role === 'client');
  const ids = clients.map(({ id }) => id);
  const [relations, answers, events] = await Promise.all([
    relationsAmong(sql, ids),
    standingFactsOf(sql, ids),
    Promise.all(ids.map((id) => eventsOfClient(sql, id))),
  ]);
  return clients.map((person, index) => ({
    person,
    relatives: relativesOf(relations.filter(({ personId }) => personId === person.id)),
    answers: answers.filter(({ personId }) => personId === person.id),
    events: (events[index] ?? []).map(({ event }) => event),
  }));
}

const codeOf = (value: unknown): string | null => {
  const code: unknown = Array.isArray(value) ? value[0] : value;
  return typeof code === 'string' ? code : null;
};

const dayOf = (value: unknown): Temporal.PlainDate | null =>
  typeof value === 'string' ? Temporal.PlainDate.from(value) : null;

interface Read {
  readonly file: DossierFile;
  readonly documents: readonly DocumentRecord[];
  readonly facts: readonly Facts[];
  readonly today: Temporal.PlainDate;
}

function evaluate({ file, documents, facts, today }: Read): DossierChecklist {
  const stored = storedAnswers(file.dossier.facts);
  const filingOn = stored.filingOn ?? today;
  const recorded = eventsInForce(file);
  const ofClient = agreed(facts.map((known) => answersOfClient(known, filingOn)));
  const ofDossier = answersOfDossier(file.dossier, recorded);
  const clients = file.participants.filter(({ role }) => role === 'client').map(({ id }) => id);
  const [own = {}] = facts;
  const countryOf = new Map(
    clients.map((id, index) => [id, codeOf(facts[index]?.['person.birth_country'])]),
  );
  const evaluated = checklistOf({
    checklists: stored.lists ?? listsOf(file, [...recorded, ...eventsBornOf(file)], today),
    facts: { ...ofClient, ...ofDossier, ...stored.answers },
    held: documents.map(held),
    filingOn,
    appointmentOn: appointmentOf(recorded, today),
    today,
    country: codeOf(own['person.birth_country']),
    countryOf,
    registerChangedOn: dayOf(own['union.marriage_date']),
    clients: new Set(clients),
    decisions: stored.decisions,
    rejections: rejectionsOf(documents),
  });
  return { evaluated, stored, ofClient, ofDossier };
}

/** Whether any list is called for, or anything asked besides: without it there is nothing to tell. */
export function hasChecklist(ctx: Context, file: DossierFile): boolean {
  const { lists, decisions } = storedAnswers(file.dossier.facts);
  const events = [...eventsInForce(file), ...eventsBornOf(file)];
  const asked = lists ?? listsOf(file, events, momentOf(ctx).today);
  return asked.length > 0 || decisions.added.length > 0;
}

/** The list of a dossier whose file and documents are read already. */
export async function checklistOfFile(
  ctx: Context,
  sql: FirmSql,
  { file, documents }: Pick<Read, 'file' | 'documents'>,
): Promise<DossierChecklist> {
  const { today } = momentOf(ctx);
  const recorded = await recordedOf(sql, file);
  const facts = recorded.map((one) =>
    factsOf(knownFrom(one, today, ctx).filter(({ fact }) => !isHidden(fact, ctx))),
  );
  return evaluate({ file, documents, facts, today });
}

/** The list of a dossier: what its request asks for and what is held of it. */
export async function dossierChecklist(
  ctx: Context,
  sql: FirmSql,
  dossierId: string,
): Promise<DossierChecklist> {
  const [file, documents] = await Promise.all([
    readDossierFile(sql, { dossierId }),
    listDocuments(sql, dossierId),
  ]);
  if (file === null) throw dossierUnknown();
  return checklistOfFile(ctx, sql, { file, documents });
}
