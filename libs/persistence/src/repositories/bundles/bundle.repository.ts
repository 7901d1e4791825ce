import type { ProcedureId } from '@quantieme/law';
import type { FirmSql } from '../../sql-runner.ts';

export type SeenTrouble =
  'unreadable' | 'encrypted' | 'not-convertible' | 'no-office' | 'not-printed' | 'unfinished';

/** What was seen in a document's file, in one version of it. */
export interface SeenFile {
  readonly seenNumber: number | null;
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly trouble: SeenTrouble | null;
}

export interface BundleItemRecord extends SeenFile {
  readonly documentId: string;
  /** Null: the document's own title. */
  readonly title: string | null;
  /** The pleading that the exhibits go with; it stands before them. */
  readonly main: boolean;
  /** Version of the pleading that was said to be signed; null: none. */
  readonly signedNumber: number | null;
}

/** The pleading as it was filed. */
export interface FiledMain {
  readonly title: string;
  readonly fileName: string;
  readonly pages: number | null;
}

export interface FiledRow {
  readonly number: number;
  readonly title: string;
  readonly datedOn: string | null;
  readonly pages: number | null;
  readonly fileName: string;
}

export interface BundleRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly proceeding: string;
  readonly firstNumber: number;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
  readonly filedAt: Temporal.Instant | null;
  readonly filedEventId: string | null;
  readonly receiptId: string | null;
  readonly filedInventory: readonly FiledRow[] | null;
  readonly filedMain: FiledMain | null;
  /** In order. */
  readonly items: readonly BundleItemRecord[];
}

const SELECT = `SELECT b.id, b.dossier_id AS "dossierId", b.proceeding, b.first_number AS "firstNumber", b.version,
    b.created_at AS "createdAt", b.filed_at AS "filedAt", b.filed_event_id AS "filedEventId",
    b.receipt_id AS "receiptId", b.filed_inventory AS "filedInventory", b.filed_main AS "filedMain", coalesce((
      SELECT jsonb_agg(jsonb_build_object('documentId', i.document_id, 'title', i.title,
          'seenNumber', i.seen_number, 'bytes', i.bytes, 'pages', i.pages, 'trouble', i.trouble, 'main', i.main,
          'signedNumber', i.signed_number)
          ORDER BY i.position)
        FROM bundle_items i WHERE i.firm_id = b.firm_id AND i.bundle_id = b.id), '[]') AS items
  FROM bundles b`;

/** Bundles of a dossier, the latest first. */
export function listBundles(sql: FirmSql, dossierId: string): Promise<readonly BundleRecord[]> {
  return sql.query<BundleRecord>(
    `${SELECT} WHERE b.firm_id = $1 AND b.dossier_id = $2 ORDER BY b.id DESC`,
    [sql.scope.firmId, dossierId],
  );
}

/** Null when the firm has none such. */
export async function findBundle(sql: FirmSql, id: string): Promise<BundleRecord | null> {
  const [row] = await sql.query<BundleRecord>(`${SELECT} WHERE b.firm_id = $1 AND b.id = $2`, [
    sql.scope.firmId,
    id,
  ]);
  return row ?? null;
}

/** Holds the bundle until the end of the transaction. */
export async function lockBundle(sql: FirmSql, id: string): Promise<BundleRecord | null> {
  await sql.query('SELECT FROM bundles WHERE firm_id = $1 AND id = $2 FOR UPDATE', [
    sql.scope.firmId,
    id,
  ]);
  return findBundle(sql, id);
}

export interface NewBundle {
  readonly id: string;
  readonly dossierId: string;
  readonly proceeding: string;
  readonly firstNumber: number;
  readonly createdBy: string;
  readonly now: Temporal.Instant;
}

/** False when one is in preparation for the same proceeding. */
export async function insertBundle(sql: FirmSql, bundle: NewBundle): Promise<boolean> {
  const { id, dossierId, proceeding, firstNumber, createdBy, now } = bundle;
  const inserted = await sql.execute(
    `INSERT INTO bundles (firm_id, id, dossier_id, proceeding, first_number, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
     ON CONFLICT (firm_id, dossier_id, proceeding) WHERE filed_at IS NULL DO NOTHING`,
    [sql.scope.firmId, id, dossierId, proceeding, firstNumber, createdBy, now],
  );
  return inserted === 1;
}

