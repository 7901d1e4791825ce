import type { FirmSql } from '../../sql-runner.ts';
import type {
  FeeAgreementFields,
  FeeAgreementRecord,
  FeeItemFields,
  FeeItemRecord,
} from './billing-records.ts';
import { markOf } from './mark.ts';

const AGREEMENT = `a.id, a.dossier_id AS "dossierId", a.from_on AS "fromOn", a.kind, a.terms,
  a.signed_on AS "signedOn", a.document_id AS "documentId", a.version`;

/** Every arrangement of a dossier, latest first. */
export function agreementsOfDossier(
  sql: FirmSql,
  dossierId: string,
): Promise<readonly FeeAgreementRecord[]> {
  return sql.query<FeeAgreementRecord>(
    `SELECT ${AGREEMENT} FROM fee_agreements a WHERE a.firm_id = $1 AND a.dossier_id = $2 ORDER BY a.from_on DESC`,
    [sql.scope.firmId, dossierId],
  );
}

export interface NewAgreement extends FeeAgreementFields {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
}

/** A unique index refuses a second one of a dossier from the same day. */
export async function insertAgreement(sql: FirmSql, added: NewAgreement): Promise<void> {
  const { id, dossierId, fromOn, kind, terms, signedOn, documentId, createdAt } = added;
  const { firmId, userId } = sql.scope;
  await sql.execute(
    `INSERT INTO fee_agreements (firm_id, id, dossier_id, from_on, kind, terms, signed_on, document_id, created_by,
       created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp())`,
    [firmId, id, dossierId, fromOn, kind, terms, signedOn, documentId, userId, createdAt],
  );
}

/** What it was; null: the dossier has none such. */
export async function deleteAgreement(
  sql: FirmSql,
  which: { readonly dossierId: string; readonly id: string },
): Promise<FeeAgreementRecord | null> {
  const [row] = await sql.query<FeeAgreementRecord>(
    `DELETE FROM fee_agreements a WHERE a.firm_id = $1 AND a.dossier_id = $2 AND a.id = $3 RETURNING ${AGREEMENT}`,
    [sql.scope.firmId, which.dossierId, which.id],
  );
  return row ?? null;
}

const ITEM = `f.id, f.dossier_id AS "dossierId", f.kind, f.label, f.due_on AS "dueOn",
  f.amount_cents AS "amountCents", f.vat_basis_points AS "vatBasisPoints", f.created_at AS "createdAt",
  f.updated_at AS "updatedAt", f.version, ${markOf('f')} AS mark`;

/** What falls due by agreement in a dossier, by day. */
export function feeItemsOfDossier(
  sql: FirmSql,
  dossierId: string,
): Promise<readonly FeeItemRecord[]> {
  return sql.query<FeeItemRecord>(
    `SELECT ${ITEM} FROM fee_items f WHERE f.firm_id = $1 AND f.dossier_id = $2 ORDER BY f.due_on, f.id`,
    [sql.scope.firmId, dossierId],
  );
}

export interface NewFeeItem extends FeeItemFields {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
}

export async function insertFeeItem(sql: FirmSql, added: NewFeeItem): Promise<void> {
  const { id, dossierId, kind, label, dueOn, amountCents, vatBasisPoints, createdAt } = added;
  const { firmId, userId } = sql.scope;
  await sql.execute(
    `INSERT INTO fee_items (firm_id, id, dossier_id, kind, label, due_on, amount_cents, vat_basis_points, created_by,
       created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp())`,
    [firmId, id, dossierId, kind, label, dueOn, amountCents, vatBasisPoints, userId, createdAt],
  );
}

export async function findFeeItem(sql: FirmSql, id: string): Promise<FeeItemRecord | null> {
  const [row] = await sql.query<FeeItemRecord>(
    `SELECT ${ITEM} FROM fee_items f WHERE f.firm_id = $1 AND f.id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

/** Lock it first, and see that it is not billed. */
export async function deleteFeeItem(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM fee_items WHERE firm_id = $1 AND id = $2', [sql.scope.firmId, id]);
}
