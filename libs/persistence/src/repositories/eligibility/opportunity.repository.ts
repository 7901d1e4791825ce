import type { Text } from '@quantieme/law';
import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

export type OpportunityState = 'new' | 'planned' | 'dismissed' | 'gone';

/** An opportunity that stands, as the next evaluation compares with. */
export interface StandingOpportunity {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly title: string;
  readonly day: Temporal.PlainDate;
  readonly state: OpportunityState;
  readonly decidedBy: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decisionReason: string;
}

export interface NewOpportunity {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly title: string;
  readonly family: string;
  readonly others: readonly { readonly title: string; readonly verdict: string }[];
  readonly verdict: string;
  readonly day: string;
  readonly atFirst: boolean;
  readonly sensitive: boolean;
  readonly reasons: readonly Text[] | null;
  readonly sealedReasons: string | null;
  readonly state: OpportunityState;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string;
}

export function standingOpportunities(
  sql: FirmSql,
  personIds: readonly string[],
): Promise<readonly StandingOpportunity[]> {
  return sql.query<StandingOpportunity>(
    `SELECT o.id, o.person_id AS "personId", o.kind, o.title, o.day, o.state, o.decided_by AS "decidedBy",
            o.decided_at AS "decidedAt", o.decision_reason AS "decisionReason"
       FROM opportunities o WHERE o.firm_id = $1 AND o.person_id = ANY($2::uuid[]) AND o.state <> 'gone'`,
    [sql.scope.firmId, personIds],
  );
}

const COLUMNS = `x(id uuid, "personId" uuid, kind text, title text, family text, others jsonb, verdict text, day date,
  "atFirst" boolean, sensitive boolean, reasons jsonb, "sealedReasons" text, state text, "decidedBy" uuid,
  "decidedAt" timestamptz, "decisionReason" text)`;

/** One that was there on that day already and went is there again; what was decided of it then no longer counts. */
export async function insertOpportunities(
  sql: FirmSql,
  rows: readonly NewOpportunity[],
  now: Temporal.Instant,
): Promise<void> {
  await sql.execute(
    `INSERT INTO opportunities AS o (firm_id, id, person_id, kind, title, family, others, verdict, day, at_first,
       sensitive, reasons, sealed_reasons, state, decided_by, decided_at, decision_reason, found_at)
     SELECT $1, x.id, x."personId", x.kind, x.title, x.family, x.others, x.verdict, x.day, x."atFirst", x.sensitive,
            nullif(x.reasons, 'null'), x."sealedReasons", x.state, x."decidedBy", x."decidedAt", x."decisionReason", $3
       FROM jsonb_to_recordset($2::jsonb) AS ${COLUMNS}
     ON CONFLICT (firm_id, person_id, title, kind, day) DO UPDATE
       SET others = excluded.others, verdict = excluded.verdict, sensitive = excluded.sensitive,
           reasons = excluded.reasons, sealed_reasons = excluded.sealed_reasons, state = excluded.state,
           decided_by = excluded.decided_by, decided_at = excluded.decided_at,
           decision_reason = excluded.decision_reason, found_at = excluded.found_at, gone_at = NULL
       WHERE o.state = 'gone'`,
    [sql.scope.firmId, json(rows), now],
  );
}

/** Those that still stand, as they are found now; what was decided of them stays. */
export async function renewOpportunities(
  sql: FirmSql,
  rows: readonly NewOpportunity[],
): Promise<void> {
  await sql.execute(
    `UPDATE opportunities o
        SET others = x.others, verdict = x.verdict, sensitive = x.sensitive, reasons = nullif(x.reasons, 'null'),
            sealed_reasons = x."sealedReasons"
       FROM jsonb_to_recordset($2::jsonb) AS ${COLUMNS}
      WHERE o.firm_id = $1 AND o.id = x.id`,
    [sql.scope.firmId, json(rows)],
  );
}

/** What is no longer true; it stays in the history. */
export async function endOpportunities(
  sql: FirmSql,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  await sql.execute(
    `UPDATE opportunities SET state = 'gone', gone_at = $3 WHERE firm_id = $1 AND id = ANY($2::uuid[])`,
    [sql.scope.firmId, ids, now],
  );
}

export interface OpportunityDecision {
  readonly id: string;
  readonly state: OpportunityState;
  readonly by: string | null;
  readonly at: Temporal.Instant | null;
  readonly reason: string;
}

/** False when it has gone meanwhile. */
export async function decideOpportunity(
  sql: FirmSql,
  { id, state, by, at, reason }: OpportunityDecision,
): Promise<boolean> {
  const changed = await sql.execute(
    `UPDATE opportunities SET state = $3, decided_by = $4, decided_at = $5, decision_reason = $6
      WHERE firm_id = $1 AND id = $2 AND state <> 'gone'`,
    [sql.scope.firmId, id, state, by, at, reason],
  );
  return changed === 1;
}
