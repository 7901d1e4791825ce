import type { FirmSql } from '../../sql-runner.ts';

export interface NewFundMovement {
  readonly id: string;
  readonly dossierId: string;
  readonly kind: 'deposit' | 'withdrawal';
  readonly on: Temporal.PlainDate;
  readonly amount: number;
  readonly counterparty: string;
  readonly label: string;
  readonly reference: string;
  readonly reversesId: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Temporal.Instant;
}

export interface FundMovementRow extends NewFundMovement {
  readonly dossierReference: string;
  /** Kept for the dossier once this movement is made. */
  readonly held: number;
  readonly reversed: boolean;
}

const INSERT = `INSERT INTO fund_movements (firm_id, id, dossier_id, kind, on_day, amount_cents, counterparty, label,
    reference, reverses_id, created_by, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/** Fails with `fund_movements_held` where more would be paid out than is kept, on any day. */
export async function insertFundMovement(sql: FirmSql, one: NewFundMovement): Promise<void> {
  await sql.execute(INSERT, [
    sql.scope.firmId,
    one.id,
    one.dossierId,
    one.kind,
    one.on,
    one.amount,
    one.counterparty,
    one.label,
    one.reference,
    one.reversesId,
    one.createdBy,
    one.createdAt,
  ]);
}

const ROWS = `SELECT m.id, m.dossier_id AS "dossierId", d.reference AS "dossierReference", m.kind, m.on_day AS "on",
    m.amount_cents AS amount, m.counterparty, m.label, m.reference, m.reverses_id AS "reversesId",
    m.created_by AS "createdBy", m.created_at AS "createdAt",
    (sum(CASE m.kind WHEN 'deposit' THEN m.amount_cents ELSE -m.amount_cents END)
      OVER (PARTITION BY m.dossier_id ORDER BY m.on_day, m.kind, m.id))::bigint AS held,
    EXISTS (SELECT 1 FROM fund_movements r WHERE r.firm_id = m.firm_id AND r.reverses_id = m.id) AS reversed
  FROM fund_movements m JOIN dossiers d ON d.firm_id = m.firm_id AND d.id = m.dossier_id
  WHERE m.firm_id = $1 AND ($2::uuid IS NULL OR m.dossier_id = $2)`;

const LIST = `SELECT * FROM (${ROWS}) moves
  WHERE ($3::date IS NULL OR moves."on" >= $3) AND ($4::date IS NULL OR moves."on" <= $4)
  ORDER BY moves."on", moves.kind, moves.id`;

export interface FundMovementsAsked {
  readonly dossierId: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
}

/** By day; within a day, what came in first. */
export function listFundMovements(
  sql: FirmSql,
  { dossierId, from, to }: FundMovementsAsked,
): Promise<readonly FundMovementRow[]> {
  return sql.query<FundMovementRow>(LIST, [sql.scope.firmId, dossierId, from, to]);
}

export async function findFundMovement(sql: FirmSql, id: string): Promise<FundMovementRow | null> {
  const [row] = await sql.query<FundMovementRow>(
    `SELECT * FROM (${ROWS}) moves WHERE moves.id = $3`,
    [sql.scope.firmId, null, id],
  );
  return row ?? null;
}
