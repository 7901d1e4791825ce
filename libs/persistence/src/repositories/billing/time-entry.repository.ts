import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import { afterChanged, changedColumns, copiedRows, type Copied } from '../changed-rows.ts';
import type { TimeEntryFields, TimeEntryRecord } from './billing-records.ts';
import { markOf } from './mark.ts';

const COLUMNS = `t.id, t.dossier_id AS "dossierId", t.user_id AS "userId", t.on_day AS "on", t.minutes, t.description,
  t.hourly_cents AS "hourlyCents", t.amount_cents AS "amountCents", t.vat_basis_points AS "vatBasisPoints", t.billable,
  t.source, t.event_id AS "eventId", t.created_at AS "createdAt", t.updated_at AS "updatedAt", t.version,
  ${markOf('t')} AS mark`;

const INSERT = `INSERT INTO time_entries (firm_id, id, dossier_id, user_id, on_day, minutes, description, hourly_cents,
    amount_cents, vat_basis_points, billable, source, event_id, created_by, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, clock_timestamp())`;

export interface NewTimeEntry extends TimeEntryFields {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
}

export async function insertTimeEntry(sql: FirmSql, entry: NewTimeEntry): Promise<void> {
  const { firmId, userId } = sql.scope;
  const { id, dossierId, on, minutes, description, hourlyCents, amountCents } = entry;
  await sql.execute(INSERT, [
    ...[firmId, id, dossierId, entry.userId, on, minutes, description, hourlyCents, amountCents],
    ...[entry.vatBasisPoints, entry.billable, entry.source, entry.eventId, userId, entry.createdAt],
  ]);
}

const UPDATE = `UPDATE time_entries SET dossier_id = $3, user_id = $4, on_day = $5, minutes = $6, description = $7,
    hourly_cents = $8, amount_cents = $9, billable = $10, version = version + 1, updated_at = clock_timestamp()
  WHERE firm_id = $1 AND id = $2`;

/** Lock it first, and see that it is not billed. */
export async function updateTimeEntry(
  sql: FirmSql,
  id: string,
  fields: Omit<TimeEntryFields, 'source' | 'eventId' | 'vatBasisPoints'>,
): Promise<void> {
  const { dossierId, userId, on, minutes, description, hourlyCents, amountCents, billable } =
    fields;
  await sql.execute(UPDATE, [
    ...[sql.scope.firmId, id, dossierId, userId, on, minutes, description],
    ...[hourlyCents, amountCents, billable],
  ]);
}

export async function deleteTimeEntry(sql: FirmSql, id: string): Promise<void> {
  await sql.execute('DELETE FROM time_entries WHERE firm_id = $1 AND id = $2', [
    sql.scope.firmId,
    id,
  ]);
}

export async function findTimeEntry(sql: FirmSql, id: string): Promise<TimeEntryRecord | null> {
  const [row] = await sql.query<TimeEntryRecord>(
    `SELECT ${COLUMNS} FROM time_entries t WHERE t.firm_id = $1 AND t.id = $2`,
    [sql.scope.firmId, id],
  );
  return row ?? null;
}

export interface TimeEntryFilter {
  readonly dossierId?: string | null;
  readonly userId?: string | null;
  readonly from?: Temporal.PlainDate | null;
  readonly to?: Temporal.PlainDate | null;
  readonly billed?: boolean | null;
  readonly copied?: Copied | null;
  /** The id of the last one seen; of a copy, when it changed and its id. */
  readonly after?: readonly string[] | null;
  readonly limit: number;
}

function conditionsOf(filter: TimeEntryFilter, parameters: Parameter[]): string {
  const asked = ['t.firm_id = $1'];
  const ask = (value: Parameter | undefined, condition: (place: number) => string) => {
    if (value !== null && value !== undefined) asked.push(condition(parameters.push(value)));
  };
  ask(filter.dossierId, (at) => `t.dossier_id = $${at}::uuid`);
  ask(filter.userId, (at) => `t.user_id = $${at}::uuid`);
  ask(filter.from, (at) => `t.on_day >= $${at}::date`);
  ask(filter.to, (at) => `t.on_day <= $${at}::date`);
  ask(filter.billed, (at) => `(${markOf('t')} IS NOT NULL) = $${at}::boolean`);
  const { copied = null, after = null } = filter;
  if (copied === null) ask(after?.[0], (at) => `t.id > $${at}::uuid`);
  const place = copied === null ? '' : afterChanged('t', after, parameters);
  return `${asked.join(' AND ')} ${copiedRows('t', copied, parameters)} ${place}`;
}

