import type { Deadline } from '@quantieme/deadlines';
import type { Text } from '@quantieme/law';
import type { Parameter } from '../../codecs.ts';
import { dossiersMatching } from '../../search/search-index.ts';
import type { Reading } from '../../connection/pipelined.ts';
import {
  CHANGED_TYPES,
  changedColumns,
  changedKey,
  copiedRows,
  type Copied,
} from '../changed-rows.ts';
import { followedBy } from './followed-by.ts';
import { statusCondition } from './status-condition.ts';
import { UNOWNED } from './unowned.ts';

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

export const AGENDA_SORTS = [
  'prudentLastDay',
  '-prudentLastDay',
  'severity',
  'dossier',
  'assignee',
  'updatedAt',
] as const;
export type AgendaSort = (typeof AGENDA_SORTS)[number];

type Key = readonly (string | number | boolean | null)[];

export interface AgendaFilter {
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  /** Statuses as people see them; empty = everything that is live. */
  readonly statuses: readonly string[];
  readonly severities: readonly string[];
  readonly natures: readonly string[];
  readonly rule: string | null;
  /** A user, `none`, `unowned` (nobody active answers for it), or null for everybody. */
  readonly assignee: string | null;
  /** Only what is this user's: given to them, or to nobody in a dossier that they follow. */
  readonly concerns: string | null;
  /** Only those that one person says are done and that another has to confirm. */
  readonly claimed: boolean;
  readonly q: string | null;
  /** Null: those that have a day, whenever they changed. */
  readonly copied: Copied | null;
  readonly today: Temporal.PlainDate;
  readonly sort: AgendaSort;
  readonly after: Key | null;
  readonly limit: number;
}

interface Sort {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly descending?: boolean;
  /** Joins that the sort itself needs. */
  readonly joins?: string;
  readonly keyOf: (row: AgendaRow) => Key;
}

const RANK = "CASE d.severity WHEN 'fatal' THEN 0 WHEN 'important' THEN 1 ELSE 2 END";
const DAY = 'd.prudent_last_day';
const byDay = (row: AgendaRow): Key => [String(row.prudentLastDay), row.id];

const SORTS: Readonly<Record<AgendaSort, Sort>> = {
  prudentLastDay: { columns: [DAY, 'd.id'], types: ['date', 'uuid'], keyOf: byDay },
  '-prudentLastDay': {
    columns: [DAY, 'd.id'],
    types: ['date', 'uuid'],
    descending: true,
    keyOf: byDay,
  },
  severity: {
    columns: [RANK, DAY, 'd.id'],
    types: ['integer', 'date', 'uuid'],
    keyOf: (row) => [row.severityRank, ...byDay(row)],
  },
  dossier: {
    columns: ['s.reference', DAY, 'd.id'],
    types: ['text', 'date', 'uuid'],
    joins: 'JOIN dossiers s ON s.firm_id = d.firm_id AND s.id = d.dossier_id',
    keyOf: (row) => [row.reference, ...byDay(row)],
  },
  assignee: {
    columns: ["coalesce(s.name, '\u{10FFFD}')", DAY, 'd.id'],
    types: ['text', 'date', 'uuid'],
    joins: 'LEFT JOIN users s ON s.firm_id = d.firm_id AND s.id = d.assignee_id',
    keyOf: (row) => [row.assigneeName ?? '\u{10FFFD}', ...byDay(row)],
  },
  updatedAt: { columns: changedColumns('d'), types: CHANGED_TYPES, keyOf: changedKey },
};

/** Sort key of a row, to be handed back as `after`. */
export function agendaKey(row: AgendaRow, sort: AgendaSort): Key {
  return SORTS[sort].keyOf(row);
}

/** SQL types of the parts of a key of this sort. */
export function agendaKeyTypes(sort: AgendaSort): readonly string[] {
  return SORTS[sort].types;
}

const COLUMNS = `d.id, d.rule, d.derivation -> 'label' AS label, d.nature, d.severity, d.outcome,
  d.starts_on AS "startsOn", d.opens_on AS "opensOn", d.last_day AS "lastDay",
  d.prudent_last_day AS "prudentLastDay", d.expires_at AS "expiresAt", d.time_zone AS "timeZone", d.precision,
  a.id AS "assigneeId", a.name AS "assigneeName", a.initials AS "assigneeInitials",
  coalesce(d.pending ->> 'state' = 'awaiting', false) AS pending, d.done_claim IS NOT NULL AS claimed, d.version, d.dossier_id AS "dossierId",
  o.reference, o.procedure, o.label AS "dossierLabel",
  r.id AS "responsibleId", r.name AS "responsibleName", r.initials AS "responsibleInitials",
  l.id AS "paralegalId", l.name AS "paralegalName", l.initials AS "paralegalInitials",
  c.family_name AS "clientFamilyName", c.given_names AS "clientGivenNames", ${RANK} AS "severityRank",
  d.rule_version AS "ruleVersion", d.updated_at AS "updatedAt"`;

