import type { FirmSql } from '../../sql-runner.ts';

export interface CertificateRecord {
  readonly id: string;
  readonly sequence: number;
  readonly reference: string;
  readonly dossierId: string;
  readonly deadlineId: string;
  readonly issuedAt: Temporal.Instant;
  readonly issuedBy: string;
  /** The exact text that was signed. */
  readonly content: string;
  /** Hexadecimal, as is the hash of the certificate before it. */
  readonly hash: string;
  readonly previousHash: string | null;
  readonly kid: string;
  readonly signature: string;
}

/** Last link of a firm's chain; null before the first certificate. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('certificates ' || $1, 0))`;
const HEAD = `SELECT sequence, encode(hash, 'hex') AS hash FROM certificates
  WHERE firm_id = $1 ORDER BY sequence DESC LIMIT 1`;

/** Holds the firm's chain until the end of the transaction: certificates are issued one after the other. */
export async function lockCertificateChain(sql: FirmSql): Promise<ChainHead | null> {
  const { firmId } = sql.scope;
  // A statement of its own: the one after it sees what the holder before us has committed.
  const [, heads] = await Promise.all([
    sql.query(LOCK, [firmId]),
    sql.query<ChainHead>(HEAD, [firmId]),
  ]);
  return heads[0] ?? null;
}

const INSERT = `INSERT INTO certificates (firm_id, id, sequence, reference, dossier_id, deadline_id, issued_at,
    issued_by, content, hash, previous_hash, kid, signature)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, decode($10, 'hex'), decode($11, 'hex'), $12, $13)`;

export async function insertCertificate(sql: FirmSql, one: CertificateRecord): Promise<void> {
  await sql.execute(INSERT, [
    sql.scope.firmId,
    one.id,
    one.sequence,
    one.reference,
    one.dossierId,
    one.deadlineId,
    one.issuedAt,
    one.issuedBy,
    one.content,
    one.hash,
    one.previousHash,
    one.kid,
    one.signature,
  ]);
}

const COLUMNS = `c.id, c.sequence, c.reference, c.dossier_id AS "dossierId", c.deadline_id AS "deadlineId",
  c.issued_at AS "issuedAt", c.issued_by AS "issuedBy", c.content, encode(c.hash, 'hex') AS hash,
  encode(c.previous_hash, 'hex') AS "previousHash", c.kid, c.signature`;

export async function readCertificate(sql: FirmSql, id: string): Promise<CertificateRecord | null> {
  const [row] = await sql.query<CertificateRecord>(
    `SELECT ${COLUMNS} FROM certificates c WHERE c.firm_id = $1 AND c.id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export interface CertificateFilter {
  readonly dossierId: string | null;
  readonly deadlineId: string | null;
  /** Number of the last certificate already seen; they come newest first. */
  readonly before: number | null;
  readonly limit: number;
}

export function listCertificates(
  sql: FirmSql,
  { dossierId, deadlineId, before, limit }: CertificateFilter,
): Promise<readonly CertificateRecord[]> {
  return sql.query<CertificateRecord>(
    `SELECT ${COLUMNS} FROM certificates c
      WHERE c.firm_id = $1 AND ($2::uuid IS NULL OR c.dossier_id = $2)
        AND ($3::uuid IS NULL OR c.deadline_id = $3) AND ($4::integer IS NULL OR c.sequence < $4)
      ORDER BY c.sequence DESC LIMIT $5`,
    [sql.scope.firmId, dossierId, deadlineId, before, limit],
  );
}
