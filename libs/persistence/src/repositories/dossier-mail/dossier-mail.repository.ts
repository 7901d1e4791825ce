import { json } from '../../codecs.ts';
import { followedBy } from '../agenda/followed-by.ts';
import type { FirmSql, Sql } from '../../sql-runner.ts';

export interface FoundAddress {
  readonly firmId: string;
  readonly dossierId: string;
}

/** Whose address it is; null: nobody’s any more, or never. */
export async function findDossierAddress(
  door: Sql,
  tokenHash: Uint8Array,
): Promise<FoundAddress | null> {
  const [row] = await door.query<FoundAddress>(
    `SELECT firm_id AS "firmId", dossier_id AS "dossierId" FROM find_dossier_address($1)`,
    [tokenHash],
  );
  return row ?? null;
}

/** Id of the address that stands; null: the dossier has none. */
export async function standingAddress(sql: FirmSql, dossierId: string): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `SELECT id FROM dossier_addresses WHERE firm_id = $1 AND dossier_id = $2 AND revoked_at IS NULL`,
    [sql.scope.firmId, dossierId],
  );
  return row?.id ?? null;
}

/** False: there was none. */
export async function revokeAddress(sql: FirmSql, dossierId: string): Promise<boolean> {
  const changed = await sql.execute(
    `UPDATE dossier_addresses SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND dossier_id = $2 AND revoked_at IS NULL`,
    [sql.scope.firmId, dossierId],
  );
  return changed > 0;
}

export async function insertAddress(
  sql: FirmSql,
  {
    id,
    dossierId,
    tokenHash,
  }: { readonly id: string; readonly dossierId: string; readonly tokenHash: Uint8Array },
): Promise<void> {
  await sql.execute(
    `INSERT INTO dossier_addresses (firm_id, id, dossier_id, token_hash, created_by) VALUES ($1, $2, $3, $4, $5)`,
    [sql.scope.firmId, id, dossierId, tokenHash, sql.scope.userId],
  );
}

export type ReceivedMailState = 'to-file' | 'filed' | 'dismissed';

export interface AttachedDocument {
  readonly documentId: string;
  readonly fileName: string;
  /** The dossier had that file already. */
  readonly again: boolean;
}

export interface RefusedAttachment {
  readonly fileName: string;
  readonly code: string;
}

export interface ReceivedMailRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly sender: string;
  readonly senderName: string;
  readonly known: boolean;
  readonly subject: string;
  readonly sentAt: Temporal.Instant | null;
  readonly receivedAt: Temporal.Instant;
  readonly documentId: string;
  readonly attached: readonly AttachedDocument[];
  readonly refused: readonly RefusedAttachment[];
  readonly state: ReceivedMailState;
}

const COLUMNS = `m.id, m.dossier_id AS "dossierId", m.sender, m.sender_name AS "senderName", m.known, m.subject,
  m.sent_at AS "sentAt", m.received_at AS "receivedAt", m.document_id AS "documentId", m.attached, m.refused, m.state`;

const MOST = 100;

interface WhichMails {
  readonly dossierId?: string | null;
  readonly toFile?: boolean;
  /** Only of the dossiers that this user follows. */
  readonly followedBy?: string | null;
}

/** Of a dossier, or of the firm; those to file alone, or all; latest first. */
export function listReceivedMails(
  sql: FirmSql,
  { dossierId = null, toFile = false, followedBy: userId = null }: WhichMails,
): Promise<readonly ReceivedMailRecord[]> {
  return sql.query<ReceivedMailRecord>(
    `SELECT ${COLUMNS} FROM received_mails m
      WHERE m.firm_id = $1 AND ($2::uuid IS NULL OR m.dossier_id = $2) AND (NOT $3 OR m.state = 'to-file')
        AND ($4::uuid IS NULL OR m.dossier_id IN ${followedBy('$4')})
      ORDER BY m.received_at DESC, m.id DESC LIMIT ${MOST}`,
    [sql.scope.firmId, dossierId, toFile, userId],
  );
}

