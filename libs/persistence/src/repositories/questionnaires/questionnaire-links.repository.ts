import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { ClientLanguage } from '../client-doors/client-doors.repository.ts';

/** A question that the client has dealt with: told, or not able to tell. */
export interface QuestionnaireStep {
  readonly fact: string;
  readonly skipped: boolean;
}

export interface QuestionnaireLinkRow {
  readonly id: string;
  readonly personId: string;
  readonly language: ClientLanguage;
  readonly createdBy: string;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly openedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  readonly steps: readonly QuestionnaireStep[];
  /** The database's own clock. */
  readonly at: Temporal.Instant;
}

const COLUMNS = `q.id, q.person_id AS "personId", q.language, q.created_by AS "createdBy",
  q.created_at AS "createdAt", q.expires_at AS "expiresAt", q.opened_at AS "openedAt",
  q.finished_at AS "finishedAt", q.revoked_at AS "revokedAt", q.steps, clock_timestamp() AS at`;

export function questionnaireLinksOf(
  sql: FirmSql,
  personId: string,
): Promise<readonly QuestionnaireLinkRow[]> {
  return sql.query<QuestionnaireLinkRow>(
    `SELECT ${COLUMNS} FROM questionnaire_links q
      WHERE q.firm_id = $1 AND q.person_id = $2
      ORDER BY q.created_at DESC, q.id DESC`,
    [sql.scope.firmId, personId],
  );
}

/** Held until the end of the transaction: answers of one link come one after the other. */
export async function lockQuestionnaireLink(
  sql: FirmSql,
  id: string,
): Promise<QuestionnaireLinkRow | null> {
  const [row] = await sql.query<QuestionnaireLinkRow>(
    `SELECT ${COLUMNS} FROM questionnaire_links q WHERE q.firm_id = $1 AND q.id = $2 FOR UPDATE`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export interface NewQuestionnaireLink {
  readonly id: string;
  readonly personId: string;
  readonly language: ClientLanguage;
  readonly createdBy: string;
  readonly tokenHash: Buffer;
  readonly lifeSeconds: number;
}

export async function insertQuestionnaireLink(
  sql: FirmSql,
  link: NewQuestionnaireLink,
): Promise<void> {
  await sql.execute(
    `INSERT INTO questionnaire_links (firm_id, id, person_id, language, created_by, token_hash, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp(), clock_timestamp() + make_interval(secs => $7))`,
    [
      sql.scope.firmId,
      link.id,
      link.personId,
      link.language,
      link.createdBy,
      link.tokenHash,
      link.lifeSeconds,
    ],
  );
}

export async function keepQuestionnaireSteps(
  sql: FirmSql,
  id: string,
  steps: readonly QuestionnaireStep[],
): Promise<void> {
  await sql.execute(
    `UPDATE questionnaire_links SET steps = $3::jsonb WHERE firm_id = $1 AND id = $2`,
    [sql.scope.firmId, id, json(steps)],
  );
}

export async function finishQuestionnaire(sql: FirmSql, id: string): Promise<void> {
  await sql.execute(
    `UPDATE questionnaire_links SET finished_at = clock_timestamp()
      WHERE firm_id = $1 AND id = $2 AND finished_at IS NULL`,
    [sql.scope.firmId, id],
  );
}

/** False when this person has no such link that could still be used. */
export async function revokeQuestionnaireLink(
  sql: FirmSql,
  link: { readonly personId: string; readonly id: string },
): Promise<boolean> {
  const changed = await sql.execute(
    `UPDATE questionnaire_links SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND person_id = $2 AND id = $3
        AND finished_at IS NULL AND revoked_at IS NULL`,
    [sql.scope.firmId, link.personId, link.id],
  );
  return changed > 0;
}
