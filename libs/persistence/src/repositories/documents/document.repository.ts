import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type {
  DocumentFields,
  DossierPerson,
  DocumentRecord,
  DocumentStatus,
  DocumentVersionRecord,
} from './document-records.ts';

type VersionColumns = { readonly [K in keyof DocumentVersionRecord as `v_${K}`]: unknown };
type Row = Omit<DocumentRecord, 'latest'> & VersionColumns;

const PERSON = `jsonb_build_object('id', p.id, 'familyName', p.family_name, 'givenNames', p.given_names)`;
const FIELDS = `d.id, d.dossier_id AS "dossierId", d.person_id AS "personId", d.kind, d.title, d.status,
  d.rejection_code AS "rejectionCode", d.rejection_note AS "rejectionNote", d.decided_by AS "decidedBy",
  d.decided_at AS "decidedAt", d.issued_on AS "issuedOn", d.expires_on AS "expiresOn", d.language, d.translation,
  d.legalisation, d.original_seen AS "originalSeen", d.version, d.created_at AS "createdAt", d.updated_at AS "updatedAt",
  d.archived_at AS "archivedAt", CASE WHEN p.id IS NOT NULL THEN ${PERSON} END AS person`;
const LATEST = `v.number AS "v_number", v.file_name AS "v_fileName", v.media_type AS "v_mediaType",
  v.bytes AS "v_bytes", v.pages AS "v_pages", v.via AS "v_via", v.uploaded_by AS "v_uploadedBy",
  v.uploaded_at AS "v_uploadedAt", v.scan AS "v_scan", v.text_state AS "v_textState"`;
const SELECT = `SELECT ${FIELDS}, ${LATEST} FROM documents d
  JOIN document_versions v ON v.firm_id = d.firm_id AND v.document_id = d.id AND v.number = d.latest
  LEFT JOIN persons p ON p.firm_id = d.firm_id AND p.id = d.person_id`;

function recordOf(row: Row): DocumentRecord {
  const entries = Object.entries(row);
  const own = entries.filter(([key]) => !key.startsWith('v_'));
  const latest = entries
    .filter(([key]) => key.startsWith('v_'))
    .map(([key, value]) => [key.slice(2), value]);
  return { ...Object.fromEntries(own), latest: Object.fromEntries(latest) } as DocumentRecord;
}

/** Documents of a dossier that are not archived, the oldest first. */
export async function listDocuments(
  sql: FirmSql,
  dossierId: string,
): Promise<readonly DocumentRecord[]> {
  const rows = await sql.query<Row>(
    `${SELECT} WHERE d.firm_id = $1 AND d.dossier_id = $2 AND d.archived_at IS NULL ORDER BY d.id`,
    [sql.scope.firmId, dossierId],
  );
  return rows.map(recordOf);
}

/** Those of whom a dossier speaks, as its documents may. */
export function dossierPeople(sql: FirmSql, dossierId: string): Promise<readonly DossierPerson[]> {
  return sql.query<DossierPerson>(
    `SELECT p.id, p.family_name AS "familyName", p.given_names AS "givenNames", r."isClient"
       FROM persons p JOIN (
         SELECT dp.person_id, bool_or(dp.role = 'client') AS "isClient" FROM dossier_persons dp
          WHERE dp.firm_id = $1 AND dp.dossier_id = $2 GROUP BY dp.person_id) r ON r.person_id = p.id
      WHERE p.firm_id = $1 ORDER BY p.sort_key, p.id`,
    [sql.scope.firmId, dossierId],
  );
}

