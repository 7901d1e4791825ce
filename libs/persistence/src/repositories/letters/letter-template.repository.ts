import type { FirmSql } from '../../sql-runner.ts';

/** A firm's own version of a letter, without its content. */
export interface LetterTemplateRecord {
  readonly letter: string;
  readonly number: number;
  readonly fileName: string;
  readonly bytes: number;
  /** Used for new letters. */
  readonly active: boolean;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdByInitials: string;
  readonly createdAt: Temporal.Instant;
}

const COLUMNS = `t.letter, t.number, t.file_name AS "fileName", length(t.content) AS bytes, t.active,
  t.created_by AS "createdBy", u.name AS "createdByName", u.initials AS "createdByInitials", t.created_at AS "createdAt"`;
const FROM = `FROM letter_templates t JOIN users u ON u.firm_id = t.firm_id AND u.id = t.created_by
  WHERE t.firm_id = $1`;

export function listLetterTemplates(sql: FirmSql): Promise<readonly LetterTemplateRecord[]> {
  return sql.query<LetterTemplateRecord>(
    `SELECT ${COLUMNS} ${FROM} ORDER BY t.letter, t.number DESC`,
    [sql.scope.firmId],
  );
}

export interface LetterTemplateContent {
  readonly number: number;
  readonly fileName: string;
  readonly content: Buffer;
}

/** A version by its number; without one the version in use, null when that is the product's. */
export async function findTemplateContent(
  sql: FirmSql,
  letter: string,
  number: number | null,
): Promise<LetterTemplateContent | null> {
  const [row] = await sql.query<LetterTemplateContent>(
    `SELECT number, file_name AS "fileName", content FROM letter_templates
      WHERE firm_id = $1 AND letter = $2 AND ($3::integer IS NULL AND active OR number = $3)`,
    [sql.scope.firmId, letter, number],
  );
  return row ?? null;
}

export interface NewLetterTemplate {
  readonly letter: string;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly createdBy: string;
  readonly now: Temporal.Instant;
}

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('letter_templates ' || $1 || ' ' || $2, 0))`;
const INSERT = `INSERT INTO letter_templates (firm_id, letter, number, file_name, content, sha256, active, created_by,
    created_at)
  SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4::bytea, sha256($4::bytea), true, $5, $6
    FROM letter_templates WHERE firm_id = $1 AND letter = $2
  RETURNING number`;

/** A new version, which is used from now on. Gives its number. */
export async function insertLetterTemplate(
  sql: FirmSql,
  { letter, fileName, content, createdBy, now }: NewLetterTemplate,
): Promise<number> {
  const { firmId } = sql.scope;
  await sql.query(LOCK, [firmId, letter]);
  await useLetterTemplate(sql, letter, 0);
  const values = [firmId, letter, fileName, Buffer.from(content), createdBy, now];
  const [row] = await sql.query<{ readonly number: number }>(INSERT, values);
  if (row === undefined) throw new Error('A letter template was not written');
  return row.number;
}

/** Which version is used from now on; 0: the product's. False when there is no such version. */
export async function useLetterTemplate(
  sql: FirmSql,
  letter: string,
  number: number,
): Promise<boolean> {
  const which = [sql.scope.firmId, letter, number];
  await sql.execute(
    `UPDATE letter_templates SET active = false
      WHERE firm_id = $1 AND letter = $2 AND active AND number <> $3`,
    which,
  );
  const used = await sql.execute(
    `UPDATE letter_templates SET active = true WHERE firm_id = $1 AND letter = $2 AND number = $3`,
    which,
  );
  return number === 0 || used === 1;
}
