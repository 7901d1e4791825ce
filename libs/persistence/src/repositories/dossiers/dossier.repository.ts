import type { Residence, Territory } from '@quantieme/calendar';
import type { Facts } from '@quantieme/law';
import { indexDossier } from '../../search/search-index.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { UserName } from '../cases/case-records.ts';

/** What people set on a dossier; the rest is copied from its deadlines. */
export interface DossierFields {
  readonly procedure: string;
  readonly label: string;
  readonly status: 'active' | 'suspended' | 'closed';
  readonly territory: Territory;
  readonly residence: Residence | null;
  readonly departement: string | null;
  readonly responsibleId: string | null;
  readonly paralegalId: string | null;
  readonly prefectureId: string | null;
  readonly courtId: string | null;
  readonly titleRequested: string | null;
  readonly legalAid: string | null;
  readonly tags: readonly string[];
  readonly facts: Facts;
  readonly closedOn: Temporal.PlainDate | null;
}

export interface NewDossier extends DossierFields {
  readonly id: string;
  readonly openedOn: Temporal.PlainDate;
  /** The product's now: before it, the firm knew of no such dossier. */
  readonly openedAt: Temporal.Instant;
}

const NEXT_NUMBER = `WITH given AS (
    INSERT INTO dossier_counters (firm_id, year, last_number) VALUES ($1, $2, 1)
    ON CONFLICT (firm_id, year) DO UPDATE SET last_number = dossier_counters.last_number + 1
    RETURNING last_number)
  SELECT given.last_number AS number, f.reference_prefix AS prefix FROM given, firms f WHERE f.id = $1`;

/** The next number of the firm's year; whoever takes it holds the counter until the end of the transaction. */
async function nextReference(
  sql: FirmSql,
  year: number,
): Promise<{ number: number; reference: string }> {
  const [row] = await sql.query<{ number: number; prefix: string }>(NEXT_NUMBER, [
    sql.scope.firmId,
    year,
  ]);
  if (row === undefined) throw new Error('The firm of this transaction does not exist');
  const { number, prefix } = row;
  return { number, reference: `${prefix}${year}-${String(number).padStart(3, '0')}` };
}

const INSERT = `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, label, status, territory,
    residence, departement, responsible_id, paralegal_id, prefecture_id, court_id, title_requested, legal_aid, tags,
    facts, closed_on, opened_on, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $22)`;

/** Gives the reference, as `2026-041`. */
export async function insertDossier(sql: FirmSql, dossier: NewDossier): Promise<string> {
  const { year } = dossier.openedOn;
  const { number, reference } = await nextReference(sql, year);
  await sql.execute(INSERT, [
    sql.scope.firmId,
    dossier.id,
    reference,
    year,
    number,
    ...valuesOf(dossier),
    dossier.openedOn,
    dossier.openedAt,
  ]);
  await indexDossier(sql, dossier.id, [reference, dossier.label, ...dossier.tags]);
  return reference;
}

function valuesOf(fields: DossierFields) {
  return [
    fields.procedure,
    fields.label,
    fields.status,
    fields.territory,
    fields.residence,
    fields.departement,
    fields.responsibleId,
    fields.paralegalId,
    fields.prefectureId,
    fields.courtId,
    fields.titleRequested,
    fields.legalAid,
    fields.tags,
    JSON.stringify(fields.facts),
    fields.closedOn,
  ] as const;
}

const UPDATE = `UPDATE dossiers SET procedure = $3, label = $4, status = $5, territory = $6, residence = $7,
    departement = $8, responsible_id = $9, paralegal_id = $10, prefecture_id = $11, court_id = $12,
    title_requested = $13, legal_aid = $14, tags = $15, facts = $16, closed_on = $17, updated_at = greatest(updated_at, $18)
  WHERE firm_id = $1 AND id = $2`;

export interface WhichUpdate {
  readonly id: string;
  readonly reference: string;
  readonly now: Temporal.Instant;
}

/**
 * The version moves with the outlook, which every change rewrites. Its statements are sent at once, so that they can
 * travel with the rest of a change.
 */
export function updateDossier(
  sql: FirmSql,
  which: WhichUpdate,
  fields: DossierFields,
): Promise<unknown> {
  return Promise.all([
    sql.execute(UPDATE, [sql.scope.firmId, which.id, ...valuesOf(fields), which.now]),
    indexDossier(sql, which.id, [which.reference, fields.label, ...fields.tags]),
  ]);
}

export interface Participation {
  readonly dossierId: string;
  readonly personId: string;
  readonly role: string;
  readonly now: Temporal.Instant;
}