const REPLACE_ITEMS = `INSERT INTO bundle_items (firm_id, bundle_id, document_id, position, title, seen_number, bytes,
    pages, trouble, main, signed_number)
  SELECT $1, $2, (i->>'documentId')::uuid, place - 1, i->>'title', (i->>'seenNumber')::int, (i->>'bytes')::int,
         (i->>'pages')::int, i->>'trouble', (i->>'main')::boolean, (i->>'signedNumber')::int
    FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS given (i, place)`;

/** The exhibits of a bundle and their order: these and no others. */
export async function replaceBundleItems(
  sql: FirmSql,
  bundleId: string,
  items: readonly BundleItemRecord[],
): Promise<void> {
  const { firmId } = sql.scope;
  await sql.execute('DELETE FROM bundle_items WHERE firm_id = $1 AND bundle_id = $2', [
    firmId,
    bundleId,
  ]);
  await sql.execute(REPLACE_ITEMS, [firmId, bundleId, JSON.stringify(items)]);
}

export async function touchBundle(
  sql: FirmSql,
  { id, firstNumber, now }: Pick<NewBundle, 'id' | 'firstNumber' | 'now'>,
): Promise<void> {
  await sql.execute(
    `UPDATE bundles SET first_number = $3, version = version + 1, updated_at = greatest(updated_at, $4)
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, firstNumber, now],
  );
}

/** What was seen in a file; the bundle itself stays as it was. */
export async function writeSeenFile(
  sql: FirmSql,
  { bundleId, documentId }: { readonly bundleId: string; readonly documentId: string },
  { seenNumber, bytes, pages, trouble }: SeenFile,
): Promise<void> {
  await sql.execute(
    `UPDATE bundle_items SET seen_number = $4, bytes = $5, pages = $6, trouble = $7
      WHERE firm_id = $1 AND bundle_id = $2 AND document_id = $3`,
    [sql.scope.firmId, bundleId, documentId, seenNumber, bytes, pages, trouble],
  );
}

export interface BundleFiling {
  readonly id: string;
  readonly filedBy: string;
  readonly eventId: string;
  readonly receiptId: string | null;
  readonly inventory: readonly FiledRow[];
  readonly main: FiledMain | null;
  readonly now: Temporal.Instant;
}

/** From now on it does not change, unless the filing is taken back. */
export async function markBundleFiled(sql: FirmSql, filing: BundleFiling): Promise<void> {
  const { id, filedBy, eventId, receiptId, inventory, main, now } = filing;
  await sql.execute(
    `UPDATE bundles SET filed_by = $3, filed_at = $7, filed_event_id = $4, receipt_id = $5, filed_inventory = $6,
       filed_main = $8, version = version + 1, updated_at = greatest(updated_at, $7)
      WHERE firm_id = $1 AND id = $2 AND filed_at IS NULL`,
    [
      sql.scope.firmId,
      id,
      filedBy,
      eventId,
      receiptId,
      JSON.stringify(inventory),
      now,
      main && JSON.stringify(main),
    ],
  );
}

/** It was not filed after all: it is being prepared again. */
export async function reopenBundle(sql: FirmSql, id: string, now: Temporal.Instant): Promise<void> {
  await sql.execute(
    `UPDATE bundles SET filed_by = NULL, filed_at = NULL, filed_event_id = NULL, receipt_id = NULL, filed_inventory = NULL,
       filed_main = NULL, version = version + 1, updated_at = greatest(updated_at, $3)
      WHERE firm_id = $1 AND id = $2 AND filed_at IS NOT NULL`,
    [sql.scope.firmId, id, now],
  );
}

/** What a dossier is about; null when the firm has no such dossier. */
export async function procedureOfDossier(
  sql: FirmSql,
  dossierId: string,
): Promise<ProcedureId | null> {
  const [row] = await sql.query<{ procedure: ProcedureId }>(
    'SELECT procedure FROM dossiers WHERE firm_id = $1 AND id = $2',
    [sql.scope.firmId, dossierId],
  );
  return row?.procedure ?? null;
}

/** Name of the court that a dossier is before; null when none was named. */
export async function findCourtOfDossier(sql: FirmSql, dossierId: string): Promise<string | null> {
  const [row] = await sql.query<{ name: string }>(
    `SELECT o.name FROM dossiers d
       JOIN organisations o ON o.firm_id = d.firm_id AND o.id = d.court_id
      WHERE d.firm_id = $1 AND d.id = $2`,
    [sql.scope.firmId, dossierId],
  );
  return row?.name ?? null;
}
