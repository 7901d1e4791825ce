import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { ExpenseFields, ExpenseRecord } from './billing-records.ts';
import { markOf } from './mark.ts';

const COLUMNS = `e.id, e.dossier_id AS "dossierId", e.user_id AS "userId", e.on_day AS "on",
  e.amount_cents AS "amountCents", e.vat_basis_points AS "vatBasisPoints", e.kind, e.description,
  e.document_id AS "documentId", e.billable, e.created_at AS "createdAt", e.updated_at AS "updatedAt", e.version,
  ${markOf('e')} AS mark`;

const INSERT = `INSERT INTO expenses (firm_id, id, dossier_id, user_id, on_day, amount_cents, vat_basis_points, kind,
    description, document_id, billable, created_by, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, clock_timestamp())`;

export interface NewExpense extends ExpenseFields {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
}

export async function insertExpense(sql: FirmSql, expense: NewExpense): Promise<void> {
  const { id, dossierId, on, amountCents, vatBasisPoints, kind, description } = expense;
  await sql.execute(INSERT, [
    ...[sql.scope.firmId, id, dossierId, expense.userId, on, amountCents, vatBasisPoints, kind],
    ...[description, expense.documentId, expense.billable, sql.scope.userId, expense.createdAt],
  ]);
}

const UPDATE = `UPDATE expenses SET dossier_id = $3, user_id = $4, on_day = $5, amount_cents = $6,
    vat_basis_points = $7, kind = $8, description = $9, document_id = $10, billable = $11, version = version + 1,
    updated_at = clock_timestamp()
  WHERE firm_id = $1 AND id = $2`;

/** Lock it first, and see that it is not billed. */
export async function updateExpense(
  sql: FirmSql,
  id: string,
  fields: ExpenseFields,
): Promise<void> {
  const { dossierId, userId, on, amountCents, vatBasisPoints, kind, description } = fields;
  await sql.execute(UPDATE, [
    ...[sql.scope.firmId, id, dossierId, userId, on, amountCents, vatBasisPoints, kind],
    ...[description, fields.documentId, fields.billable],
  ]);
}

export async function deleteExpense(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM expenses WHERE firm_id = $1 AND id = $2', [sql.scope.firmId, id]);
}

export async function findExpense(sql: FirmSql, id: string): Promise<ExpenseRecord | null> {
  const [row] = await sql.query<ExpenseRecord>(
    `SELECT ${COLUMNS} FROM expenses e WHERE e.firm_id = $1 AND e.id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export interface ExpenseFilter {
  readonly dossierId?: string | null;
  readonly updatedSince?: Temporal.Instant | null;
  readonly after?: string | null;
  readonly limit: number;
}

/** In the order in which they were written. */
export function listExpenseRows(
  sql: FirmSql,
  { dossierId = null, updatedSince = null, after = null, limit }: ExpenseFilter,
): Promise<readonly ExpenseRecord[]> {
  const parameters: Parameter[] = [sql.scope.firmId];
  const asked = ['e.firm_id = $1'];
  if (dossierId !== null) asked.push(`e.dossier_id = $${parameters.push(dossierId)}::uuid`);
  if (updatedSince !== null) {
    asked.push(`e.updated_at >= $${parameters.push(updatedSince)}::timestamptz`);
  }
  if (after !== null) asked.push(`e.id > $${parameters.push(after)}::uuid`);
  return sql.query<ExpenseRecord>(
    `SELECT ${COLUMNS} FROM expenses e WHERE ${asked.join(' AND ')} ORDER BY e.id LIMIT $${parameters.push(limit)}`,
    parameters,
  );
}

/** Whether the dossier holds this document. */
export async function isDocumentOfDossier(
  sql: FirmSql,
  dossierId: string,
  documentId: string,
): Promise<boolean> {
  const rows = await sql.query(
    'SELECT 1 FROM documents WHERE firm_id = $1 AND dossier_id = $2 AND id = $3',
    [sql.scope.firmId, dossierId, documentId],
  );
  return rows.length > 0;
}
