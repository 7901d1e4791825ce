import type { FirmSql } from '../../sql-runner.ts';
import type { ClientLanguage } from '../client-doors/client-doors.repository.ts';
import type { AnsweredSteps } from './questionnaire-steps.repository.ts';

export interface QuestionnaireLinkRow extends AnsweredSteps {
  readonly language: ClientLanguage;
  readonly createdBy: string;
  readonly createdAt: Temporal.Instant;
  /** When the client wanted another, to which no address was known. */
  readonly askedAgainAt: Temporal.Instant | null;
}

const COLUMNS = `q.id, q.person_id AS "personId", q.language, q.created_by AS "createdBy",
  q.created_at AS "createdAt", q.expires_at AS "expiresAt", q.opened_at AS "openedAt",
  q.finished_at AS "finishedAt", q.revoked_at AS "revokedAt", q.asked_again_at AS "askedAgainAt", q.steps, clock_timestamp() AS at`;

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
