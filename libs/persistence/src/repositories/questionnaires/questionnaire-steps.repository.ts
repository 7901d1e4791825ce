import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { ClientDoor } from '../client-doors/client-doors.repository.ts';

/** A question that the client has dealt with: told, or not able to tell. */
export interface QuestionnaireStep {
  readonly fact: string;
  readonly skipped: boolean;
}

/** What a client was asked through a link, of whichever kind. */
export interface AnsweredSteps {
  readonly id: string;
  readonly personId: string;
  readonly expiresAt: Temporal.Instant;
  readonly openedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  readonly steps: readonly QuestionnaireStep[];
  /** The database's own clock. */
  readonly at: Temporal.Instant;
}

const COLUMNS = `id, person_id AS "personId", expires_at AS "expiresAt", opened_at AS "openedAt",
  finished_at AS "finishedAt", revoked_at AS "revokedAt", steps, clock_timestamp() AS at`;

/** A link to more than questions may ask none. */
const ASKING: Readonly<Record<ClientDoor, string>> = {
  questionnaire: `SELECT ${COLUMNS} FROM questionnaire_links WHERE firm_id = $1 AND id = $2 FOR UPDATE`,
  'client-link': `SELECT ${COLUMNS} FROM client_links WHERE firm_id = $1 AND id = $2 AND questions FOR UPDATE`,
};
const TABLES: Readonly<Record<ClientDoor, string>> = {
  questionnaire: 'questionnaire_links',
  'client-link': 'client_links',
};

/** Held until the end of the transaction: answers of one link come one after the other. */
export async function lockAnsweredSteps(
  sql: FirmSql,
  door: ClientDoor,
  id: string,
): Promise<AnsweredSteps | null> {
  const [row] = await sql.query<AnsweredSteps>(ASKING[door], [sql.scope.firmId, id]);
  return row ?? null;
}

export interface StepsOfLink {
  readonly door: ClientDoor;
  readonly id: string;
}

export async function keepQuestionnaireSteps(
  sql: FirmSql,
  { door, id }: StepsOfLink,
  steps: readonly QuestionnaireStep[],
): Promise<void> {
  await sql.execute(`UPDATE ${TABLES[door]} SET steps = $3::jsonb WHERE firm_id = $1 AND id = $2`, [
    sql.scope.firmId,
    id,
    json(steps),
  ]);
}

export async function finishQuestionnaire(sql: FirmSql, { door, id }: StepsOfLink): Promise<void> {
  await sql.execute(
    `UPDATE ${TABLES[door]} SET finished_at = clock_timestamp()
      WHERE firm_id = $1 AND id = $2 AND finished_at IS NULL`,
    [sql.scope.firmId, id],
  );
}
