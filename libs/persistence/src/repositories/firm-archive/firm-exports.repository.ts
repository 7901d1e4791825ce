import type { FirmSql, Sql } from '../../sql-runner.ts';

export type FirmExportState = 'waiting' | 'running' | 'done' | 'failed' | 'expired';

export interface FirmExportRecord {
  readonly id: string;
  readonly state: FirmExportState;
  readonly requestedBy: string;
  readonly requestedAt: Temporal.Instant;
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
  readonly documentsDone: number;
  readonly documentsTotal: number | null;
  /** Of the locked file. */
  readonly bytes: number | null;
  readonly chunks: number | null;
  readonly archiveSha256: Uint8Array | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly expiresAt: Temporal.Instant | null;
}

const COLUMNS = `id, state, requested_by AS "requestedBy", requested_at AS "requestedAt", rows_done AS "rowsDone",
  rows_total AS "rowsTotal", documents_done AS "documentsDone", documents_total AS "documentsTotal", bytes, chunks,
  archive_sha256 AS "archiveSha256", finished_at AS "finishedAt", expires_at AS "expiresAt"`;

const MOST = 50;

/** Latest first. */
export function listFirmExports(sql: FirmSql): Promise<readonly FirmExportRecord[]> {
  return sql.query<FirmExportRecord>(
    `SELECT ${COLUMNS} FROM firm_exports WHERE firm_id = $1 ORDER BY id DESC LIMIT ${MOST}`,
    [sql.scope.firmId],
  );
}

export async function findFirmExport(sql: FirmSql, id: string): Promise<FirmExportRecord | null> {
  const [row] = await sql.query<FirmExportRecord>(
    `SELECT ${COLUMNS} FROM firm_exports WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

/** Breaks `firm_exports_under_way` where another is not done. */
export async function insertFirmExport(
  sql: FirmSql,
  { id, sealedLock }: { readonly id: string; readonly sealedLock: string },
): Promise<void> {
  await sql.execute(
    `INSERT INTO firm_exports (firm_id, id, requested_by, sealed_lock) VALUES ($1, $2, $3, $4)`,
    [sql.scope.firmId, id, sql.scope.userId, sealedLock],
  );
}

export interface DueFirmExport {
  readonly firmId: string;
  readonly id: string;
}

/** To be made, told of, or deleted. */
export function dueFirmExports(sql: Sql): Promise<readonly DueFirmExport[]> {
  return sql.query<DueFirmExport>(
    `SELECT firm_id AS "firmId", id FROM firm_exports
      WHERE pending AND next_look_at <= clock_timestamp() ORDER BY next_look_at LIMIT 20`,
  );
}

/** Whose hands an export is in: without it nothing of it is written. */
export interface ExportClaim {
  readonly id: string;
  readonly token: string;
}

export interface ClaimedExport extends FirmExportRecord {
  readonly sealedLock: string | null;
  /** This one counted. */
  readonly tries: number;
  readonly told: boolean;
  readonly expired: boolean;
}

/** Takes it for a minute; null: another has, or nothing is to be done. */
export async function claimFirmExport(
  sql: FirmSql,
  { id, token }: ExportClaim,
): Promise<ClaimedExport | null> {
  const [row] = await sql.query<ClaimedExport>(
    `UPDATE firm_exports SET claim_token = $3, next_look_at = clock_timestamp() + interval '1 minute', tries = tries + 1,
            state = CASE state WHEN 'waiting' THEN 'running' ELSE state END
      WHERE firm_id = $1 AND id = $2 AND pending AND next_look_at <= clock_timestamp()
      RETURNING ${COLUMNS}, sealed_lock AS "sealedLock", tries, told_at IS NOT NULL AS told,
            coalesce(expires_at <= clock_timestamp(), false) AS expired`,
    [sql.scope.firmId, id, token],
  );
  return row ?? null;
}

export interface ExportProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly documentsDone: number;
  readonly documentsTotal: number;
}

/** Also keeps it for another minute. Throws where it was taken by another. */
export async function noteExportProgress(
  sql: FirmSql,
  { id, token }: ExportClaim,
  { rowsDone, rowsTotal, documentsDone, documentsTotal }: ExportProgress,
): Promise<void> {
  const changed = await sql.execute(
    `UPDATE firm_exports SET rows_done = $4, rows_total = $5, documents_done = $6, documents_total = $7,
            next_look_at = clock_timestamp() + interval '1 minute'
      WHERE firm_id = $1 AND id = $2 AND claim_token = $3 AND state = 'running'`,
    [sql.scope.firmId, id, token, rowsDone, rowsTotal, documentsDone, documentsTotal],
  );
  if (changed === 0) throw new Error('Another worker has taken this export');
}

export async function writeExportChunk(
  sql: FirmSql,
  id: string,
  { position, bytes }: { readonly position: number; readonly bytes: Uint8Array },
): Promise<void> {
  await sql.execute(
    'INSERT INTO firm_export_chunks (firm_id, export_id, position, bytes) VALUES ($1, $2, $3, $4)',
    [sql.scope.firmId, id, position, bytes],
  );
}

export async function readExportChunk(
  sql: FirmSql,
  id: string,
  position: number,
): Promise<Uint8Array | null> {
  const [row] = await sql.query<{ bytes: Uint8Array }>(
    'SELECT bytes FROM firm_export_chunks WHERE firm_id = $1 AND export_id = $2 AND position = $3',
    [sql.scope.firmId, id, position],
  );
  return row?.bytes ?? null;
}

export async function dropExportChunks(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM firm_export_chunks WHERE firm_id = $1 AND export_id = $2', [
    sql.scope.firmId,
    id,
  ]);
}

export interface MadeExport {
  readonly bytes: number;
  readonly chunks: number;
  readonly archiveSha256: Uint8Array;
  readonly keptDays: number;
}

/** Its lock is forgotten. */
export async function finishExport(
  sql: FirmSql,
  { id, token }: ExportClaim,
  { bytes, chunks, archiveSha256, keptDays }: MadeExport,
): Promise<void> {
  const changed = await sql.execute(
    `UPDATE firm_exports SET state = 'done', sealed_lock = NULL, bytes = $4, chunks = $5, archive_sha256 = $6,
            finished_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(days => $7),
            next_look_at = clock_timestamp(), tries = 0
      WHERE firm_id = $1 AND id = $2 AND claim_token = $3 AND state = 'running'`,
    [sql.scope.firmId, id, token, bytes, chunks, archiveSha256, keptDays],
  );
  if (changed === 0) throw new Error('Another worker has taken this export');
}

/** Nothing more is to be done for it. */
export async function endExport(
  sql: FirmSql,
  { id, token }: ExportClaim,
  state: 'failed' | 'expired',
): Promise<void> {
  await sql.execute(
    `UPDATE firm_exports SET state = $4, sealed_lock = NULL, pending = false,
            finished_at = coalesce(finished_at, clock_timestamp())
      WHERE firm_id = $1 AND id = $2 AND claim_token = $3`,
    [sql.scope.firmId, id, token, state],
  );
}

/** Looked at again when it is to be deleted. */
export async function noteExportTold(sql: FirmSql, { id, token }: ExportClaim): Promise<void> {
  await sql.execute(
    `UPDATE firm_exports SET told_at = clock_timestamp(), next_look_at = expires_at
      WHERE firm_id = $1 AND id = $2 AND claim_token = $3`,
    [sql.scope.firmId, id, token],
  );
}
