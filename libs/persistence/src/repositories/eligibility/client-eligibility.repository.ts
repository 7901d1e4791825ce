import { json } from '../../codecs.ts';
import type { FirmSql, Sql } from '../../sql-runner.ts';

// The first condition is for the index: nowhere on Earth is it later than in UTC+14.
const DUE = (
  now: string,
) => `c.due_on <= (${now}::timestamptz AT TIME ZONE 'Pacific/Kiritimati')::date
  AND c.due_on <= (${now}::timestamptz AT TIME ZONE f.time_zone)::date
  AND (c.retry_at IS NULL OR c.retry_at <= clock_timestamp())`;

/** Firms with clients of whom something has changed, or for whom a day changes what they may ask for. */
export async function firmsWithDueClients(
  sql: Sql,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT c.firm_id AS id FROM client_eligibility c JOIN firms f ON f.id = c.firm_id WHERE ${DUE('$1')}`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** Those clients of one firm, the longest due first. */
export async function dueClients(
  sql: FirmSql,
  { now, limit }: { readonly now: Temporal.Instant; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT c.person_id AS id FROM client_eligibility c JOIN firms f ON f.id = c.firm_id
      WHERE c.firm_id = $1 AND ${DUE('$2')} ORDER BY c.due_on, c.person_id LIMIT $3`,
    [sql.scope.firmId, now, limit],
  );
  return rows.map(({ id }) => id);
}

export interface EvaluatedClient {
  readonly personId: string;
  /** The number that the evaluation has read; another one by now means that something has changed meanwhile. */
  readonly asked: number;
  readonly dueOn: string | null;
  readonly lawVersion: string;
  readonly verdicts: object;
  readonly parameters: readonly string[];
}

interface Evaluation {
  readonly clients: readonly EvaluatedClient[];
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly engine: string;
}

/** Ids of the clients whose result was written; the others have changed meanwhile, and are still due. */
export async function writeEvaluations(
  sql: FirmSql,
  { clients, now, today, engine }: Evaluation,
): Promise<readonly string[]> {
  const { firmId } = sql.scope;
  const written = await sql.query<{ id: string }>(
    `WITH held AS (
       SELECT c.person_id, x."dueOn", x."lawVersion", x.verdicts
         FROM client_eligibility c
         JOIN jsonb_to_recordset($2::jsonb) AS x("personId" uuid, asked integer, "dueOn" date, "lawVersion" date,
              verdicts jsonb) ON c.person_id = x."personId" AND c.asked = x.asked
        WHERE c.firm_id = $1 ORDER BY c.person_id FOR UPDATE OF c)
     UPDATE client_eligibility c
        SET due_on = h."dueOn", asked = c.asked + 1, evaluated_at = $3, evaluated_on = $4, engine = $5,
            law_version = h."lawVersion", verdicts = h.verdicts, retry_at = NULL, attempts = 0, error = NULL
       FROM held h WHERE c.firm_id = $1 AND c.person_id = h.person_id
     RETURNING c.person_id AS id`,
    [firmId, json(clients), now, today, engine],
  );
  const ids = new Set(written.map(({ id }) => id));
  await writeParameters(
    sql,
    clients.filter(({ personId }) => ids.has(personId)),
  );
  return [...ids];
}

async function writeParameters(sql: FirmSql, clients: readonly EvaluatedClient[]): Promise<void> {
  const { firmId } = sql.scope;
  const read = clients.flatMap(({ personId, parameters }) =>
    parameters.map((parameter) => ({ personId, parameter })),
  );
  const ids = clients.map(({ personId }) => personId);
  await Promise.all([
    sql.execute(
      `DELETE FROM client_parameters c WHERE c.firm_id = $1 AND c.person_id = ANY($2::uuid[])
          AND NOT EXISTS (SELECT FROM jsonb_to_recordset($3::jsonb) AS x("personId" uuid, parameter text)
                           WHERE x."personId" = c.person_id AND x.parameter = c.parameter)`,
      [firmId, ids, json(read)],
    ),
    sql.execute(
      `INSERT INTO client_parameters (firm_id, parameter, person_id)
       SELECT $1, x.parameter, x."personId" FROM jsonb_to_recordset($2::jsonb) AS x("personId" uuid, parameter text)
       ON CONFLICT DO NOTHING`,
      [firmId, json(read)],
    ),
  ]);
}

/** An evaluation that failed is kept where it is seen, and tried again, less and less often. */
export async function recordEvaluationFailure(
  sql: FirmSql,
  { personId, error }: { readonly personId: string; readonly error: string },
): Promise<void> {
  await sql.execute(
    `UPDATE client_eligibility SET attempts = attempts + 1, error = $3,
            retry_at = clock_timestamp() + least(3600, 5 * power(2, least(attempts, 10))) * interval '1 s'
      WHERE firm_id = $1 AND person_id = $2`,
    [sql.scope.firmId, personId, error],
  );
}

const ASK = "due_on = DATE '1970-01-01', asked = c.asked + 1";

/** Clients whom nothing has asked for yet: those recorded before there was anything to ask with. */
export function askForNewClients(sql: FirmSql): Promise<number> {
  return sql.execute(
    `INSERT INTO client_eligibility (firm_id, person_id, due_on)
     SELECT p.firm_id, p.id, DATE '1970-01-01' FROM persons p
      WHERE p.firm_id = $1 AND p.kind = 'client' AND p.archived_at IS NULL
        AND NOT EXISTS (SELECT FROM client_eligibility c WHERE c.firm_id = p.firm_id AND c.person_id = p.id)
     ON CONFLICT DO NOTHING`,
    [sql.scope.firmId],
  );
}

/** After a change of the titles themselves, or of the engine. */
export function askForEveryClient(sql: FirmSql): Promise<number> {
  return sql.execute(`UPDATE client_eligibility c SET ${ASK} WHERE c.firm_id = $1`, [
    sql.scope.firmId,
  ]);
}

export function askForClientsOfOtherEngine(sql: FirmSql, engine: string): Promise<number> {
  return sql.execute(
    `UPDATE client_eligibility c SET ${ASK} WHERE c.firm_id = $1 AND c.engine <> $2`,
    [sql.scope.firmId, engine],
  );
}

/** After a change of figures: clients of whom something is compared with one of them. */
export function askForClientsReading(sql: FirmSql, parameters: readonly string[]): Promise<number> {
  return sql.execute(
    `UPDATE client_eligibility c SET ${ASK} WHERE c.firm_id = $1 AND c.person_id IN (
       SELECT r.person_id FROM client_parameters r WHERE r.firm_id = $1 AND r.parameter = ANY($2::text[]))`,
    [sql.scope.firmId, parameters],
  );
}

/** Hash of each part of the law when the clients of the firm were last asked for. */
export async function eligibilityLawOf(sql: FirmSql): Promise<Readonly<Record<string, string>>> {
  const [row] = await sql.query<{ law: Record<string, string> }>(
    'SELECT eligibility_law AS law FROM firms WHERE id = $1 FOR UPDATE',
    [sql.scope.firmId],
  );
  return row?.law ?? {};
}

export async function setEligibilityLaw(
  sql: FirmSql,
  law: Readonly<Record<string, string>>,
): Promise<void> {
  await sql.execute('UPDATE firms SET eligibility_law = $2 WHERE id = $1', [
    sql.scope.firmId,
    json(law),
  ]);
}
