import { text } from '@quantieme/law';
import {
  appendAuditTrail,
  deleteTimeEntry,
  dossiersOfReferences,
  findTimeEntry,
  foldForSearch,
  insertTimeEntry,
  listUsers,
  newId,
  timeAlike,
  touchedSince,
  type FirmTransaction,
  type RowProblem,
} from '@quantieme/persistence';
import { pricedTime, type Spent } from '../billing/priced-time.ts';
import { DomainError } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { READY, type Importer, type Importing, type ReadRow, type Verdict } from './importing.ts';
import { rowProblem } from './import-problems.ts';
import { changedSince } from './kept.ts';
import { TIME_FIELDS } from './time-fields.ts';
import { NO_DOSSIER, UNKNOWN_USER, userNamed } from './users-named.ts';

interface Understood {
  readonly row: ReadRow;
  readonly spent: Spent | null;
  readonly problems: readonly RowProblem[];
}

const referenceOf = ({ values }: ReadRow) => foldForSearch(String(values['dossier'] ?? ''));

async function understand(
  tx: FirmTransaction,
  rows: readonly ReadRow[],
): Promise<readonly Understood[]> {
  const [dossiers, users] = await Promise.all([
    dossiersOfReferences(tx, rows.map(referenceOf)),
    listUsers(tx, tx.scope.firmId),
  ]);
  return rows.map((row) => {
    const { user, on, length, minutes = length, description, billable } = row.values;
    const at = (field: string) => ({ field, column: row.columnOf(field) });
    const dossierId = dossiers.get(referenceOf(row));
    const person = userNamed(String(user ?? ''), users);
    const problems = [...row.problems];
    const said = (field: string) => field in row.values;
    if (said('dossier') && dossierId === undefined)
      problems.push(rowProblem('unknown-dossier', NO_DOSSIER, at('dossier')));
    if (said('user') && person === null)
      problems.push(rowProblem('unknown-user', UNKNOWN_USER, at('user')));
    if (minutes === undefined && row.problems.length === 0)
      problems.push(rowProblem('missing', NO_LENGTH, at('length')));
    const isWhole = problems.length === 0 && dossierId !== undefined && person !== null;
    const spent: Spent | null = isWhole
      ? {
          dossierId,
          userId: person.id,
          on: Temporal.PlainDate.from(String(on)),
          minutes: Number(minutes),
          description: String(description ?? ''),
          source: 'import',
          eventId: null,
          ...(typeof billable === 'boolean' && { billable }),
        }
      : null;
    return { row, spent, problems };
  });
}

const NO_LENGTH = text(
  '«\u00a0Durée\u00a0» manque à cette ligne.',
  '“Length” is missing from this row.',
);
const ALREADY = text(
  'Ce temps est déjà noté, mot pour mot\u00a0: rien ne sera créé.',
  'This time is written down already, word for word: nothing will be created.',
);

async function check(
  ctx: Importing,
  tx: FirmTransaction,
  { rows }: Parameters<Importer['check']>[2],
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const one of await understand(tx, rows)) verdicts.push(await verdictOf(ctx, tx, one));
  return verdicts;
}

async function verdictOf(
  ctx: Importing,
  tx: FirmTransaction,
  { row, spent, problems }: Understood,
): Promise<Verdict> {
  if (spent === null) return { ...READY, state: 'refused', problems };
  try {
    const entry = await pricedTime(tx, spent, { moment: momentOf(ctx) });
    const there = await timeAlike(tx, entry);
    const already = [rowProblem('already-there', ALREADY)];
    return there === null ? READY : { ...READY, state: 'same', recordId: there, problems: already };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, detail } = error;
    const field = code === 'dossier/closed' ? 'dossier' : 'on';
    const problem = { field, column: row.columnOf(field), code, detail };
    return { ...READY, state: 'refused', problems: [problem] };
  }
}

async function write(ctx: Importing, tx: FirmTransaction, rows: readonly ReadRow[]) {
  const moment = momentOf(ctx);
  const outcomes: { number: number; recordId: string }[] = [];
  for (const { row, spent } of await understand(tx, rows)) {
    if (spent === null) continue;
    const entry = await pricedTime(tx, spent, { moment });
    const id = newId();
    await insertTimeEntry(tx, { id, createdAt: moment.now, ...entry });
    const { userId, on, minutes, amountCents, billable, dossierId } = entry;
    const after = { userId, on, minutes, amountCents, billable };
    const trace = { action: 'time-entry.create', subjectKind: 'time-entry', subjectId: id };
    await appendAuditTrail(tx, [{ ...trace, dossierId, after }]);
    outcomes.push({ number: row.number, recordId: id });
  }
  return outcomes;
}

/** What was billed, changed or deleted since stays as it is. */
async function undo(ctx: Importing, tx: FirmTransaction, rows: Parameters<Importer['undo']>[2]) {
  const ids = rows.map(({ recordId }) => recordId);
  const touched = new Set(await touchedSince(tx, ids, ctx.requestId));
  const kept = new Set<number>();
  for (const { number, recordId } of rows) {
    const entry = touched.has(recordId) ? null : await findTimeEntry(tx, recordId);
    if (entry === null || entry.mark !== null) kept.add(number);
    else {
      const trace = { action: 'time-entry.undo-import', subjectKind: 'time-entry' };
      await deleteTimeEntry(tx, recordId);
      const { dossierId } = entry;
      await appendAuditTrail(tx, [{ ...trace, subjectId: recordId, dossierId }]);
    }
  }
  return rows.map(({ number }) => ({ number, kept: kept.has(number) ? changedSince() : null }));
}

export const TIME: Importer = {
  fields: TIME_FIELDS,
  atOnce: 100,
  groupedBy: null,
  check,
  write,
  undo,
};
