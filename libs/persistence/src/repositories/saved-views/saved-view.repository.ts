import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

export interface SavedViewRecord {
  readonly id: string;
  readonly userId: string;
  readonly page: string;
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
  readonly shared: boolean;
  readonly version: number;
  readonly deleted: boolean;
}

/** How somebody wants the views of a page. */
export interface SavedViewChoice {
  readonly page: string;
  readonly viewIds: readonly string[];
  readonly defaultId: string | null;
}

const COLUMNS = `v.id, v.user_id AS "userId", v.page, v.name, v.search, v.shared, v.version,
  v.deleted_at IS NOT NULL AS deleted`;

/** What somebody may open: their own, and those of the firm. */
export function savedViewsOf(sql: FirmSql, userId: string): Promise<readonly SavedViewRecord[]> {
  return sql.query<SavedViewRecord>(
    `SELECT ${COLUMNS} FROM saved_views v
      WHERE v.firm_id = $1 AND v.deleted_at IS NULL AND (v.user_id = $2 OR v.shared) ORDER BY v.created_at, v.id`,
    [sql.scope.firmId, userId],
  );
}

export function savedViewChoicesOf(
  sql: FirmSql,
  userId: string,
): Promise<readonly SavedViewChoice[]> {
  return sql.query<SavedViewChoice>(
    `SELECT c.page, c.view_ids::text[] AS "viewIds", c.default_id AS "defaultId"
       FROM saved_view_choices c WHERE c.firm_id = $1 AND c.user_id = $2`,
    [sql.scope.firmId, userId],
  );
}

/** Holds the view until the end of the transaction; one that was deleted is still there for a day. */
export async function lockSavedView(sql: FirmSql, id: string): Promise<SavedViewRecord | null> {
  const text = `SELECT ${COLUMNS} FROM saved_views v WHERE v.firm_id = $1 AND v.id = $2 FOR UPDATE`;
  const [view] = await sql.query<SavedViewRecord>(text, [sql.scope.firmId, id]);
  return view ?? null;
}

export async function countSavedViews(
  sql: FirmSql,
  { userId, page }: Pick<SavedViewRecord, 'userId' | 'page'>,
): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*) AS count FROM saved_views v
      WHERE v.firm_id = $1 AND v.user_id = $2 AND v.page = $3 AND v.deleted_at IS NULL`,
    [sql.scope.firmId, userId, page],
  );
  return row?.count ?? 0;
}

export async function insertSavedView(
  sql: FirmSql,
  view: Omit<SavedViewRecord, 'version' | 'deleted'>,
): Promise<void> {
  await sql.execute(
    `INSERT INTO saved_views (firm_id, id, user_id, page, name, search, shared)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [sql.scope.firmId, view.id, view.userId, view.page, view.name, json(view.search), view.shared],
  );
}

export async function updateSavedView(
  sql: FirmSql,
  { id, name, search, shared }: Pick<SavedViewRecord, 'id' | 'name' | 'search' | 'shared'>,
): Promise<void> {
  await sql.execute(
    `UPDATE saved_views SET name = $3, search = $4, shared = $5, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, name, json(search), shared],
  );
}

/** Gone from every list, yet there to be restored; what was deleted the day before goes for good. */
export async function deleteSavedView(sql: FirmSql, id: string): Promise<void> {
  await sql.execute(
    `DELETE FROM saved_views WHERE firm_id = $1 AND deleted_at < now() - interval '1 day'`,
    [sql.scope.firmId],
  );
  await sql.execute('UPDATE saved_views SET deleted_at = now() WHERE firm_id = $1 AND id = $2', [
    sql.scope.firmId,
    id,
  ]);
}

export async function restoreSavedView(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('UPDATE saved_views SET deleted_at = NULL WHERE firm_id = $1 AND id = $2', [
    sql.scope.firmId,
    id,
  ]);
}

export async function writeSavedViewChoice(
  sql: FirmSql,
  userId: string,
  { page, viewIds, defaultId }: SavedViewChoice,
): Promise<void> {
  await sql.execute(
    `INSERT INTO saved_view_choices (firm_id, user_id, page, view_ids, default_id) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (firm_id, user_id, page) DO UPDATE SET view_ids = excluded.view_ids, default_id = excluded.default_id`,
    [sql.scope.firmId, userId, page, viewIds, defaultId],
  );
}
