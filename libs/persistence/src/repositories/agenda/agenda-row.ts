import type { Deadline } from '@quantieme/deadlines';
import type { Text } from '@quantieme/law';

export interface AgendaRow {
  readonly id: string;
  readonly rule: string;
  readonly label: Text;
  readonly nature: Deadline['nature'];
  readonly severity: Deadline['severity'];
  readonly outcome: Deadline['outcome'];
  readonly startsOn: Temporal.PlainDate | null;
  readonly opensOn: Temporal.PlainDate | null;
  readonly lastDay: Temporal.PlainDate | null;
  readonly prudentLastDay: Temporal.PlainDate;
  readonly expiresAt: Temporal.Instant | null;
  readonly timeZone: string;
  readonly precision: Deadline['precision'];
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly assigneeInitials: string | null;
  readonly pending: boolean;
  /** One person says that it is done, another has to confirm. */
  readonly claimed: boolean;
  readonly version: number;
  readonly dossierId: string;
  readonly reference: string;
  readonly procedure: string;
  readonly dossierLabel: string;
  readonly responsibleId: string | null;
  readonly responsibleName: string | null;
  readonly responsibleInitials: string | null;
  readonly paralegalId: string | null;
  readonly paralegalName: string | null;
  readonly paralegalInitials: string | null;
  readonly clientFamilyName: string | null;
  readonly clientGivenNames: string | null;
  readonly severityRank: number;
  readonly ruleVersion: string;
  readonly updatedAt: Temporal.Instant;
}

/** The gravest first. */
export const RANK = "CASE d.severity WHEN 'fatal' THEN 0 WHEN 'important' THEN 1 ELSE 2 END";

/** What is read of a deadline `d`, of its dossier and of its people. */
export const AGENDA_COLUMNS = `d.id, d.rule, d.derivation -> 'label' AS label, d.nature, d.severity, d.outcome,
  d.starts_on AS "startsOn", d.opens_on AS "opensOn", d.last_day AS "lastDay",
  d.prudent_last_day AS "prudentLastDay", d.expires_at AS "expiresAt", d.time_zone AS "timeZone", d.precision,
  a.id AS "assigneeId", a.name AS "assigneeName", a.initials AS "assigneeInitials",
  coalesce(d.pending ->> 'state' = 'awaiting', false) AS pending, d.done_claim IS NOT NULL AS claimed, d.version, d.dossier_id AS "dossierId",
  o.reference, o.procedure, o.label AS "dossierLabel",
  r.id AS "responsibleId", r.name AS "responsibleName", r.initials AS "responsibleInitials",
  l.id AS "paralegalId", l.name AS "paralegalName", l.initials AS "paralegalInitials",
  c.family_name AS "clientFamilyName", c.given_names AS "clientGivenNames", ${RANK} AS "severityRank",
  d.rule_version AS "ruleVersion", d.updated_at AS "updatedAt"`;

export const AGENDA_JOINS = `JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
  LEFT JOIN users a ON a.firm_id = d.firm_id AND a.id = d.assignee_id
  LEFT JOIN users r ON r.firm_id = o.firm_id AND r.id = o.responsible_id
  LEFT JOIN users l ON l.firm_id = o.firm_id AND l.id = o.paralegal_id
  LEFT JOIN LATERAL (SELECT p.family_name, p.given_names
      FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
     WHERE dp.firm_id = d.firm_id AND dp.dossier_id = d.dossier_id AND dp.role = 'client'
     ORDER BY dp.position, p.id LIMIT 1) c ON true`;
