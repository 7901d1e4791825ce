import type { Deadline } from '@quantieme/deadlines';
import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

export interface CalendarRow {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly rule: string;
  readonly nature: Deadline['nature'];
  readonly severity: Deadline['severity'];
  readonly precision: Deadline['precision'];
  readonly outcome: Deadline['outcome'];
  readonly startsOn: Temporal.PlainDate | null;
  readonly opensOn: Temporal.PlainDate | null;
  readonly lastDay: Temporal.PlainDate | null;
  readonly prudentLastDay: Temporal.PlainDate;
  readonly expiresAt: Temporal.Instant | null;
  readonly prudentExpiresAt: Temporal.Instant | null;
  readonly timeZone: string;
  readonly done: boolean;
  /** False: it was in these hands, and is no longer. */
  readonly held: boolean;
  /** How often it has left these hands. */
  readonly departures: number;
  readonly version: number;
  readonly changedAt: Temporal.Instant;
  /** Null unless they were asked for. */
  readonly clients: readonly { familyName: string; givenNames: string }[] | null;
}

export interface CalendarFilter {
  /** Whose deadlines; null: all those of the firm. */
  readonly userId: string | null;
  /** Is warned of dossiers that nobody answers for. */
  readonly answersForCases: boolean;
  /** Last days before this one are history. */
  readonly from: Temporal.PlainDate;
  /** What ended before this moment has long been taken out of every calendar. */
  readonly endedSince: Temporal.Instant;
  readonly doneShown: boolean;
  readonly named: boolean;
}

// Whom an alert goes to holds its deadline: assignee, paralegal, responsible lawyer; without one, whoever answers for
// cases. A union of ids, as each part has an index of its own.
const SHOWN = `WITH held AS (
    SELECT d.id FROM dossiers o JOIN deadlines d ON d.firm_id = o.firm_id AND d.dossier_id = o.id
     WHERE o.firm_id = $1 AND $2::uuid IS NOT NULL
       AND (o.responsible_id = $2 OR o.paralegal_id = $2
            OR ($3 AND NOT EXISTS (SELECT FROM users r WHERE r.firm_id = o.firm_id AND r.id = o.responsible_id
                                                         AND r.status = 'active')))
    UNION SELECT id FROM deadlines WHERE firm_id = $1 AND assignee_id = $2 AND outcome = 'live'
    UNION SELECT id FROM deadlines WHERE firm_id = $1 AND assignee_id = $2 AND outcome <> 'live'
    UNION SELECT id FROM deadlines WHERE firm_id = $1 AND $2::uuid IS NULL AND prudent_last_day >= $4),
  shown AS (
    SELECT id, true AS held FROM held
    UNION ALL
    SELECT deadline_id, false FROM calendar_departures
     WHERE firm_id = $1 AND user_id = $2 AND left_at >= $5 AND deadline_id NOT IN (SELECT id FROM held))`;

const SOURCES = `FROM shown s
    JOIN deadlines d ON d.firm_id = $1 AND d.id = s.id
    JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
    LEFT JOIN calendar_departures l ON l.firm_id = d.firm_id AND l.user_id = $2 AND l.deadline_id = d.id
   WHERE d.prudent_last_day >= $4
     AND (NOT s.held OR d.updated_at >= $5 OR (d.outcome = 'live' AND d.done_at IS NULL)
          OR ($6 AND (d.outcome = 'met' OR d.done_at IS NOT NULL)))`;

const CLIENTS = `SELECT p.* FROM dossier_persons dp
    JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
   WHERE $7 AND dp.firm_id = d.firm_id AND dp.dossier_id = d.dossier_id AND dp.role = 'client'
   ORDER BY dp.position, p.id`;

const COLUMNS = `d.id, d.dossier_id AS "dossierId", o.reference, d.rule, d.nature, d.severity, d.precision, d.outcome,
  d.starts_on AS "startsOn", d.opens_on AS "opensOn", d.last_day AS "lastDay",
  d.prudent_last_day AS "prudentLastDay", d.expires_at AS "expiresAt", d.prudent_expires_at AS "prudentExpiresAt",
  d.time_zone AS "timeZone", d.done_at IS NOT NULL AS done`;

const ENTRIES = `${SHOWN}
  SELECT ${COLUMNS},
         s.held, coalesce(l.times, 0) AS departures, d.version,
         greatest(d.updated_at, l.left_at) AS "changedAt",
         (SELECT jsonb_agg(jsonb_build_object('familyName', c.family_name, 'givenNames', c.given_names))
            FROM (${CLIENTS}) c) AS clients
    ${SOURCES}
   ORDER BY d.prudent_last_day, d.id`;

const VERSION = `${SHOWN}
  SELECT count(*) AS entries, coalesce(sum(d.version), 0) AS versions, coalesce(sum(o.version), 0) AS dossiers,
         coalesce(sum(l.times), 0) AS departures,
         max(greatest(d.updated_at, o.updated_at, l.left_at)) AS "changedAt",
         sum((SELECT sum(c.version) FROM (${CLIENTS}) c)) AS clients
    ${SOURCES}`;

const parametersOf = (sql: FirmSql, filter: CalendarFilter): readonly Parameter[] => [
  sql.scope.firmId,
  filter.userId,
  filter.answersForCases,
  filter.from,
  filter.endedSince,
  filter.doneShown,
  filter.named,
];

/** Every deadline a calendar shows, in the order of their days; one query. */
export function calendarEntries(
  sql: FirmSql,
  filter: CalendarFilter,
): Promise<readonly CalendarRow[]> {
  return sql.query<CalendarRow>(ENTRIES, parametersOf(sql, filter));
}

/** Changes with any of them; nothing of their content is read. */
export interface CalendarVersion {
  readonly entries: number;
  readonly versions: number;
  readonly dossiers: number;
  readonly departures: number;
  readonly clients: number | null;
  readonly changedAt: Temporal.Instant | null;
}

export async function calendarVersion(
  sql: FirmSql,
  filter: CalendarFilter,
): Promise<CalendarVersion> {
  const [row] = await sql.query<CalendarVersion>(VERSION, parametersOf(sql, filter));
  if (row === undefined) throw new Error('An aggregate answers with one row');
  return row;
}

/** One deadline, whoever holds it and whatever became of it; null when the firm has none with a day. */
export async function calendarEntry(sql: FirmSql, id: string): Promise<CalendarRow | null> {
  const [row] = await sql.query<CalendarRow>(ONE, [sql.scope.firmId, id]);
  return row ?? null;
}

const ONE = `SELECT ${COLUMNS}, true AS held, 0 AS departures, d.version, d.updated_at AS "changedAt", NULL AS clients
  FROM deadlines d JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
 WHERE d.firm_id = $1 AND d.id = $2 AND d.prudent_last_day IS NOT NULL`;
