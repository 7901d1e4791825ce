import type { Text } from '@quantieme/law';
import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { afterChanged, copiedRows, type Copied } from '../changed-rows.ts';
import type { TaskRecord } from './task-records.ts';

export interface TaskListRow extends Pick<
  TaskRecord,
  'id' | 'dossierId' | 'owner' | 'dueOn' | 'state' | 'version'
> {
  readonly label: string | null;
  readonly stepLabel: Text | null;
  readonly blocked: boolean;
  readonly reference: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly personInitials: string | null;
  readonly clientFamilyName: string | null;
  readonly clientGivenNames: string | null;
  readonly sortedOn: Temporal.PlainDate;
  readonly updatedAt: Temporal.Instant;
}

export interface TaskListFilter {
  /** Null: any. */
  readonly state: TaskRecord['state'] | null;
  /** Not null: in the order of changes. */
  readonly copied: Copied | null;
  /** A user, `none` (nobody answers for it), or null for everybody. */
  readonly assignee: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** Whose a task is: the person it was given to, else whoever has that place in the dossier. */
export const PERSON_OF_TASK = `coalesce(t.assignee_id,
  CASE t.owner WHEN 'lawyer' THEN o.responsible_id ELSE coalesce(o.paralegal_id, o.responsible_id) END)`;

/** Along the index of open tasks; those without a day come last. */
export const DAY_OF_TASK = "coalesce(t.due_on, '9999-12-31'::date)";

function conditionsOf(filter: TaskListFilter, parameters: Parameter[]): string {
  const asked = filter.state === null ? ['true'] : [`t.state = $${parameters.push(filter.state)}`];
  const { assignee, from, until } = filter;
  if (filter.state === 'open') asked.push("o.status <> 'closed'");
  if (from !== null) asked.push(`${DAY_OF_TASK} >= $${parameters.push(from)}`);
  if (until !== null) asked.push(`${DAY_OF_TASK} <= $${parameters.push(until)}`);
  if (assignee === 'none') asked.push(`${PERSON_OF_TASK} IS NULL`);
  else if (assignee !== null) asked.push(`${PERSON_OF_TASK} = $${parameters.push(assignee)}::uuid`);
  return `${asked.join(' AND ')} ${placeOf(filter, parameters)}`;
}

function placeOf({ copied, after }: TaskListFilter, parameters: Parameter[]): string {
  if (copied !== null) {
    return `${copiedRows('t', copied, parameters)} ${afterChanged('t', after, parameters)}`;
  }
  if (after === null) return '';
  const [day, id] = [parameters.push(after[0]), parameters.push(after[1])];
  return `AND (${DAY_OF_TASK}, t.id) > ($${day}::date, $${id}::uuid)`;
}

/** A page of the firm's tasks ({@link TaskListRow}), by day; those without a day come last. */
export function taskPage(sql: FirmSql, filter: TaskListFilter): Promise<readonly TaskListRow[]> {
  const parameters: Parameter[] = [sql.scope.firmId, filter.limit];
  const order = (day: string, changed: string) => (filter.copied === null ? day : changed);
  const text = `WITH page AS MATERIALIZED (
      SELECT t.*, ${DAY_OF_TASK} AS sorted_on, o.reference, ${PERSON_OF_TASK} AS person_id
        FROM tasks t JOIN dossiers o ON o.firm_id = t.firm_id AND o.id = t.dossier_id
       WHERE t.firm_id = $1 AND ${conditionsOf(filter, parameters)} ORDER BY ${order(DAY_OF_TASK, 't.updated_at')}, t.id LIMIT $2)
    SELECT t.id, t.dossier_id AS "dossierId", t.owner, t.due_on AS "dueOn", t.state, t.version, t.label,
           t.step -> 'label' AS "stepLabel", t.sorted_on AS "sortedOn", t.updated_at AS "updatedAt", t.reference, u.id AS "personId",
           u.name AS "personName", u.initials AS "personInitials", c.family_name AS "clientFamilyName",
           c.given_names AS "clientGivenNames",
           EXISTS (SELECT FROM tasks b WHERE b.firm_id = t.firm_id AND b.dossier_id = t.dossier_id
             AND b.state = 'open' AND t.step -> 'after' ? b.step_id) AS blocked
      FROM page t
      LEFT JOIN users u ON u.firm_id = t.firm_id AND u.id = t.person_id
      LEFT JOIN LATERAL (SELECT p.family_name, p.given_names
          FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
         WHERE dp.firm_id = t.firm_id AND dp.dossier_id = t.dossier_id AND dp.role = 'client'
         ORDER BY dp.position, p.id LIMIT 1) c ON true
     ORDER BY ${order('t.sorted_on', 't.updated_at')}, t.id`;
  return sql.query(text, parameters);
}