/** In the order in which they were written; for a copy, in that in which they changed. */
export function listTimeEntryRows(
  sql: FirmSql,
  filter: TimeEntryFilter,
): Promise<readonly TimeEntryRecord[]> {
  const parameters: Parameter[] = [sql.scope.firmId];
  const where = conditionsOf(filter, parameters);
  const order = filter.copied ? changedColumns('t').join(', ') : 't.id';
  return sql.query<TimeEntryRecord>(
    `SELECT ${COLUMNS} FROM time_entries t WHERE ${where} ORDER BY ${order} LIMIT $${parameters.push(filter.limit)}`,
    parameters,
  );
}

/** Minutes that somebody has on a day, but for one entry. */
export async function minutesOfDay(
  sql: FirmSql,
  day: { readonly userId: string; readonly on: Temporal.PlainDate; readonly but: string | null },
): Promise<number> {
  const [row] = await sql.query<{ minutes: number }>(
    `SELECT coalesce(sum(minutes), 0) AS minutes FROM time_entries
      WHERE firm_id = $1 AND user_id = $2 AND on_day = $3 AND id IS DISTINCT FROM $4::uuid`,
    [sql.scope.firmId, day.userId, day.on, day.but],
  );
  return row?.minutes ?? 0;
}

export interface UnpricedEntry extends Pick<
  TimeEntryRecord,
  'id' | 'dossierId' | 'userId' | 'on' | 'minutes'
> {
  readonly clientIds: readonly string[];
}

/** Entries that no rate prices yet, held until the end of the transaction. */
export function lockUnpricedEntries(sql: FirmSql): Promise<readonly UnpricedEntry[]> {
  return sql.query<UnpricedEntry>(
    `SELECT t.id, t.dossier_id AS "dossierId", t.user_id AS "userId", t.on_day AS "on", t.minutes,
            ARRAY(SELECT dp.person_id FROM dossier_persons dp WHERE dp.firm_id = t.firm_id
              AND dp.dossier_id = t.dossier_id AND dp.role = 'client')::text[] AS "clientIds"
       FROM time_entries t WHERE t.firm_id = $1 AND t.amount_cents IS NULL ORDER BY t.id FOR UPDATE OF t`,
    [sql.scope.firmId],
  );
}

export interface Priced {
  readonly id: string;
  readonly hourlyCents: number;
  readonly amountCents: number;
}

export async function priceTimeEntries(sql: FirmSql, priced: readonly Priced[]): Promise<void> {
  if (priced.length === 0) return;
  await sql.execute(
    `UPDATE time_entries t SET hourly_cents = x."hourlyCents", amount_cents = x."amountCents",
            version = t.version + 1, updated_at = clock_timestamp()
       FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, "hourlyCents" bigint, "amountCents" bigint)
      WHERE t.firm_id = $1 AND t.id = x.id`,
    [sql.scope.firmId, JSON.stringify(priced)],
  );
}

/** Of a dossier, latest day first. */
export function latestTimeEntries(
  sql: FirmSql,
  { dossierId, limit }: { readonly dossierId: string; readonly limit: number },
): Promise<readonly TimeEntryRecord[]> {
  return sql.query<TimeEntryRecord>(
    `SELECT ${COLUMNS} FROM time_entries t WHERE t.firm_id = $1 AND t.dossier_id = $2
      ORDER BY t.on_day DESC, t.id DESC LIMIT $3`,
    [sql.scope.firmId, dossierId, limit],
  );
}

export interface WeekAsked {
  readonly userId: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Of somebody, by day. */
export function entriesOfWeek(
  sql: FirmSql,
  { userId, from, to }: WeekAsked,
): Promise<readonly TimeEntryRecord[]> {
  return sql.query<TimeEntryRecord>(
    `SELECT ${COLUMNS} FROM time_entries t
      WHERE t.firm_id = $1 AND t.user_id = $2 AND t.on_day BETWEEN $3 AND $4 ORDER BY t.on_day, t.id`,
    [sql.scope.firmId, userId, from, to],
  );
}
