import type { FirmSql } from '../../sql-runner.ts';
import { membersOf } from '../identity/teams.repository.ts';
import { DAY_OF_TASK, PERSON_OF_TASK } from './task-list.repository.ts';

/** What one person has in one week; `week` counts from the first one asked for. */
export interface WorkloadRow {
  /** Null = nobody answers for it. */
  readonly userId: string | null;
  readonly name: string | null;
  readonly initials: string | null;
  readonly week: number;
  readonly tasks: number;
  readonly fatal: number;
  readonly important: number;
  readonly information: number;
  readonly hearings: number;
}

export interface WorkloadAsked {
  /** A Monday. */
  readonly from: Temporal.PlainDate;
  readonly weeks: number;
  /** The people of this team and nobody else; null: everybody. */
  readonly team: string | null;
}

const HEARINGS = "'audience', 'audience-retention', 'cts-audience'";
const RESPONSIBLE = 'coalesce(d.assignee_id, o.responsible_id, o.paralegal_id)';
const WEEK = (day: string) => `(${day} - $2::date) / 7`;
const INSIDE = (day: string) => `${day} >= $2::date AND ${day} < $3::date`;

const FACTS = `
  SELECT ${PERSON_OF_TASK} AS person, ${WEEK('t.due_on')} AS week, 'tasks' AS kind
    FROM tasks t JOIN dossiers o ON o.firm_id = t.firm_id AND o.id = t.dossier_id
   WHERE t.firm_id = $1 AND t.state = 'open' AND o.status <> 'closed' AND ${INSIDE(DAY_OF_TASK)}
  UNION ALL
  SELECT ${RESPONSIBLE}, ${WEEK('d.prudent_last_day')}, d.severity
    FROM deadlines d JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
   WHERE d.firm_id = $1 AND d.outcome = 'live' AND d.nature IN ('to-act', 'window') AND ${INSIDE('d.prudent_last_day')}
  UNION ALL
  SELECT o.responsible_id, ${WEEK('e.on_day')}, 'hearings'
    FROM events e JOIN dossiers o ON o.firm_id = e.firm_id AND o.id = e.dossier_id
   WHERE e.firm_id = $1 AND e.status = 'recorded' AND e.type IN (${HEARINGS}) AND o.status <> 'closed'
     AND ${INSIDE('e.on_day')}`;

const count = (kind: string) => `count(*) FILTER (WHERE f.kind = '${kind}')::integer`;

const OF_TEAM = `($5::uuid IS NULL OR u.id = ANY (ARRAY(${membersOf('$5')})))`;

const WORKLOAD = `WITH facts AS MATERIALIZED (${FACTS}),
  people AS (
    SELECT u.id, u.name, u.initials FROM users u
     WHERE u.firm_id = $1 AND u.status = 'active' AND u.role NOT IN ('billing', 'read-only') AND ${OF_TEAM}
    UNION SELECT u.id, u.name, u.initials FROM users u
     WHERE u.firm_id = $1 AND u.id IN (SELECT person FROM facts) AND ${OF_TEAM}
    UNION SELECT NULL, NULL, NULL WHERE $5::uuid IS NULL AND EXISTS (SELECT FROM facts WHERE person IS NULL))
  SELECT p.id AS "userId", p.name, p.initials, w.week, ${count('tasks')} AS tasks, ${count('fatal')} AS fatal,
         ${count('important')} AS important, ${count('information')} AS information,
         ${count('hearings')} AS hearings
    FROM people p CROSS JOIN generate_series(0, $4::integer - 1) AS w(week)
    LEFT JOIN facts f ON f.person IS NOT DISTINCT FROM p.id AND f.week = w.week
   GROUP BY p.id, p.name, p.initials, w.week
   ORDER BY p.name NULLS LAST, p.id, w.week`;

/** Everybody's weeks ({@link WorkloadRow}), in one statement: tasks, deadlines and hearings. */
export function workload(
  sql: FirmSql,
  { from, weeks, team }: WorkloadAsked,
): Promise<readonly WorkloadRow[]> {
  return sql.query(WORKLOAD, [sql.scope.firmId, from, from.add({ weeks }), weeks, team]);
}
