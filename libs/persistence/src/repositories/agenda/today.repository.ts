import type { Text } from '@quantieme/law';
import type { FirmSql } from '../../sql-runner.ts';
import { followedBy } from './followed-by.ts';

/** Which dossiers, and the days looked at. */
export interface DayAsked {
  /** Those that this user follows; null: all of the firm. */
  readonly userId: string | null;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

interface InDossier {
  readonly dossierId: string;
  readonly reference: string;
  readonly dossierLabel: string;
  readonly clientFamilyName: string | null;
  readonly clientGivenNames: string | null;
}

export interface HearingRow extends InDossier {
  readonly id: string;
  readonly type: string;
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant | null;
  readonly responsibleId: string | null;
  readonly responsibleName: string | null;
  readonly responsibleInitials: string | null;
}

export interface SilenceRow extends InDossier {
  readonly id: string;
  readonly label: Text;
  readonly day: Temporal.PlainDate;
  readonly deadlineId: string;
}

export interface ClientAnswerRow extends Omit<InDossier, 'dossierId'> {
  /** Null: of a person who has no dossier yet. */
  readonly dossierId: string | null;
  readonly kind: 'documents' | 'facts';
  readonly count: number;
  readonly at: Temporal.Instant;
  readonly personId: string | null;
  readonly personFamilyName: string | null;
  readonly personGivenNames: string | null;
}

const SHOWN = 50;

const DOSSIER = `o.id AS "dossierId", o.reference, o.label AS "dossierLabel",
  c.family_name AS "clientFamilyName", c.given_names AS "clientGivenNames"`;

const CLIENT = `LEFT JOIN LATERAL (SELECT p.family_name, p.given_names
      FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
     WHERE dp.firm_id = o.firm_id AND dp.dossier_id = o.id AND dp.role = 'client'
     ORDER BY dp.position, p.id LIMIT 1) c ON true`;

const MINE = `($4::uuid IS NULL OR o.id IN ${followedBy('$4')})`;

const HEARINGS = `WITH found AS (
    SELECT e.dossier_id, e.id, e.type, e.on_day AS day, e.at FROM events e
     WHERE e.firm_id = $1 AND e.status = 'recorded' AND e.type IN ('audience', 'audience-retention', 'cts-audience')
       AND e.on_day BETWEEN $2::date AND $3::date
    UNION ALL
    SELECT e.dossier_id, e.id, e.type, (e.dates ->> 'appointmentOn')::date, NULL FROM events e
     WHERE e.firm_id = $1 AND e.status = 'recorded'
       AND e.type IN ('avis-audience', 'avis-audience-cnda', 'cts-convocation')
       AND e.dates ->> 'appointmentOn' BETWEEN $2::date::text AND $3::date::text),
  each AS (
    SELECT DISTINCT ON (f.dossier_id, f.day) f.* FROM found f ORDER BY f.dossier_id, f.day, f.at, f.type)
  SELECT f.id, f.type, f.day, f.at, ${DOSSIER}, r.id AS "responsibleId", r.name AS "responsibleName",
         r.initials AS "responsibleInitials"
    FROM each f JOIN dossiers o ON o.firm_id = $1 AND o.id = f.dossier_id
    LEFT JOIN users r ON r.firm_id = o.firm_id AND r.id = o.responsible_id ${CLIENT}
   WHERE o.status <> 'closed' AND ${MINE}
   ORDER BY f.day, f.at NULLS LAST, f.id LIMIT ${SHOWN}`;

/** Hearings of these days, by the notice that announced them or as recorded; one a dossier and day. */
export function hearings(sql: FirmSql, asked: DayAsked): Promise<readonly HearingRow[]> {
  return sql.query<HearingRow>(HEARINGS, parametersOf(sql, asked));
}

const SILENCES = `SELECT s.id, s.label, s.on_day AS day, d.id AS "deadlineId", ${DOSSIER}
    FROM derived_events s
    JOIN deadlines d ON d.firm_id = s.firm_id AND d.dossier_id = s.dossier_id AND d.key = s.from_deadline
    JOIN dossiers o ON o.firm_id = s.firm_id AND o.id = s.dossier_id ${CLIENT}
   WHERE s.firm_id = $1 AND s.born_at IS NOT NULL AND s.on_day BETWEEN $2::date AND $3::date
     AND d.nature = 'authority' AND d.outcome = 'live' AND o.status <> 'closed' AND ${MINE}
     AND NOT EXISTS (SELECT FROM events e WHERE e.firm_id = s.firm_id AND e.dossier_id = s.dossier_id
                        AND e.status = 'recorded' AND e.on_day >= s.on_day)
     AND NOT EXISTS (SELECT FROM notes n WHERE n.firm_id = s.firm_id AND n.dossier_id = s.dossier_id
                        AND n.created_at >= s.born_at)
   ORDER BY s.on_day DESC, s.id LIMIT ${SHOWN}`;

/** Decisions born of silence on these days, in dossiers where nothing has been recorded or noted since. */
export function silencesReached(sql: FirmSql, asked: DayAsked): Promise<readonly SilenceRow[]> {
  return sql.query<SilenceRow>(SILENCES, parametersOf(sql, asked));
}

const ANSWERS = `WITH sent AS (
    SELECT 'documents' AS kind, d.dossier_id, d.person_id, count(*)::integer AS count, max(v.uploaded_at) AS at
      FROM document_versions v
      JOIN documents d ON d.firm_id = v.firm_id AND d.id = v.document_id AND d.latest = v.number
     WHERE v.firm_id = $1 AND v.via = 'client' AND v.uploaded_at BETWEEN $2::date AND $3::date + 1
       AND d.status = 'received' AND d.archived_at IS NULL
     GROUP BY d.dossier_id, d.person_id
    UNION ALL
    SELECT 'facts', a.dossier_id, f.person_id, count(*)::integer, max(f.recorded_at)
      FROM person_facts f
      LEFT JOIN LATERAL (SELECT dp.dossier_id FROM dossier_persons dp
            JOIN dossiers x ON x.firm_id = dp.firm_id AND x.id = dp.dossier_id AND x.status <> 'closed'
           WHERE dp.firm_id = f.firm_id AND dp.person_id = f.person_id
           ORDER BY x.opened_on DESC, x.id LIMIT 1) a ON true
     WHERE f.firm_id = $1 AND f.source = 'client-stated' AND f.recorded_by IS NULL AND f.ended_at IS NULL
       AND f.recorded_at BETWEEN $2::date AND $3::date + 1
     GROUP BY a.dossier_id, f.person_id)
  SELECT s.kind, s.count, s.at, ${DOSSIER}, p.id AS "personId", p.family_name AS "personFamilyName",
         p.given_names AS "personGivenNames"
    FROM sent s LEFT JOIN dossiers o ON o.firm_id = $1 AND o.id = s.dossier_id
    LEFT JOIN persons p ON p.firm_id = $1 AND p.id = s.person_id ${CLIENT}
   WHERE (s.kind = 'facts' OR o.status <> 'closed') AND (${MINE}
     OR s.kind = 'facts' AND EXISTS (SELECT FROM questionnaire_links q
                 WHERE q.firm_id = $1 AND q.person_id = s.person_id AND q.created_by = $4::uuid))
   ORDER BY s.at DESC, s.person_id, s.kind LIMIT ${SHOWN}`;

/** What clients sent through their links and nobody of the firm has verified: documents, and answers on their word. */
export function clientAnswers(sql: FirmSql, asked: DayAsked): Promise<readonly ClientAnswerRow[]> {
  return sql.query<ClientAnswerRow>(ANSWERS, parametersOf(sql, asked));
}

function parametersOf(sql: FirmSql, { userId, from, to }: DayAsked) {
  return [sql.scope.firmId, from, to, userId] as const;
}

const HAS_OWN = `SELECT EXISTS (SELECT FROM dossiers o WHERE o.firm_id = $1 AND o.status <> 'closed'
     AND o.responsible_id = $2::uuid)
  OR EXISTS (SELECT FROM dossiers o WHERE o.firm_id = $1 AND o.status <> 'closed' AND o.paralegal_id = $2::uuid)
  OR EXISTS (SELECT FROM deadlines d WHERE d.firm_id = $1 AND d.assignee_id = $2 AND d.outcome = 'live')
  OR EXISTS (SELECT FROM tasks t WHERE t.firm_id = $1 AND t.assignee_id = $2 AND t.state = 'open') AS "hasOwn"`;

/** Whether anything of the firm's work is this person's own. */
export async function hasOwnWork(sql: FirmSql, userId: string | null): Promise<boolean> {
  const [row] = await sql.query<{ readonly hasOwn: boolean }>(HAS_OWN, [sql.scope.firmId, userId]);
  return row?.hasOwn ?? false;
}
