import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { ClientLanguage } from '../client-doors/client-doors.repository.ts';
import type { AnsweredSteps } from '../questionnaires/questionnaire-steps.repository.ts';

/** A document asked for through a link: an item of the dossier's list and its kind. */
export interface AskedItem {
  readonly key: string;
  readonly kind: string;
}

/** What a link is for. */
export interface ClientLinkTerms {
  readonly dossierId: string;
  readonly personId: string;
  readonly language: ClientLanguage;
  readonly documents: boolean;
  readonly attempts: boolean;
  readonly questions: boolean;
  readonly stepsShown: boolean;
  readonly datesShown: boolean;
  /** When the firm wants what it asks. */
  readonly wantedOn: Temporal.PlainDate | null;
  readonly asked: readonly AskedItem[];
  /** By the product’s clock, as documents are dated. */
  readonly askedAt: Temporal.Instant;
}

export interface ClientLinkRow extends ClientLinkTerms, AnsweredSteps {
  readonly id: string;
  readonly createdBy: string;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly openedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** Sent to the address of the client, if it was. */
  readonly renewedAt: Temporal.Instant | null;
  /** When the client wanted another, to which no address was known. */
  readonly askedAgainAt: Temporal.Instant | null;
  /** The database's own clock. */
  readonly at: Temporal.Instant;
}

const COLUMNS = `l.id, l.dossier_id AS "dossierId", l.person_id AS "personId", l.language, l.documents, l.attempts,
  l.questions, l.steps_shown AS "stepsShown", l.dates_shown AS "datesShown", l.wanted_on AS "wantedOn", l.steps,
  l.finished_at AS "finishedAt", l.renewed_at AS "renewedAt", l.asked_again_at AS "askedAgainAt",
  l.asked, l.asked_at AS "askedAt", l.created_by AS "createdBy", l.created_at AS "createdAt", l.expires_at AS "expiresAt",
  l.opened_at AS "openedAt", l.revoked_at AS "revokedAt", clock_timestamp() AS at`;

export interface NewClientLink extends ClientLinkTerms {
  readonly id: string;
  readonly createdBy: string;
  readonly tokenHash: Buffer;
  readonly renewalId: string | null;
  readonly lifeSeconds: number;
}

export async function insertClientLink(sql: FirmSql, link: NewClientLink): Promise<void> {
  await sql.execute(
    `INSERT INTO client_links (firm_id, id, dossier_id, person_id, language, documents, attempts, asked, asked_at,
       created_by, token_hash, created_at, expires_at, questions, steps_shown, dates_shown, wanted_on, renewal_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, clock_timestamp(),
       clock_timestamp() + make_interval(secs => $12), $13, $14, $15, $16, $17)`,
    [
      sql.scope.firmId,
      link.id,
      link.dossierId,
      link.personId,
      link.language,
      link.documents,
      link.attempts,
      json(link.asked),
      link.askedAt,
      link.createdBy,
      link.tokenHash,
      link.lifeSeconds,
      link.questions,
      link.stepsShown,
      link.datesShown,
      link.wantedOn,
      link.renewalId,
    ],
  );
}

/** Of a dossier, the latest first. */
export function clientLinksOf(sql: FirmSql, dossierId: string): Promise<readonly ClientLinkRow[]> {
  return sql.query<ClientLinkRow>(
    `SELECT ${COLUMNS} FROM client_links l WHERE l.firm_id = $1 AND l.dossier_id = $2
      ORDER BY l.created_at DESC, l.id DESC`,
    [sql.scope.firmId, dossierId],
  );
}

/** Held until the end of the transaction: what comes through one link comes one after the other. */
export async function lockClientLink(sql: FirmSql, id: string): Promise<ClientLinkRow | null> {
  const [row] = await sql.query<ClientLinkRow>(
    `SELECT ${COLUMNS} FROM client_links l WHERE l.firm_id = $1 AND l.id = $2 FOR UPDATE`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

/** False when this dossier has no such link that could still be used. */
export async function revokeClientLink(
  sql: FirmSql,
  { dossierId, id }: { readonly dossierId: string; readonly id: string },
): Promise<boolean> {
  const changed = await sql.execute(
    `UPDATE client_links SET revoked_at = clock_timestamp()
      WHERE firm_id = $1 AND dossier_id = $2 AND id = $3 AND revoked_at IS NULL`,
    [sql.scope.firmId, dossierId, id],
  );
  return changed > 0;
}
