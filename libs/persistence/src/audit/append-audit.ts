import { json } from '../codecs.ts';
import { newId } from '../ids.ts';
import { actorKindOf } from '../scope.ts';
import type { FirmSql } from '../sql-runner.ts';

export interface AuditEntry {
  /** What was done, as `dossier.create`, `event.correct`, `session.revoke`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly dossierId?: string | null | undefined;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null | undefined;
}

const INSERT = `
  INSERT INTO audit_entries (firm_id, id, actor_id, actor_kind, action, subject_kind, subject_id, dossier_id,
                             before, after, reason, request_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/** Written in the transaction of the change: neither exists without the other. Who and which request: its scope. */
export async function appendAudit(tx: FirmSql, entry: AuditEntry): Promise<void> {
  const { firmId, userId, requestId } = tx.scope;
  await tx.execute(INSERT, [
    firmId,
    newId(),
    userId,
    actorKindOf(tx.scope),
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.dossierId ?? null,
    json(entry.before),
    json(entry.after),
    entry.reason ?? null,
    requestId ?? null,
  ]);
}
