import type { AuditEntry } from '../../audit/append-audit.ts';
import type { Parameter } from '../../codecs.ts';
import { newId } from '../../ids.ts';
import { actorKindOf } from '../../scope.ts';
import type { FirmSql } from '../../sql-runner.ts';

const INSERT = `INSERT INTO audit_entries (firm_id, id, actor_id, actor_kind, action, subject_kind, subject_id,
    dossier_id, before, after, reason, request_id)
  SELECT $1, x.id, $2, $3, x.action, x.subject_kind, x.subject_id, x.dossier_id, x.before, x.after, x.reason, $4
    FROM jsonb_to_recordset($5::jsonb) AS x(id uuid, action text, subject_kind text, subject_id uuid,
      dossier_id uuid, before jsonb, after jsonb, reason text)`;

/** Several entries of one change, in its transaction and in one statement. */
export function appendAuditTrail(sql: FirmSql, entries: readonly AuditEntry[]): Promise<number> {
  if (entries.length === 0) return Promise.resolve(0);
  const { firmId, userId, requestId } = sql.scope;
  const rows = entries.map((entry) => ({
    id: newId(),
    action: entry.action,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    dossier_id: entry.dossierId ?? null,
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? null,
  }));
  const kind = actorKindOf(sql.scope);
  return sql.execute(INSERT, [firmId, userId, kind, requestId ?? null, JSON.stringify(rows)]);
}

export interface AuditRow {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly actor_initials: string | null;
  readonly actor_kind: string;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string | null;
  readonly subject_name: string | null;
  readonly dossier_id: string | null;
  readonly dossier_reference: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string | null;
  readonly request_id: string | null;
}

export interface AuditFilter {
  readonly dossierId: string | null;
  readonly subjectId: string | null;
  readonly actorId: string | null;
  readonly kind: string | null;
  readonly since: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
  /** Id of the last entry already seen; entries come newest first. */
  readonly before: string | null;
  readonly limit: number;
}

const SELECT = `SELECT a.id, a.at, a.actor_id, u.name AS actor_name, u.initials AS actor_initials, a.actor_kind, a.action,
    a.subject_kind, a.subject_id, a.dossier_id, a.before, a.after, a.reason, a.request_id,
    d.reference AS dossier_reference, coalesce(s.name, nullif(concat_ws(' ', p.given_names, p.family_name), '')) AS subject_name
  FROM audit_entries a
    LEFT JOIN users u ON u.firm_id = a.firm_id AND u.id = a.actor_id
    LEFT JOIN dossiers d ON d.firm_id = a.firm_id AND d.id = a.dossier_id
    LEFT JOIN users s ON s.firm_id = a.firm_id AND s.id = a.subject_id AND a.subject_kind = 'user'
    LEFT JOIN persons p ON p.firm_id = a.firm_id AND p.id = a.subject_id AND a.subject_kind = 'person'
  WHERE a.firm_id = $1`;

/** Who changed what, newest first. */
export function listAudit(sql: FirmSql, filter: AuditFilter): Promise<readonly AuditRow[]> {
  const parameters: Parameter[] = [sql.scope.firmId, filter.limit];
  const conditions = (
    [
      ['a.dossier_id =', filter.dossierId],
      ['a.subject_id =', filter.subjectId],
      ['a.actor_id =', filter.actorId],
      ['a.subject_kind =', filter.kind],
      ['a.at >=', filter.since],
      ['a.at <', filter.until],
      ['a.id <', filter.before],
    ] as const
  ).flatMap(([test, value]) => (value === null ? [] : [`AND ${test} $${parameters.push(value)}`]));
  return sql.query<AuditRow>(
    `${SELECT} ${conditions.join(' ')} ORDER BY a.id DESC LIMIT $2`,
    parameters,
  );
}
