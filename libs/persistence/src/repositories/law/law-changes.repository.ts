import type { Amendment } from '@quantieme/deadlines';
import type { FirmSql } from '../../sql-runner.ts';

export type LawChangeStatus = 'proposed' | 'adopted' | 'withdrawn';
export type EffectKind = 'moves' | 'appears' | 'ends' | 'waits';
export type EffectCounts = Readonly<Record<EffectKind, number>>;

export interface LawChangeRecord {
  readonly id: string;
  readonly rule: string;
  readonly validFrom: Temporal.PlainDate;
  readonly amendment: Amendment;
  readonly reason: string;
  readonly status: LawChangeStatus;
  readonly simulatedAt: Temporal.Instant | null;
  readonly simulationHash: string | null;
  readonly counts: EffectCounts | null;
  readonly proposedBy: string;
  readonly proposedAt: Temporal.Instant;
  readonly adoptedAt: Temporal.Instant | null;
  readonly appliedHash: string | null;
  readonly version: number;
}

export interface ApprovalRecord {
  readonly changeId: string;
  readonly userId: string;
  readonly simulationHash: string;
  readonly approvedAt: Temporal.Instant;
}

const COLUMNS = `l.id, l.rule, l.valid_from AS "validFrom", l.amendment, l.reason, l.status,
  l.simulated_at AS "simulatedAt", l.simulation_hash AS "simulationHash", l.counts, l.proposed_by AS "proposedBy",
  l.proposed_at AS "proposedAt", l.adopted_at AS "adoptedAt", l.applied_hash AS "appliedHash", l.version`;

export function listLawChanges(sql: FirmSql): Promise<readonly LawChangeRecord[]> {
  return sql.query<LawChangeRecord>(
    `SELECT ${COLUMNS} FROM law_changes l WHERE l.firm_id = $1 ORDER BY l.id DESC`,
    [sql.scope.firmId],
  );
}

/** Held until the end of the transaction. */
export async function lockLawChange(sql: FirmSql, id: string): Promise<LawChangeRecord | null> {
  const [row] = await sql.query<LawChangeRecord>(
    `SELECT ${COLUMNS} FROM law_changes l WHERE l.firm_id = $1 AND l.id = $2 FOR UPDATE`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export function listApprovals(sql: FirmSql): Promise<readonly ApprovalRecord[]> {
  return sql.query<ApprovalRecord>(
    `SELECT a.change_id AS "changeId", a.user_id AS "userId", a.simulation_hash AS "simulationHash",
            a.approved_at AS "approvedAt"
       FROM law_change_approvals a WHERE a.firm_id = $1 ORDER BY a.approved_at, a.user_id`,
    [sql.scope.firmId],
  );
}

/** The changes every computation of the firm follows. */
export const ADOPTED = `SELECT l.amendment FROM law_changes l
  WHERE l.firm_id = $1 AND l.status = 'adopted' ORDER BY l.valid_from, l.rule`;

export async function adoptedAmendments(sql: FirmSql): Promise<readonly Amendment[]> {
  const rows = await sql.query<{ amendment: Amendment }>(ADOPTED, [sql.scope.firmId]);
  return rows.map(({ amendment }) => amendment);
}

export type NewLawChange = Pick<
  LawChangeRecord,
  'id' | 'amendment' | 'reason' | 'proposedBy' | 'proposedAt'
>;

/** False where the firm already has a change of that rule from that day. */
export async function insertLawChange(sql: FirmSql, change: NewLawChange): Promise<boolean> {
  const { id, amendment, reason, proposedBy, proposedAt } = change;
  const inserted = await sql.execute(
    `INSERT INTO law_changes (firm_id, id, rule, valid_from, amendment, reason, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4::date, $5, $6, $7, $8)
     ON CONFLICT (firm_id, rule, valid_from) WHERE status <> 'withdrawn' DO NOTHING`,
    [
      sql.scope.firmId,
      id,
      amendment.rule,
      amendment.from,
      JSON.stringify(amendment),
      reason,
      proposedBy,
      proposedAt,
    ],
  );
  return inserted === 1;
}

export async function withdrawLawChange(sql: FirmSql, id: string): Promise<void> {
  await sql.execute(
    `UPDATE law_changes SET status = 'withdrawn', version = version + 1 WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id],
  );
}

export async function adoptLawChange(
  sql: FirmSql,
  { id, at }: { readonly id: string; readonly at: Temporal.Instant },
): Promise<void> {
  await sql.execute(
    `UPDATE law_changes SET status = 'adopted', adopted_at = $3, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, at],
  );
}

/** Hash of the effects that were written, to be held against those that were approved. */
export async function recordApplication(sql: FirmSql, id: string, hash: string): Promise<void> {
  await sql.execute(
    `UPDATE law_changes SET applied_hash = $3, version = version + 1 WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, hash],
  );
}

export async function insertApproval(sql: FirmSql, approval: ApprovalRecord): Promise<boolean> {
  const { changeId, userId, simulationHash, approvedAt } = approval;
  const inserted = await sql.execute(
    `INSERT INTO law_change_approvals (firm_id, change_id, user_id, simulation_hash, approved_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [sql.scope.firmId, changeId, userId, simulationHash, approvedAt],
  );
  return inserted === 1;
}
