import type { Text } from '@quantieme/law';
import type { Deadline } from '@quantieme/deadlines';
import type { Parameter } from '../../codecs.ts';
import { personsMatching } from '../../search/search-index.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { afterChanged, copiedRows, type Copied } from '../changed-rows.ts';
import type { Address } from './person.repository.ts';

export interface PersonListRow {
  readonly id: string;
  readonly kind: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly nationalities: readonly string[];
  readonly sortKey: string;
  readonly dossierCount: number;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: Address;
  readonly language: string | null;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
}

export interface PersonFilter {
  readonly q: string | null;
  readonly kind: string | null;
  /** Not null: in the order of changes, archived persons too. */
  readonly copied: Copied | null;
  /** Sort key, or moment of the change, and id of the last person already seen. */
  readonly after: readonly [key: string, id: string] | null;
  readonly limit: number;
}

const COLUMNS = `p.id, p.kind, p.family_name AS "familyName", p.given_names AS "givenNames",
    p.birth_date AS "birthDate", p.nationalities, p.sort_key AS "sortKey",
    (SELECT count(DISTINCT dp.dossier_id) FROM dossier_persons dp
      WHERE dp.firm_id = p.firm_id AND dp.person_id = p.id) AS "dossierCount",
    p.email, p.phone, p.address, p.language, p.version, p.updated_at AS "updatedAt"`;
const SELECT = `SELECT ${COLUMNS} FROM persons p WHERE p.firm_id = $1`;

/** Clients of these dossiers, one row for each place they have. */
export function clientsOfDossiers(
  sql: FirmSql,
  dossierIds: readonly string[],
): Promise<readonly (PersonListRow & { readonly dossierId: string })[]> {
  return sql.query(
    `SELECT c.dossier_id AS "dossierId", ${COLUMNS} FROM dossier_persons c
       JOIN persons p ON p.firm_id = c.firm_id AND p.id = c.person_id
      WHERE c.firm_id = $1 AND c.dossier_id = ANY ($2::uuid[]) AND c.role = 'client'
      ORDER BY c.position, p.id`,
    [sql.scope.firmId, [...dossierIds]],
  );
}

/** Persons in the order of their names, or in that of their changes. */
export function listPersons(sql: FirmSql, filter: PersonFilter): Promise<readonly PersonListRow[]> {
  const { firmId } = sql.scope;
  const parameters: Parameter[] = [firmId, filter.limit];
  const conditions: string[] = [];
  if (filter.kind !== null) conditions.push(`AND p.kind = $${parameters.push(filter.kind)}`);
  conditions.push(placeOf(filter, parameters));
  const found = filter.q === null ? null : personsMatching(filter.q, firmId, parameters.length);
  if (found !== null) {
    conditions.push(`AND p.id IN (${found.sql})`);
    parameters.push(...found.parameters);
  }
  const order = filter.copied === null ? 'p.sort_key' : 'p.updated_at';
  return sql.query<PersonListRow>(
    `${SELECT} ${conditions.join(' ')} ORDER BY ${order}, p.id LIMIT $2`,
    parameters,
  );
}

function placeOf({ copied, after }: PersonFilter, parameters: Parameter[]): string {
  if (copied !== null) {
    return `${copiedRows('p', copied, parameters)} ${afterChanged('p', after, parameters)}`;
  }
  if (after === null) return 'AND p.archived_at IS NULL';
  const [sortKey, id] = after;
  return `AND p.archived_at IS NULL
    AND (p.sort_key, p.id) > ($${parameters.push(sortKey)}, $${parameters.push(id)}::uuid)`;
}

export interface PersonDossierRow {
  readonly id: string;
  readonly reference: string;
  readonly procedure: string;
  readonly label: string;
  readonly status: 'active' | 'suspended' | 'closed';
  readonly role: string;
  readonly next: NextDeadlineRow | null;
}

/** Headline of a dossier, as read beside it. */
export interface NextDeadlineRow {
  readonly id: string;
  readonly rule: string;
  readonly label: Text;
  readonly nature: Deadline['nature'];
  readonly severity: Deadline['severity'];
  readonly outcome: Deadline['outcome'];
  readonly startsOn: string | null;
  readonly opensOn: string | null;
  readonly lastDay: string | null;
  readonly prudentLastDay: string | null;
}

/** The next deadline of dossier `d`, from `n`, as one JSON value. */
export const NEXT_DEADLINE = `CASE WHEN n.id IS NULL THEN NULL ELSE jsonb_build_object('id', n.id, 'rule', n.rule,
    'label', n.derivation -> 'label', 'nature', n.nature, 'severity', n.severity, 'outcome', n.outcome,
    'startsOn', n.starts_on, 'opensOn', n.opens_on, 'lastDay', n.last_day,
    'prudentLastDay', n.prudent_last_day) END AS next`;

export function dossiersOfPerson(
  sql: FirmSql,
  personId: string,
): Promise<readonly PersonDossierRow[]> {
  return sql.query<PersonDossierRow>(
    `SELECT d.id, d.reference, d.procedure, d.label, d.status, dp.role, ${NEXT_DEADLINE}
       FROM dossier_persons dp
       JOIN dossiers d ON d.firm_id = dp.firm_id AND d.id = dp.dossier_id
       LEFT JOIN deadlines n ON n.firm_id = d.firm_id AND n.id = d.next_deadline_id
      WHERE dp.firm_id = $1 AND dp.person_id = $2 ORDER BY d.opened_on DESC, d.id DESC`,
    [sql.scope.firmId, personId],
  );
}
