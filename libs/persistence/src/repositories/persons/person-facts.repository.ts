import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

export type FactSource = 'client-stated' | 'document-seen' | 'lawyer-assessed';

/** An answer about a person as it is kept: in the clear, or sealed for its own row. */
export interface PersonFactRow {
  readonly id: string;
  readonly personId: string;
  readonly fact: string;
  /** Null when it is sealed. */
  readonly value: unknown;
  readonly sealed: string | null;
  /** First day on which it is true; null: as far as anybody remembers. */
  readonly trueSince: Temporal.PlainDate | null;
  readonly source: FactSource;
  /** Which paper shows it. */
  readonly proof: string;
  /** Null: the client, through a link. */
  readonly recordedBy: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly endedBy: string | null;
  readonly endedAt: Temporal.Instant | null;
}

const COLUMNS = `f.id, f.person_id AS "personId", f.fact, f.value, f.sealed, f.true_since AS "trueSince", f.source,
  f.proof, f.recorded_by AS "recordedBy", f.recorded_at AS "recordedAt", f.ended_by AS "endedBy",
  f.ended_at AS "endedAt"`;

/** Answers that stand, about these persons. */
export function standingFactsOf(
  sql: FirmSql,
  personIds: readonly string[],
): Promise<readonly PersonFactRow[]> {
  return sql.query<PersonFactRow>(
    `SELECT ${COLUMNS} FROM person_facts f
      WHERE f.firm_id = $1 AND f.person_id = ANY($2::uuid[]) AND f.ended_at IS NULL
      ORDER BY f.person_id, f.fact, f.true_since NULLS FIRST`,
    [sql.scope.firmId, personIds],
  );
}

/** What stands of one fact in the clear, by person; the last one known of each. */
export async function standingFactOf(
  sql: FirmSql,
  { fact, personIds }: { readonly fact: string; readonly personIds: readonly string[] },
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await sql.query<{ readonly personId: string; readonly value: unknown }>(
    `SELECT f.person_id AS "personId", f.value FROM person_facts f
      WHERE f.firm_id = $1 AND f.person_id = ANY($2::uuid[]) AND f.fact = $3 AND f.ended_at IS NULL
      ORDER BY f.true_since NULLS FIRST`,
    [sql.scope.firmId, personIds, fact],
  );
  return new Map(rows.map(({ personId, value }) => [personId, value]));
}

/** Every answer ever recorded about a person, the latest first. */
export function factHistoryOf(sql: FirmSql, personId: string): Promise<readonly PersonFactRow[]> {
  return sql.query<PersonFactRow>(
    `SELECT ${COLUMNS} FROM person_facts f
      WHERE f.firm_id = $1 AND f.person_id = $2
      ORDER BY f.recorded_at DESC, f.fact, f.id DESC`,
    [sql.scope.firmId, personId],
  );
}

export type NewPersonFact = Omit<PersonFactRow, 'endedBy' | 'endedAt'>;

export async function insertFacts(sql: FirmSql, facts: readonly NewPersonFact[]): Promise<void> {
  const rows = facts.map(({ trueSince, recordedAt, ...fact }) => ({
    ...fact,
    trueSince: trueSince && String(trueSince),
    recordedAt: String(recordedAt),
  }));
  await sql.execute(
    `INSERT INTO person_facts (firm_id, id, person_id, fact, value, sealed, true_since, source, proof,
       recorded_by, recorded_at)
     SELECT $1, x.id, x."personId", x.fact, nullif(x.value, 'null'), x.sealed, x."trueSince", x.source, x.proof,
            x."recordedBy", x."recordedAt"
       FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, "personId" uuid, fact text, value jsonb, sealed text,
            "trueSince" date, source text, proof text, "recordedBy" uuid, "recordedAt" timestamptz)`,
    [sql.scope.firmId, json(rows)],
  );
}

export interface EndOfFacts {
  readonly ids: readonly string[];
  readonly endedBy: string | null;
  readonly endedAt: Temporal.Instant;
}

/** Answers that no longer stand; they stay in the history. */
export async function endFacts(sql: FirmSql, { ids, endedBy, endedAt }: EndOfFacts): Promise<void> {
  await sql.execute(
    `UPDATE person_facts SET ended_at = $3, ended_by = $4
      WHERE firm_id = $1 AND id = ANY($2::uuid[]) AND ended_at IS NULL`,
    [sql.scope.firmId, ids, endedAt, endedBy],
  );
}
