import { text } from '@quantieme/law';
import {
  dossiersOfEvents,
  dossiersOfReferences,
  foldForSearch,
  readDossierFile,
  type DossierFile,
  type EventRecord,
  type FirmTransaction,
  type RowProblem,
} from '@quantieme/persistence';
import { deciderOf, follow, type Decision } from '../cases/follow-decision.ts';
import { openDossier } from '../cases/open-dossier.ts';
import { writeFollowing } from '../cases/write-following.ts';
import { DomainError } from '../domain-error.ts';
import { decideAnnulment, decideRecord, type Deciding } from '../events/decide-event.ts';
import { momentOf } from '../moment.ts';
import { eventRow } from './event-body.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import { READY, type Importer, type Importing, type ReadRow, type Verdict } from './importing.ts';
import { rowProblem } from './import-problems.ts';
import { changedSince } from './kept.ts';
import { NO_DOSSIER } from './users-named.ts';

const referenceOf = ({ values }: ReadRow) => foldForSearch(String(values['dossier'] ?? ''));

const decidingFor = (ctx: Importing): Deciding => ({ ...deciderOf(ctx), moment: momentOf(ctx) });

type Recorded = Decision<EventRecord>;

interface Told {
  readonly row: ReadRow;
  readonly verdict: Verdict;
  readonly decision: Recorded | null;
}

/** The rows of one dossier in the order of their days, each recorded after those before it. Nothing is written. */
function tell(file: DossierFile, rows: readonly ReadRow[], by: Deciding): readonly Told[] {
  const together = file.dossier.id;
  let after = file;
  return inOrder(rows).map((row): Told => {
    const { body, problems } = eventRow(row, file.dossier.territory);
    const wrong = [...row.problems, ...problems];
    const refused = (all: readonly RowProblem[]): Told => ({
      row,
      decision: null,
      verdict: { ...READY, together, state: 'refused', problems: all },
    });
    if (wrong.length > 0) return refused(wrong);
    try {
      const decision = decideRecord(after, body, by);
      if (isThere(after, decision.extra)) return { row, decision: null, verdict: there(together) };
      after = decision.file;
      return { row, decision, verdict: { ...READY, together } };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return refused(asRowProblems(error, row));
    }
  });
}

function inOrder(rows: readonly ReadRow[]): readonly ReadRow[] {
  const dayOf = ({ values }: ReadRow) => {
    const dates = Object.entries(values).filter(([id]) => id.startsWith('dates.'));
    return String(values['on'] ?? dates.map(([, day]) => String(day)).toSorted()[0] ?? '');
  };
  return rows.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.number - b.number);
}

const isThere = ({ events }: DossierFile, { event }: EventRecord) =>
  events.some(
    ({ event: known, status }) =>
      status === 'recorded' && known.type === event.type && known.on.equals(event.on),
  );

const there = (together: string): Verdict => ({
  ...READY,
  together,
  state: 'same',
  problems: [rowProblem('already-there', ALREADY)],
});
const ALREADY = text(
  'Ce dossier a déjà cet événement à cette date\u00a0: rien ne sera créé.',
  'The dossier has this event on this day already: nothing will be created.',
);

/** `/dates/notifiedOn` of a body is the field `dates.notifiedOn` of a row. */
function asRowProblems(error: DomainError, row: ReadRow): readonly RowProblem[] {
  const { code, detail, fields } = error;
  if (fields.length === 0) return [{ field: null, column: null, code, detail }];
  return fields.map((problem) => {
    const field = problem.pointer.slice(1).split('/').slice(0, 2).join('.') || null;
    const column = field === null ? null : row.columnOf(field);
    return { field, column, code: problem.code, detail: problem.detail };
  });
}

const WAITS = text(
  'Un autre événement de ce dossier est refusé\u00a0: une histoire incomplète donnerait de fausses échéances. Corrigez-le d’abord.',
  'Another event of this dossier is refused: an incomplete history would give wrong deadlines. Correct it first.',
);

/** A dossier's history is recorded whole, or not at all. */
function wholeOrNothing(told: readonly Told[]): readonly Told[] {
  if (told.every(({ verdict }) => verdict.state !== 'refused')) return told;
  return told.map((one) =>
    one.verdict.state === 'ready'
      ? { ...one, verdict: { ...one.verdict, state: 'refused', problems: [waits()] } }
      : one,
  );
}
const waits = () => rowProblem('dossier-waits', WAITS);