export async function findReceivedMail(
  sql: FirmSql,
  id: string,
): Promise<ReceivedMailRecord | null> {
  const [row] = await sql.query<ReceivedMailRecord>(
    `SELECT ${COLUMNS} FROM received_mails m WHERE m.firm_id = $1 AND m.id = $2 FOR UPDATE`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export async function decideReceivedMail(
  sql: FirmSql,
  { id, state }: { readonly id: string; readonly state: ReceivedMailState },
): Promise<void> {
  await sql.execute(
    `UPDATE received_mails SET state = $3, decided_by = CASE WHEN $3 = 'to-file' THEN NULL ELSE $4::uuid END,
            decided_at = CASE WHEN $3 = 'to-file' THEN NULL ELSE clock_timestamp() END
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, state, sql.scope.userId],
  );
}

/** Holds the dossier until the end of the transaction, so that the same mail brought twice is taken once. */
export async function isMailKnown(
  sql: FirmSql,
  { dossierId, fingerprint }: { readonly dossierId: string; readonly fingerprint: Uint8Array },
): Promise<boolean> {
  await sql.query('SELECT 1 AS held FROM dossiers WHERE firm_id = $1 AND id = $2 FOR UPDATE', [
    sql.scope.firmId,
    dossierId,
  ]);
  const found = await sql.query(
    `SELECT 1 AS found FROM received_mails WHERE firm_id = $1 AND dossier_id = $2 AND fingerprint = $3`,
    [sql.scope.firmId, dossierId, fingerprint],
  );
  return found.length > 0;
}

export interface NewReceivedMail extends Omit<ReceivedMailRecord, 'state'> {
  readonly fingerprint: Uint8Array;
}

export async function insertReceivedMail(sql: FirmSql, mail: NewReceivedMail): Promise<void> {
  await sql.execute(
    `INSERT INTO received_mails (firm_id, id, dossier_id, fingerprint, sender, sender_name, known, subject, sent_at,
                                 received_at, document_id, attached, refused)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      sql.scope.firmId,
      mail.id,
      mail.dossierId,
      mail.fingerprint,
      mail.sender,
      mail.senderName,
      mail.known,
      mail.subject,
      mail.sentAt,
      mail.receivedAt,
      mail.documentId,
      json(mail.attached),
      json(mail.refused),
    ],
  );
}

/** Whether somebody of the dossier, of the firm or one of its organisations has this address. Lower-case. */
export async function isKnownSender(
  sql: FirmSql,
  { dossierId, sender }: { readonly dossierId: string; readonly sender: string },
): Promise<boolean> {
  const found = await sql.query(
    `SELECT 1 AS found FROM dossier_persons d JOIN persons p ON p.firm_id = d.firm_id AND p.id = d.person_id
      WHERE d.firm_id = $1 AND d.dossier_id = $2 AND lower(p.email) = $3
     UNION ALL SELECT 1 FROM users WHERE firm_id = $1 AND lower(email) = $3 AND status = 'active'
     UNION ALL SELECT 1 FROM organisations WHERE firm_id = $1 AND lower(email) = $3 AND archived_at IS NULL
     LIMIT 1`,
    [sql.scope.firmId, dossierId, sender],
  );
  return found.length > 0;
}

/** The document of a dossier that holds these very bytes; null: none. */
export async function documentWithBytes(
  sql: FirmSql,
  { dossierId, sha256 }: { readonly dossierId: string; readonly sha256: Uint8Array },
): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `SELECT d.id FROM documents d
       JOIN document_versions v ON v.firm_id = d.firm_id AND v.document_id = d.id
      WHERE d.firm_id = $1 AND d.dossier_id = $2 AND v.sha256 = $3 AND d.archived_at IS NULL
      ORDER BY d.id LIMIT 1`,
    [sql.scope.firmId, dossierId, sha256],
  );
  return row?.id ?? null;
}