export async function insertParticipant(
  sql: FirmSql,
  { dossierId, personId, role, now }: Participation,
): Promise<void> {
  await sql.execute(
    `INSERT INTO dossier_persons (firm_id, dossier_id, person_id, role, position, joined_at)
     SELECT $1, $2, $3, $4, count(*), $5::timestamptz FROM dossier_persons WHERE firm_id = $1 AND dossier_id = $2
     ON CONFLICT DO NOTHING`,
    [sql.scope.firmId, dossierId, personId, role, now],
  );
}

/** A person may have several roles: each was there from and to its own moments. */
const REMOVE_PARTICIPANT = `WITH gone AS (
    DELETE FROM dossier_persons WHERE firm_id = $1 AND dossier_id = $2 AND person_id = $3 RETURNING *),
  kept AS (
    INSERT INTO case_versions (firm_id, dossier_id, kind, record_id, valid_from, valid_to, recorded)
    SELECT g.firm_id, g.dossier_id, 'participant', md5(g.person_id::text || g.role)::uuid, g.joined_at,
        $4::timestamptz, to_jsonb(g)
      FROM gone g WHERE g.joined_at < $4::timestamptz)
  SELECT count(*) AS removed FROM gone`;

/** False when the person was not in the dossier. */
export async function deleteParticipant(
  sql: FirmSql,
  { dossierId, personId, now }: Omit<Participation, 'role'>,
): Promise<boolean> {
  const [row] = await sql.query<{ removed: number }>(REMOVE_PARTICIPANT, [
    sql.scope.firmId,
    dossierId,
    personId,
    now,
  ]);
  return (row?.removed ?? 0) > 0;
}

/** Which of these ids the firm has among its active users: a responsible must be one. */
export async function activeUsers(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    "SELECT id FROM users WHERE firm_id = $1 AND id = ANY ($2::uuid[]) AND status = 'active'",
    [sql.scope.firmId, ids],
  );
  return rows.map(({ id }) => id);
}

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly departement: string | null;
  readonly territory: Territory | null;
}

/** Those of these organisations that the firm has. */
export function knownOrganisations(
  sql: FirmSql,
  ids: readonly string[],
): Promise<readonly KnownOrganisation[]> {
  return sql.query<KnownOrganisation>(
    'SELECT id, name, departement, territory FROM organisations WHERE firm_id = $1 AND id = ANY ($2::uuid[])',
    [sql.scope.firmId, ids],
  );
}

export interface WantedOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly departement: string;
  readonly territory: Territory;
  /** Any of which tells that it is the same, under a name of the firm's own. */
  readonly departements: readonly string[];
}

const NAMED = `SELECT id, name, departement, territory FROM organisations
    WHERE firm_id = $1 AND kind = $2 AND (name = $3 OR departement = ANY ($4)) AND archived_at IS NULL
    ORDER BY name = $3 DESC, id LIMIT 1`;

async function findNamed(
  sql: FirmSql,
  { kind, name, departements }: WantedOrganisation,
): Promise<KnownOrganisation | undefined> {
  const [known] = await sql.query<KnownOrganisation>(NAMED, [
    sql.scope.firmId,
    kind,
    name,
    departements,
  ]);
  return known;
}

/** The firm's own record of an authority, made if it has none. */
export async function organisationNamed(
  sql: FirmSql,
  wanted: WantedOrganisation,
): Promise<KnownOrganisation> {
  const { id, kind, name, departement, territory } = wanted;
  const { firmId } = sql.scope;
  const known = await findNamed(sql, wanted);
  if (known !== undefined) return known;
  // Two who need it at the same time make one: the second waits, and finds what the first has made.
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `organisation ${firmId} ${kind} ${name}`,
  ]);
  const made = await findNamed(sql, wanted);
  if (made !== undefined) return made;
  await sql.execute(
    `INSERT INTO organisations (firm_id, id, kind, name, departement, territory) VALUES ($1, $2, $3, $4, $5, $6)`,
    [firmId, id, kind, name, departement, territory],
  );
  return { id, name, departement, territory };
}

/** Holds the dossier until the end of the transaction; false when the firm has none such. */
export async function lockDossier(sql: FirmSql, dossierId: string): Promise<boolean> {
  const rows = await sql.query('SELECT 1 FROM dossiers WHERE firm_id = $1 AND id = $2 FOR UPDATE', [
    sql.scope.firmId,
    dossierId,
  ]);
  return rows.length > 0;
}

/** The name of somebody of the firm; null: the firm has no such dossier. */
export async function whoLooksAt(
  sql: FirmSql,
  { dossierId, userId }: { readonly dossierId: string; readonly userId: string },
): Promise<UserName | null> {
  const [row] = await sql.query<UserName>(
    `SELECT u.id, u.name, u.initials FROM users u
      WHERE u.firm_id = $1 AND u.id = $3 AND EXISTS (SELECT 1 FROM dossiers d WHERE d.firm_id = $1 AND d.id = $2)`,
    [sql.scope.firmId, dossierId, userId],
  );
  return row ?? null;
}
