import type { TimeEntryFields } from '../billing/billing-records.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { foldForSearch } from '../../search/search-words.ts';

const FORMER = `SELECT r.key, r.record_id AS id FROM import_rows r
    JOIN imports i ON i.firm_id = r.firm_id AND i.id = r.import_id AND i.kind = 'dossiers'
   WHERE r.firm_id = $1 AND r.key = ANY ($2::text[]) AND r.state = 'done' AND r.record_id IS NOT NULL`;

/** Dossiers by reference, the firm's own or that of the software they came from; references as `foldForSearch` gives them. */
export async function dossiersOfReferences(
  sql: FirmSql,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { firmId } = sql.scope;
  const former = await sql.query<{ key: string; id: string }>(FORMER, [firmId, references]);
  const own = await sql.query<{ reference: string; id: string }>(
    `SELECT d.reference, d.id FROM dossiers d WHERE d.firm_id = $1 AND d.id IN (
       SELECT w.dossier_id FROM dossier_words w WHERE w.firm_id = $1 AND w.word = ANY ($2::text[]))`,
    [firmId, references.map((reference) => reference.replaceAll(' ', ''))],
  );
  return new Map([
    ...former.map(({ key, id }) => [key, id] as const),
    ...own.map(({ reference, id }) => [foldForSearch(reference), id] as const),
  ]);
}

const BEFORE_A_DOSSIER = ['tasks', 'dossier_words', 'dossier_persons', 'derived_events'];

/** Takes back dossiers that an import in reversal has made. Fails where anything rests on one of them. */
export async function deleteImportedDossiers(sql: FirmSql, ids: readonly string[]): Promise<void> {
  const parameters = [sql.scope.firmId, ids];
  for (const table of BEFORE_A_DOSSIER)
    await sql.execute(
      `DELETE FROM ${table} WHERE firm_id = $1 AND dossier_id = ANY ($2::uuid[])`,
      parameters,
    );
  await sql.execute(
    'DELETE FROM dossiers WHERE firm_id = $1 AND id = ANY ($2::uuid[])',
    parameters,
  );
}

/** Of these persons, those who are in no dossier. */
export async function personsInNoDossier(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT p.id FROM persons p WHERE p.firm_id = $1 AND p.id = ANY ($2::uuid[]) AND NOT EXISTS (
       SELECT FROM dossier_persons d WHERE d.firm_id = p.firm_id AND d.person_id = p.id)`,
    [sql.scope.firmId, ids],
  );
  return rows.map(({ id }) => id);
}

/** The dossier of each of these events. */
export async function dossiersOfEvents(
  sql: FirmSql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.query<{ id: string; dossierId: string }>(
    'SELECT id, dossier_id AS "dossierId" FROM events WHERE firm_id = $1 AND id = ANY ($2::uuid[])',
    [sql.scope.firmId, ids],
  );
  return new Map(rows.map(({ id, dossierId }) => [id, dossierId]));
}

/** Time that says the very same, if somebody has written it down. */
export async function timeAlike(
  sql: FirmSql,
  entry: Pick<TimeEntryFields, 'dossierId' | 'userId' | 'on' | 'minutes' | 'description'>,
): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `SELECT id FROM time_entries WHERE firm_id = $1 AND dossier_id = $2 AND user_id = $3 AND on_day = $4
        AND minutes = $5 AND description = $6 LIMIT 1`,
    [sql.scope.firmId, entry.dossierId, entry.userId, entry.on, entry.minutes, entry.description],
  );
  return row?.id ?? null;
}
