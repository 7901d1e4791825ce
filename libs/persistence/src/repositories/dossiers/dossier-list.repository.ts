import type { Phase } from '@quantieme/law';
import type { Parameter } from '../../codecs.ts';
import { dossiersMatching } from '../../search/search-index.ts';
import { followedBy } from '../agenda/followed-by.ts';
import type { FirmSql } from '../../sql-runner.ts';
import {
  CHANGED_TYPES,
  changedColumns,
  changedKey,
  copiedRows,
  type Copied,
} from '../changed-rows.ts';
import { outlineSql, type OutlineRow } from '../together/outline.ts';
import { NEXT_DEADLINE, type NextDeadlineRow } from '../persons/person-list.repository.ts';

export interface ListedParticipant {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string | null;
  readonly nationalities: readonly string[];
  readonly role: string;
}

export interface DossierListRow {
  readonly id: string;
  readonly reference: string;
  readonly year: number;
  readonly number: number;
  readonly procedure: string;
  readonly label: string;
  readonly status: 'active' | 'suspended' | 'closed';
  readonly tags: readonly string[];
  readonly openedOn: Temporal.PlainDate;
  readonly closedOn: Temporal.PlainDate | null;
  readonly nextDeadlineOn: Temporal.PlainDate | null;
  readonly responsibleId: string | null;
  readonly responsibleName: string | null;
  readonly responsibleInitials: string | null;
  readonly paralegalId: string | null;
  readonly paralegalName: string | null;
  readonly paralegalInitials: string | null;
  readonly participants: readonly ListedParticipant[];
  readonly next: NextDeadlineRow | null;
  readonly phase: Phase | null;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
}

export type DossierSort =
  | 'nextDeadline'
  | '-nextDeadline'
  | 'reference'
  | '-reference'
  | 'openedOn'
  | '-openedOn'
  | 'updatedAt';

type Key = readonly (string | number | boolean | null)[];

export interface DossierFilter {
  readonly q: string | null;
  readonly status: string | null;
  readonly procedure: string | null;
  readonly responsibleId: string | null;
  /** Only those that this user follows, as responsible lawyer or as paralegal. */
  readonly followedBy: string | null;
  /** Only the active ones without a date to come. */
  readonly withoutDeadline: boolean;
  /** Only those under way whose procedure stands there; null: wherever they stand. */
  readonly phase: string | null;
  /** Nobody is responsible. */
  readonly withoutResponsible: boolean;
  readonly copied: Copied | null;
  readonly sort: DossierSort;
  readonly after: Key | null;
  readonly limit: number;
}

interface Sort {
  readonly order: string;
  /** Columns compared with the last row seen, as SQL of the same types. */
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly descending: boolean;
  readonly keyOf: (row: DossierListRow) => Key;
}

// A dossier without a date comes after all others, whichever way the dates run.
const NEXT_ASCENDING = "coalesce(d.next_deadline_on, date '9999-12-31')";
const NEXT_DESCENDING = "coalesce(d.next_deadline_on, date '0001-01-01')";

function sortBy(
  columns: readonly string[],
  types: readonly string[],
  keyOf: Sort['keyOf'],
): readonly [ascending: Sort, descending: Sort] {
  const both = (descending: boolean): Sort => ({
    order: columns.map((column) => `${column}${descending ? ' DESC' : ''}`).join(', '),
    columns,
    types,
    descending,
    keyOf,
  });
  return [both(false), both(true)];
}

const nextKey =
  (none: string) =>
  (row: DossierListRow): Key => [
    row.nextDeadlineOn === null ? none : String(row.nextDeadlineOn),
    row.id,
  ];
const DATED = ['date', 'uuid'];
const [nextAscending] = sortBy([NEXT_ASCENDING, 'd.id'], DATED, nextKey('9999-12-31'));
const [, nextDescending] = sortBy([NEXT_DESCENDING, 'd.id'], DATED, nextKey('0001-01-01'));
const [byReference, byReferenceBack] = sortBy(
  ['d.year', 'd.number'],
  ['integer', 'integer'],
  (row) => [row.year, row.number],
);
const [byOpening, byOpeningBack] = sortBy(['d.opened_on', 'd.id'], DATED, (row) => [
  String(row.openedOn),
  row.id,
]);

const [byChange] = sortBy(changedColumns('d'), CHANGED_TYPES, changedKey);

const SORTS: Readonly<Record<DossierSort, Sort>> = {
  nextDeadline: nextAscending,
  '-nextDeadline': nextDescending,
  reference: byReference,
  '-reference': byReferenceBack,
  openedOn: byOpening,
  '-openedOn': byOpeningBack,
  updatedAt: byChange,
};

/** Sort key of a row, to be handed back as `after`. */
export function dossierKey(row: DossierListRow, sort: DossierSort): Key {
  return SORTS[sort].keyOf(row);
}

/** SQL types of the parts of such a key. */
export function dossierKeyTypes(sort: DossierSort): readonly string[] {
  return SORTS[sort].types;
}

