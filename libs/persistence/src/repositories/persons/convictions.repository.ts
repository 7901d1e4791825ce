import type { FirmSql } from '../../sql-runner.ts';

/** A conviction as it is kept: sealed for its own row. */
export interface ConvictionRow {
  readonly id: string;
  readonly personId: string;
  readonly sealed: string;
  readonly version: number;
  readonly archivedAt: Temporal.Instant | null;
}

const COLUMNS = `c.id, c.person_id AS "personId", c.sealed, c.version, c.archived_at AS "archivedAt"`;

/** Those that are not archived, in the order in which they were recorded. */
export function convictionsOf(sql: FirmSql, personId: string): Promise<readonly ConvictionRow[]> {
  return sql.query<ConvictionRow>(
    `SELECT ${COLUMNS} FROM convictions c
      WHERE c.firm_id = $1 AND c.person_id = $2 AND c.archived_at IS NULL
      ORDER BY c.created_at, c.id`,
    [sql.scope.firmId, personId],
  );
}

/** Those that were put away, the last first. */
export function archivedConvictionsOf(
  sql: FirmSql,
  personId: string,
): Promise<readonly ConvictionRow[]> {
  return sql.query<ConvictionRow>(
    `SELECT ${COLUMNS} FROM convictions c
      WHERE c.firm_id = $1 AND c.person_id = $2 AND c.archived_at IS NOT NULL
      ORDER BY c.archived_at DESC, c.id`,
    [sql.scope.firmId, personId],
  );
}

/** What a conviction said from one change to the next, sealed as it was. */
export interface ConvictionVersionRow {
  readonly number: number;
  readonly sealed: string;
  readonly archived: boolean;
  readonly writtenBy: string;
  readonly writtenAt: Temporal.Instant;
}

const VERSIONS = `
  SELECT v.number, v.sealed, v.archived, v.written_by AS "writtenBy", v.written_at AS "writtenAt"
    FROM conviction_versions v
    JOIN convictions c ON c.firm_id = v.firm_id AND c.id = v.conviction_id
   WHERE v.firm_id = $1 AND v.conviction_id = $2 AND c.person_id = $3
  UNION ALL
  SELECT c.version, c.sealed, c.archived_at IS NOT NULL, c.updated_by, c.updated_at
    FROM convictions c WHERE c.firm_id = $1 AND c.id = $2 AND c.person_id = $3
   ORDER BY number`;

/** Every version of it, the one that stands last; none when the person has no such conviction. */
export function convictionVersions(
  sql: FirmSql,
  { id, personId }: WhichConviction,
): Promise<readonly ConvictionVersionRow[]> {
  return sql.query(VERSIONS, [sql.scope.firmId, id, personId]);
}

export interface WhichConviction {
  readonly id: string;
  readonly personId: string;
}

/** Held until the end of the transaction; archived ones too. */
export async function lockConviction(
  sql: FirmSql,
  { id, personId }: WhichConviction,
): Promise<ConvictionRow | null> {
  const [row] = await sql.query<ConvictionRow>(
    `SELECT ${COLUMNS} FROM convictions c
      WHERE c.firm_id = $1 AND c.id = $2 AND c.person_id = $3 FOR UPDATE`,
    [sql.scope.firmId, id, personId],
  );
  return row ?? null;
}

export interface ConvictionWrite extends WhichConviction {
  readonly sealed: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export async function insertConviction(sql: FirmSql, row: ConvictionWrite): Promise<void> {
  await sql.execute(
    `INSERT INTO convictions (firm_id, id, person_id, sealed, created_by, created_at, updated_by, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $5, $6)`,
    [sql.scope.firmId, row.id, row.personId, row.sealed, row.by, row.at],
  );
}

export async function updateConviction(
  sql: FirmSql,
  { id, sealed, by, at }: ConvictionWrite,
): Promise<void> {
  await sql.execute(
    `UPDATE convictions SET sealed = $3, version = version + 1, updated_by = $4, updated_at = $5
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, sealed, by, at],
  );
}

interface Archiving {
  readonly id: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export async function archiveConviction(sql: FirmSql, { id, by, at }: Archiving): Promise<void> {
  await sql.execute(
    `UPDATE convictions
        SET version = version + 1, updated_by = $3, updated_at = $4, archived_by = $3, archived_at = $4
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, by, at],
  );
}

export async function restoreConviction(sql: FirmSql, { id, by, at }: Archiving): Promise<void> {
  await sql.execute(
    `UPDATE convictions
        SET version = version + 1, updated_by = $3, updated_at = $4, archived_by = NULL, archived_at = NULL
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, by, at],
  );
}

export interface RecordAnswerRow {
  readonly id: string;
  readonly criterion: string;
  readonly sealed: string;
  readonly recordedBy: string;
  readonly recordedAt: Temporal.Instant;
}

export function recordAnswersOf(
  sql: FirmSql,
  personId: string,
): Promise<readonly RecordAnswerRow[]> {
  return sql.query<RecordAnswerRow>(
    `SELECT a.id, a.criterion, a.sealed, a.recorded_by AS "recordedBy", a.recorded_at AS "recordedAt"
       FROM record_answers a WHERE a.firm_id = $1 AND a.person_id = $2 ORDER BY a.criterion`,
    [sql.scope.firmId, personId],
  );
}

/** One row for a person and a criterion; its id changes with it, as what is sealed opens under one id only. */
export async function replaceRecordAnswer(
  sql: FirmSql,
  personId: string,
  answer: RecordAnswerRow,
): Promise<void> {
  await dropRecordAnswer(sql, personId, answer.criterion);
  await sql.execute(
    `INSERT INTO record_answers (firm_id, id, person_id, criterion, sealed, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      sql.scope.firmId,
      answer.id,
      personId,
      answer.criterion,
      answer.sealed,
      answer.recordedBy,
      answer.recordedAt,
    ],
  );
}

export async function dropRecordAnswer(
  sql: FirmSql,
  personId: string,
  criterion: string,
): Promise<void> {
  await sql.execute(
    `DELETE FROM record_answers WHERE firm_id = $1 AND person_id = $2 AND criterion = $3`,
    [sql.scope.firmId, personId, criterion],
  );
}
