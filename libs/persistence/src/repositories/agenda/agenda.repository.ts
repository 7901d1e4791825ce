import type { Parameter } from '../../codecs.ts';
import type { Reading } from '../../connection/pipelined.ts';
import { CHANGED_TYPES, changedColumns, changedKey } from '../changed-rows.ts';
import { outlineSql } from '../together/outline.ts';
import { agendaConditions, DAY, type WhichAgenda } from './agenda-conditions.ts';
import { AGENDA_COLUMNS, AGENDA_JOINS, RANK, type AgendaRow } from './agenda-row.ts';

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

export interface AgendaFilter extends WhichAgenda {
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

function afterOf({ after, sort }: AgendaFilter, parameters: Parameter[]): string {
  if (after === null) return '';
  const { columns, types, descending } = SORTS[sort];
  const values = after.map((value, index) => `$${parameters.push(value)}::${types[index]}`);
  return `AND (${columns.join(', ')}) ${descending === true ? '<' : '>'} (${values.join(', ')})`;
}

const orderOf = ({ columns, descending }: Sort) =>
  columns.map((column) => `${column}${descending === true ? ' DESC' : ''}`).join(', ');

/** Where each page of so many rows ends, and how long the list is: `OutlineRow`s. */
export function agendaOutline(
  firmId: string,
  filter: Omit<AgendaFilter, 'after' | 'limit'>,
  pageSize: number,
): Reading {
  const parameters: Parameter[] = [firmId, pageSize];
  const sort = SORTS[filter.sort];
  const { columns, joins = '' } = sort;
  const rows = `deadlines d ${joins} WHERE d.firm_id = $1 AND ${agendaConditions(firmId, filter, parameters)}`;
  return { text: outlineSql({ rows, columns, order: orderOf(sort) }), parameters };
}

/**
 * A page of the firm's échéancier. The page is found first, along a partial index; names are read for its rows alone,
 * so that the cost does not grow with the firm.
 */
export function agendaPage(firmId: string, filter: AgendaFilter): Reading {
  const parameters: Parameter[] = [firmId, filter.limit];
  const { joins = '' } = SORTS[filter.sort];
  const order = orderOf(SORTS[filter.sort]);
  const conditions = `${agendaConditions(firmId, filter, parameters)} ${afterOf(filter, parameters)}`;
  const text = `WITH page AS MATERIALIZED (
       SELECT d.*, row_number() OVER (ORDER BY ${order}) AS place FROM deadlines d ${joins}
        WHERE d.firm_id = $1 AND ${conditions} ORDER BY ${order} LIMIT $2)
     SELECT ${AGENDA_COLUMNS} FROM page d ${AGENDA_JOINS} ORDER BY d.place`;
  return { text, parameters };
}