async function check(
  ctx: Importing,
  tx: FirmTransaction,
  { rows }: Parameters<Importer['check']>[2],
): Promise<readonly Verdict[]> {
  const dossiers = await dossiersOfReferences(tx, rows.map(referenceOf));
  const by = decidingFor(ctx);
  const verdicts = new Map<number, Verdict>();
  const groups = Map.groupBy(rows, (row) => dossiers.get(referenceOf(row)) ?? null);
  for (const [dossierId, group] of groups) {
    const file = dossierId === null ? null : await readDossierFile(tx, { dossierId });
    const told = file === null ? group.map(unknown) : wholeOrNothing(tell(file, group, by));
    for (const { row, verdict } of told) verdicts.set(row.number, verdict);
  }
  return rows.map(({ number }) => verdicts.get(number) ?? READY);
}

function unknown(row: ReadRow): Told {
  const at = { field: 'dossier', column: row.columnOf('dossier') };
  const nobody = 'dossier' in row.values ? [rowProblem('unknown-dossier', NO_DOSSIER, at)] : [];
  const problems = [...row.problems, ...nobody];
  return { row, decision: null, verdict: { ...READY, state: 'refused', problems } };
}

/** Records what rows say of their dossiers: one computation and one set of alerts for each, all in one transaction. */
async function write(ctx: Importing, tx: FirmTransaction, rows: readonly ReadRow[]) {
  const dossiers = await dossiersOfReferences(tx, rows.map(referenceOf));
  const groups = Map.groupBy(rows, (row) => dossiers.get(referenceOf(row)) ?? '');
  const outcomes: { number: number; recordId: string }[] = [];
  for (const [dossierId, group] of groups) {
    const opened = await openDossier(tx, dossierId, { lock: true });
    const by = decidingFor(ctx);
    const told = tell(opened.file, group, by);
    const decisions = told.flatMap(({ decision }) => decision ?? []);
    await record(ctx, tx, { opened, decisions, by });
    for (const { row, decision } of told) {
      if (decision !== null) outcomes.push({ number: row.number, recordId: decision.extra.id });
    }
  }
  return outcomes;
}

interface Recording {
  readonly opened: Awaited<ReturnType<typeof openDossier>>;
  /** Each follows from the one before it. */
  readonly decisions: readonly Recorded[];
  readonly by: Deciding;
}

async function record(
  ctx: Importing,
  tx: FirmTransaction,
  { opened, decisions, by }: Recording,
): Promise<void> {
  const last = decisions.at(-1);
  if (last === undefined) return;
  const decision: Recorded = {
    ...last,
    write: async (sql) => {
      for (const { write } of decisions) await write?.(sql);
    },
    audit: decisions.flatMap(({ audit }) => audit),
  };
  const changed = follow(decision, by.moment, deciderOf(ctx));
  await writeFollowing(tx, [{ decision, changed, opened }], by.moment, { fromFile: true });
}

const REASON = 'Import annulé';

/** Annuls what rows have recorded, the latest first; what has been corrected or annulled since stays as it is. */
async function undo(ctx: Importing, tx: FirmTransaction, rows: Parameters<Importer['undo']>[2]) {
  const events = await dossiersOfEvents(
    tx,
    rows.map(({ recordId }) => recordId),
  );
  const by = decidingFor(ctx);
  const kept = new Set<number>();
  for (const [dossierId, group] of Map.groupBy(rows, ({ recordId }) => events.get(recordId))) {
    if (dossierId === undefined) continue;
    const opened = await openDossier(tx, dossierId, { lock: true });
    const decisions: Recorded[] = [];
    let file = opened.file;
    for (const { number, eventId } of latestFirst(group, file)) {
      const standing = file.events.find(({ id }) => id === eventId);
      if (standing?.status !== 'recorded' || standing.version > 1) kept.add(number);
      else {
        const decision = decideAnnulment(file, { eventId, version: null, reason: REASON }, by);
        decisions.push(decision);
        file = decision.file;
      }
    }
    await record(ctx, tx, { opened, decisions, by });
  }
  return rows.map(({ number }) => ({ number, kept: kept.has(number) ? changedSince() : null }));
}

function latestFirst(rows: Parameters<Importer['undo']>[2], { events }: DossierFile) {
  const place = new Map(events.map(({ id }, index) => [id, index]));
  return rows
    .map(({ number, recordId }) => ({ number, eventId: recordId }))
    .toSorted((a, b) => (place.get(b.eventId) ?? 0) - (place.get(a.eventId) ?? 0));
}

export const EVENTS: Importer = {
  fields: EVENT_FIELDS,
  atOnce: 10,
  groupedBy: 'dossier',
  check,
  write,
  undo,
};