const PARTICIPANTS = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'familyName', p.family_name,
      'givenNames', p.given_names, 'birthDate', p.birth_date, 'nationalities', p.nationalities, 'role', dp.role)
      ORDER BY dp.position, p.id), '[]')
    FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
   WHERE dp.firm_id = d.firm_id AND dp.dossier_id = d.id)`;

const COLUMNS = `d.id, d.reference, d.year, d.number, d.procedure, d.label, d.status, d.tags,
    d.opened_on AS "openedOn", d.closed_on AS "closedOn", d.next_deadline_on AS "nextDeadlineOn",
    d.phase, r.id AS "responsibleId", r.name AS "responsibleName", r.initials AS "responsibleInitials",
    l.id AS "paralegalId", l.name AS "paralegalName", l.initials AS "paralegalInitials",
    ${PARTICIPANTS} AS participants, ${NEXT_DEADLINE}, d.version, d.updated_at AS "updatedAt"`;

const JOINS = `LEFT JOIN users r ON r.firm_id = d.firm_id AND r.id = d.responsible_id
  LEFT JOIN users l ON l.firm_id = d.firm_id AND l.id = d.paralegal_id
  LEFT JOIN deadlines n ON n.firm_id = d.firm_id AND n.id = d.next_deadline_id`;

type WhichDossiers = Omit<DossierFilter, 'sort' | 'after' | 'limit'>;

function conditionsOf(sql: FirmSql, filter: WhichDossiers, parameters: Parameter[]): string {
  const asked: string[] = [];
  const equal = (column: string, value: string | null) => {
    if (value !== null) asked.push(`AND ${column} = $${parameters.push(value)}`);
  };
  equal('d.status', filter.status);
  equal('d.procedure', filter.procedure);
  equal('d.responsible_id', filter.responsibleId);
  if (filter.followedBy !== null) {
    asked.push(`AND d.id IN ${followedBy(`$${parameters.push(filter.followedBy)}`)}`);
  }
  if (filter.withoutResponsible) asked.push('AND d.responsible_id IS NULL');
  if (filter.phase !== null) {
    asked.push(`AND d.status <> 'closed' AND d.phase = $${parameters.push(filter.phase)}`);
  }
  if (filter.withoutDeadline) asked.push("AND d.status = 'active' AND d.next_deadline_on IS NULL");
  asked.push(copiedRows('d', filter.copied, parameters));
  const found =
    filter.q === null ? null : dossiersMatching(filter.q, sql.scope.firmId, parameters.length);
  if (found !== null) {
    asked.push(`AND d.id IN (${found.sql})`);
    parameters.push(...found.parameters);
  }
  return asked.join(' ');
}

function afterOf({ after, sort }: DossierFilter, parameters: Parameter[]): string {
  if (after === null) return '';
  const { columns, types, descending } = SORTS[sort];
  const values = after.map((value, index) => `$${parameters.push(value)}::${types[index]}`);
  return `AND (${columns.join(', ')}) ${descending ? '<' : '>'} (${values.join(', ')})`;
}

/** Nobody reads more cards than this: counting stops here, so that the cost does not grow with the firm. */
export const COUNTED_DOSSIERS = 1000;

/** How many such dossiers there are; {@link COUNTED_DOSSIERS} means that many or more. */
export async function countDossiers(sql: FirmSql, filter: DossierFilter): Promise<number> {
  const parameters: Parameter[] = [sql.scope.firmId];
  const conditions = conditionsOf(sql, filter, parameters);
  const [row] = await sql.query<{ readonly count: number }>(
    `SELECT count(*)::integer AS count FROM (
       SELECT 1 FROM dossiers d WHERE d.firm_id = $1 ${conditions} LIMIT ${COUNTED_DOSSIERS}) counted`,
    parameters,
  );
  return row?.count ?? 0;
}

/** Where each page of so many rows ends, and how long the list is. */
export function dossierOutline(
  sql: FirmSql,
  filter: Omit<DossierFilter, 'after' | 'limit'>,
  pageSize: number,
): Promise<readonly OutlineRow[]> {
  const parameters: Parameter[] = [sql.scope.firmId, pageSize];
  const { columns, order } = SORTS[filter.sort];
  const rows = `dossiers d WHERE d.firm_id = $1 ${conditionsOf(sql, filter, parameters)}`;
  return sql.query<OutlineRow>(outlineSql({ rows, columns, order }), parameters);
}

/** Dossiers of the firm; what is shown beside them is read for the page alone. */
export function listDossiers(
  sql: FirmSql,
  filter: DossierFilter,
): Promise<readonly DossierListRow[]> {
  const parameters: Parameter[] = [sql.scope.firmId, filter.limit];
  const { order } = SORTS[filter.sort];
  const conditions = `${conditionsOf(sql, filter, parameters)} ${afterOf(filter, parameters)}`;
  return sql.query<DossierListRow>(
    `WITH page AS MATERIALIZED (
       SELECT d.* FROM dossiers d WHERE d.firm_id = $1 ${conditions} ORDER BY ${order} LIMIT $2)
     SELECT ${COLUMNS} FROM page d ${JOINS} ORDER BY ${order}`,
    parameters,
  );
}