const JOINS = `JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
  LEFT JOIN users a ON a.firm_id = d.firm_id AND a.id = d.assignee_id
  LEFT JOIN users r ON r.firm_id = o.firm_id AND r.id = o.responsible_id
  LEFT JOIN users l ON l.firm_id = o.firm_id AND l.id = o.paralegal_id
  LEFT JOIN LATERAL (SELECT p.family_name, p.given_names
      FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
     WHERE dp.firm_id = d.firm_id AND dp.dossier_id = d.dossier_id AND dp.role = 'client'
     ORDER BY dp.position, p.id LIMIT 1) c ON true`;

function assigneeCondition(assignee: string | null, parameters: Parameter[]): string {
  if (assignee === null) return '';
  if (assignee === 'none') return 'AND d.assignee_id IS NULL';
  if (assignee === 'unowned') return `AND ${UNOWNED}`;
  return `AND d.assignee_id = $${parameters.push(assignee)}::uuid`;
}

function concerning(user: string | null, parameters: Parameter[]): string {
  if (user === null) return '';
  const id = `$${parameters.push(user)}`;
  return `AND (d.assignee_id = ${id}::uuid OR d.assignee_id IS NULL AND d.dossier_id IN ${followedBy(id)})`;
}

/** Whoever asks what has changed is told of all of it: a deadline that ended, and one that has no day yet. */
function whichOf({ statuses, today, copied }: AgendaFilter, parameters: Parameter[]): string {
  if (copied !== null && statuses.length === 0) return 'true';
  const standing = statusCondition(statuses, today, parameters);
  return copied === null ? `${DAY} IS NOT NULL AND ${standing}` : standing;
}

function conditionsOf(firmId: string, filter: AgendaFilter, parameters: Parameter[]): string {
  const asked = [whichOf(filter, parameters), copiedRows('d', filter.copied, parameters)];
  const test = (condition: string, value: Parameter) => {
    asked.push(`AND ${condition.replace('?', `$${parameters.push(value)}`)}`);
  };
  if (filter.from !== null) test(`${DAY} >= ?`, filter.from);
  if (filter.to !== null) test(`${DAY} <= ?`, filter.to);
  if (filter.severities.length > 0) test('d.severity = ANY (?::text[])', filter.severities);
  if (filter.natures.length > 0) test('d.nature = ANY (?::text[])', filter.natures);
  if (filter.claimed) asked.push('AND d.done_claim IS NOT NULL');
  if (filter.rule !== null) test('d.rule = ?', filter.rule);
  asked.push(assigneeCondition(filter.assignee, parameters));
  asked.push(concerning(filter.concerns, parameters));
  const found = filter.q === null ? null : dossiersMatching(filter.q, firmId, parameters.length);
  if (found !== null) {
    asked.push(`AND d.dossier_id IN (${found.sql})`);
    parameters.push(...found.parameters);
  }
  return asked.join(' ');
}

function afterOf({ after, sort }: AgendaFilter, parameters: Parameter[]): string {
  if (after === null) return '';
  const { columns, types, descending } = SORTS[sort];
  const values = after.map((value, index) => `$${parameters.push(value)}::${types[index]}`);
  return `AND (${columns.join(', ')}) ${descending === true ? '<' : '>'} (${values.join(', ')})`;
}

/**
 * A page of the firm's échéancier. The page is found first, along a partial index; names are read for its rows alone,
 * so that the cost does not grow with the firm.
 */
export function agendaPage(firmId: string, filter: AgendaFilter): Reading {
  const parameters: Parameter[] = [firmId, filter.limit];
  const { columns, descending, joins = '' } = SORTS[filter.sort];
  const order = columns
    .map((column) => `${column}${descending === true ? ' DESC' : ''}`)
    .join(', ');
  const conditions = `${conditionsOf(firmId, filter, parameters)} ${afterOf(filter, parameters)}`;
  const text = `WITH page AS MATERIALIZED (
       SELECT d.*, row_number() OVER (ORDER BY ${order}) AS place FROM deadlines d ${joins}
        WHERE d.firm_id = $1 AND ${conditions} ORDER BY ${order} LIMIT $2)
     SELECT ${COLUMNS} FROM page d ${JOINS} ORDER BY d.place`;
  return { text, parameters };
}