/** Those of these documents that the firm has, archived ones too. */
export async function findDocuments(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly DocumentRecord[]> {
  const rows = await sql.query<Row>(
    `${SELECT} WHERE d.firm_id = $1 AND d.id = ANY($2::uuid[]) ORDER BY d.id DESC`,
    [sql.scope.firmId, ids],
  );
  return rows.map(recordOf);
}

/** Holds the document until the end of the transaction. */
export async function lockDocument(sql: FirmSql, id: string): Promise<DocumentRecord | null> {
  const [row] = await sql.query<Row>(
    `${SELECT} WHERE d.firm_id = $1 AND d.id = $2 FOR UPDATE OF d`,
    [sql.scope.firmId, id],
  );
  return row === undefined ? null : recordOf(row);
}

export interface NewDocument extends DocumentFields {
  readonly id: string;
  readonly dossierId: string;
  readonly now: Temporal.Instant;
}

const INSERT = `INSERT INTO documents (firm_id, id, dossier_id, kind, title, person_id, issued_on, expires_on, language,
    translation, legalisation, original_seen, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)`;

export async function insertDocument(sql: FirmSql, document: NewDocument): Promise<void> {
  const { id, dossierId, now } = document;
  await sql.execute(INSERT, [sql.scope.firmId, id, dossierId, ...valuesOf(document), now]);
}

function valuesOf(fields: DocumentFields) {
  return [
    fields.kind,
    fields.title,
    fields.personId,
    fields.issuedOn,
    fields.expiresOn,
    fields.language,
    json(fields.translation),
    fields.legalisation,
    fields.originalSeen,
  ] as const;
}

export interface WhichDocument {
  readonly id: string;
  readonly now: Temporal.Instant;
}

const TOUCH = 'version = version + 1, updated_at = greatest(updated_at, $3)';

export async function updateDocument(
  sql: FirmSql,
  { id, now }: WhichDocument,
  fields: DocumentFields,
): Promise<void> {
  await sql.execute(
    `UPDATE documents SET ${TOUCH}, kind = $4, title = $5, person_id = $6, issued_on = $7, expires_on = $8,
       language = $9, translation = $10, legalisation = $11, original_seen = $12
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, now, ...valuesOf(fields)],
  );
}

export interface DocumentDecision {
  readonly status: DocumentStatus;
  readonly rejectionCode: string | null;
  readonly rejectionNote: string;
  /** Null when the decision is taken back. */
  readonly decidedBy: string | null;
}

export async function decideDocument(
  sql: FirmSql,
  { id, now }: WhichDocument,
  { status, rejectionCode, rejectionNote, decidedBy }: DocumentDecision,
): Promise<void> {
  await sql.execute(
    `UPDATE documents SET ${TOUCH}, status = $4, rejection_code = $5, rejection_note = $6, decided_by = $7,
       decided_at = CASE WHEN $4 = 'received' THEN NULL ELSE $3::timestamptz END
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, now, status, rejectionCode, rejectionNote, decidedBy],
  );
}

/** Out of the lists and of the search; its versions stay. */
export async function archiveDocument(
  sql: FirmSql,
  { id, now }: WhichDocument,
  archived: boolean,
): Promise<void> {
  await sql.execute(
    `UPDATE documents SET ${TOUCH}, archived_at = CASE WHEN $4 THEN $3::timestamptz END,
       archived_by = CASE WHEN $4 THEN $5::uuid END
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, now, archived, sql.scope.userId],
  );
}

/** Another file stands for it: what was decided was decided of the former one. */
export async function replaceLatest(
  sql: FirmSql,
  { id, now }: WhichDocument,
  number: number,
): Promise<void> {
  await sql.execute(
    `UPDATE documents SET ${TOUCH}, latest = $4, status = 'received', rejection_code = NULL, rejection_note = '',
       decided_by = NULL, decided_at = NULL
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, now, number],
  );
}

/** SHA-256, in hexadecimal, of every file that the documents of a dossier have been. */
export async function fingerprintsOfDocuments(
  sql: FirmSql,
  dossierId: string,
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ sha256: string }>(
    `SELECT encode(v.sha256, 'hex') AS sha256 FROM documents d
       JOIN document_versions v ON v.firm_id = d.firm_id AND v.document_id = d.id
      WHERE d.firm_id = $1 AND d.dossier_id = $2 AND d.archived_at IS NULL`,
    [sql.scope.firmId, dossierId],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}
