import type { FirmSql } from '../../sql-runner.ts';

/** Where the records of each kind are. */
const RECORDS = {
  dossier: 'dossiers',
  person: 'persons',
  organisation: 'organisations',
  'time-entry': 'time_entries',
  expense: 'expenses',
  invoice: 'invoices',
} as const;

export type ExternalIdKindName = keyof typeof RECORDS;

/** What one client calls one record. */
export interface NamedRecord {
  readonly clientId: string;
  readonly kind: ExternalIdKindName;
  readonly recordId: string;
}

export interface ExternalIdRow {
  readonly kind: string;
  readonly recordId: string;
  readonly externalId: string;
  readonly setAt: Temporal.Instant;
}

const COLUMNS = `kind, record_id AS "recordId", external_id AS "externalId", set_at AS "setAt"`;

export async function isRecordOfFirm(
  sql: FirmSql,
  { kind, recordId }: Pick<NamedRecord, 'kind' | 'recordId'>,
): Promise<boolean> {
  const found = await sql.query(`SELECT FROM ${RECORDS[kind]} WHERE firm_id = $1 AND id = $2`, [
    sql.scope.firmId,
    recordId,
  ]);
  return found.length > 0;
}

/** A name that another record has breaks the unique key. */
export async function writeExternalId(
  sql: FirmSql,
  { clientId, kind, recordId }: NamedRecord,
  externalId: string,
): Promise<ExternalIdRow> {
  const [row] = await sql.query<ExternalIdRow>(
    `INSERT INTO external_ids (firm_id, client_id, kind, record_id, external_id, set_at)
     VALUES ($1, $2, $3, $4, $5, clock_timestamp())
     ON CONFLICT (firm_id, client_id, kind, record_id)
       DO UPDATE SET external_id = EXCLUDED.external_id, set_at = EXCLUDED.set_at
     RETURNING ${COLUMNS}`,
    [sql.scope.firmId, clientId, kind, recordId, externalId],
  );
  if (row === undefined) throw new Error('An upsert returns its row');
  return row;
}

export async function lockExternalId(
  sql: FirmSql,
  { clientId, kind, recordId }: NamedRecord,
): Promise<ExternalIdRow | null> {
  const [row] = await sql.query<ExternalIdRow>(
    `SELECT ${COLUMNS} FROM external_ids
      WHERE firm_id = $1 AND client_id = $2 AND kind = $3 AND record_id = $4 FOR UPDATE`,
    [sql.scope.firmId, clientId, kind, recordId],
  );
  return row ?? null;
}

export async function deleteExternalId(
  sql: FirmSql,
  { clientId, kind, recordId }: NamedRecord,
): Promise<void> {
  await sql.execute(
    `DELETE FROM external_ids WHERE firm_id = $1 AND client_id = $2 AND kind = $3 AND record_id = $4`,
    [sql.scope.firmId, clientId, kind, recordId],
  );
}

export interface ExternalIdFilter {
  readonly clientId: string;
  readonly kinds: readonly string[];
  readonly recordId: string | null;
  readonly externalId: string | null;
  /** Kind and record of the last row seen. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** By kind and record. */
export function listExternalIds(
  sql: FirmSql,
  { clientId, kinds, recordId, externalId, after, limit }: ExternalIdFilter,
): Promise<readonly ExternalIdRow[]> {
  return sql.query<ExternalIdRow>(
    `SELECT ${COLUMNS} FROM external_ids
      WHERE firm_id = $1 AND client_id = $2 AND kind = ANY ($3)
        AND ($4::uuid IS NULL OR record_id = $4) AND ($5::text IS NULL OR external_id = $5)
        AND ($6::text IS NULL OR (kind, record_id) > ($6, $7::uuid))
      ORDER BY kind, record_id LIMIT $8`,
    [
      sql.scope.firmId,
      clientId,
      kinds,
      recordId,
      externalId,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ],
  );
}
