import type { Cents } from '@quantieme/billing';
import type { FirmSql } from '../../sql-runner.ts';

export interface LegalAidFields {
  readonly line: string;
  readonly unitTenths: number | null;
  /** Roots of its events, where they are not those that come to it by order. */
  readonly requestEvent: string | null;
  readonly decisionEvent: string | null;
  readonly decisionNumber: string | null;
  readonly sharePercent: number;
  readonly lawyerId: string | null;
  readonly withdrawnOn: Temporal.PlainDate | null;
  readonly certificateOn: Temporal.PlainDate | null;
  readonly certificateNumber: string | null;
  readonly certificateCents: Cents | null;
  readonly paidOn: Temporal.PlainDate | null;
  readonly paidCents: Cents | null;
}

export interface LegalAidRecord extends LegalAidFields {
  readonly id: string;
  readonly dossierId: string;
  readonly version: number;
}

const COLUMNS = `a.id, a.dossier_id AS "dossierId", a.line, a.unit_tenths AS "unitTenths",
  a.request_event AS "requestEvent", a.decision_event AS "decisionEvent", a.decision_number AS "decisionNumber",
  a.share_percent AS "sharePercent", a.lawyer_id AS "lawyerId", a.withdrawn_on AS "withdrawnOn",
  a.certificate_on AS "certificateOn", a.certificate_number AS "certificateNumber",
  a.certificate_cents AS "certificateCents", a.paid_on AS "paidOn", a.paid_cents AS "paidCents", a.version`;

/** Missions of a dossier, in the order in which they were written. */
export function legalAidOfDossier(
  sql: FirmSql,
  dossierId: string,
): Promise<readonly LegalAidRecord[]> {
  return sql.query<LegalAidRecord>(
    `SELECT ${COLUMNS} FROM legal_aid_missions a WHERE a.firm_id = $1 AND a.dossier_id = $2 ORDER BY a.id`,
    [sql.scope.firmId, dossierId],
  );
}

/** Held until the end of the transaction; null: the firm has none such. */
export async function lockLegalAid(sql: FirmSql, id: string): Promise<LegalAidRecord | null> {
  const [row] = await sql.query<LegalAidRecord>(
    `SELECT ${COLUMNS} FROM legal_aid_missions a WHERE a.firm_id = $1 AND a.id = $2 FOR UPDATE`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

function valuesOf(fields: LegalAidFields) {
  const { line, unitTenths, requestEvent, decisionEvent, decisionNumber, sharePercent } = fields;
  const { lawyerId, withdrawnOn, certificateOn, certificateNumber, certificateCents } = fields;
  return [
    ...[line, unitTenths, requestEvent, decisionEvent, decisionNumber, sharePercent, lawyerId],
    ...[withdrawnOn, certificateOn, certificateNumber, certificateCents],
    ...[fields.paidOn, fields.paidCents],
  ];
}

const INSERT = `INSERT INTO legal_aid_missions (firm_id, id, line, unit_tenths, request_event, decision_event,
    decision_number, share_percent, lawyer_id, withdrawn_on, certificate_on, certificate_number, certificate_cents,
    paid_on, paid_cents, dossier_id, created_by, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, clock_timestamp())`;

export async function insertLegalAid(
  sql: FirmSql,
  mission: LegalAidRecord,
  at: Temporal.Instant,
): Promise<void> {
  const { firmId, userId } = sql.scope;
  await sql.execute(INSERT, [
    ...[firmId, mission.id, ...valuesOf(mission), mission.dossierId, userId, at],
  ]);
}

const UPDATE = `UPDATE legal_aid_missions SET line = $3, unit_tenths = $4, request_event = $5, decision_event = $6,
    decision_number = $7, share_percent = $8, lawyer_id = $9, withdrawn_on = $10, certificate_on = $11,
    certificate_number = $12, certificate_cents = $13, paid_on = $14, paid_cents = $15, version = version + 1,
    updated_at = clock_timestamp()
  WHERE firm_id = $1 AND id = $2`;

export async function updateLegalAidRow(
  sql: FirmSql,
  id: string,
  fields: LegalAidFields,
): Promise<void> {
  await sql.execute(UPDATE, [sql.scope.firmId, id, ...valuesOf(fields)]);
}

export async function deleteLegalAid(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM legal_aid_missions WHERE firm_id = $1 AND id = $2', [
    sql.scope.firmId,
    id,
  ]);
}

export interface AidEvent {
  readonly id: string;
  readonly type: 'aj-demandee' | 'aj-decision';
  readonly on: Temporal.PlainDate;
  readonly outcome: string | null;
}

/** Requests and decisions of legal aid in force in a dossier, in order. */
export function aidEventsOfDossier(sql: FirmSql, dossierId: string): Promise<readonly AidEvent[]> {
  return sql.query<AidEvent>(
    `SELECT e.root_id AS id, e.type, e.on_day AS "on", e.details ->> 'outcome' AS outcome FROM events e
      WHERE e.firm_id = $1 AND e.dossier_id = $2 AND e.status = 'recorded' AND e.type IN ('aj-demandee', 'aj-decision')
      ORDER BY e.on_day, e.id`,
    [sql.scope.firmId, dossierId],
  );
}
