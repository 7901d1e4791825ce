import type { Undetermined } from '@quantieme/deadlines';
import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { DeadlineRecord, DerivedEventRecord, EventRecord } from './case-records.ts';
import { writeDeadline } from './stored-deadline.ts';

/*
 * None of these functions is async: what fails before a statement is sent must throw at once, while the transaction
 * can still be given up.
 */

const INSERT_EVENT = `INSERT INTO events (firm_id, id, dossier_id, root_id, type, on_day, at, dates, details, proof,
  supersedes, correction_reason, recorded_by, recorded_at, updated_at, version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15)`;

export function insertEvent(sql: FirmSql, record: EventRecord): Promise<number> {
  const { event } = record;
  return sql.execute(INSERT_EVENT, [
    sql.scope.firmId,
    record.id,
    record.dossierId,
    event.id,
    event.type,
    event.on,
    event.at,
    JSON.stringify(event.dates),
    JSON.stringify(event.details),
    json(record.proof),
    record.supersedes,
    record.correctionReason,
    record.recordedBy,
    record.recordedAt,
    record.version,
  ]);
}

const CORRECTED = `UPDATE events SET status = 'corrected', superseded_by = $3, version = $4
  WHERE firm_id = $1 AND id = $2`;

/** A recorded event gives way to its correction. */
export function markCorrected(sql: FirmSql, record: EventRecord): Promise<number> {
  const { id, supersededBy, version } = record;
  return sql.execute(CORRECTED, [sql.scope.firmId, id, supersededBy, version]);
}

const ANNULLED = `UPDATE events
  SET status = 'annulled', annul_reason = $3, annulled_by = $4, annulled_at = $5, version = $6
  WHERE firm_id = $1 AND id = $2`;

export interface Annulment {
  readonly record: EventRecord;
  readonly by: string | null;
  readonly at: Temporal.Instant;
}

export function markAnnulled(sql: FirmSql, { record, by, at }: Annulment): Promise<number> {
  const { id, annulReason, version } = record;
  return sql.execute(ANNULLED, [sql.scope.firmId, id, annulReason, by, at, version]);
}

const DEADLINE_TYPES: readonly (readonly [string, string])[] = [
  ['id', 'uuid'],
  ['dossier_id', 'uuid'],
  ['key', 'text'],
  ['rule', 'text'],
  ['rule_version', 'text'],
  ['nature', 'text'],
  ['severity', 'text'],
  ['starts_on', 'date'],
  ['opens_on', 'date'],
  ['last_day', 'date'],
  ['prudent_last_day', 'date'],
  ['expires_at', 'timestamptz'],
  ['prudent_expires_at', 'timestamptz'],
  ['time_zone', 'text'],
  ['precision', 'text'],
  ['outcome', 'text'],
  ['outcome_by', 'text'],
  ['trigger_event', 'text'],
  ['depends_on', 'text'],
  ['derivation', 'jsonb'],
  ['assignee_id', 'uuid'],
  ['done_on', 'date'],
  ['done_at', 'timestamptz'],
  ['done_by', 'uuid'],
  ['done_note', 'text'],
  ['done_proof', 'jsonb'],
  ['done_claim', 'jsonb'],
  ['done_confirmed_by', 'uuid'],
  ['done_confirmed_at', 'timestamptz'],
  ['pending', 'jsonb'],
  ['chosen_reading', 'jsonb'],
  ['computed_with', 'text'],
  ['version', 'integer'],
];

const COLUMNS = DEADLINE_TYPES.map(([column]) => column);
const SELECTED = COLUMNS.map((column) => `x.${column}`);
const UPDATED = COLUMNS.filter((column) => !['id', 'dossier_id', 'key'].includes(column)).map(
  (column) => `${column} = excluded.${column}`,
);
const UPSERT_DEADLINES = `INSERT INTO deadlines (firm_id, ${COLUMNS.join(', ')}, created_at, updated_at)
  SELECT $1, ${SELECTED.join(', ')}, $3, $3
  FROM jsonb_to_recordset($2::jsonb) AS x(${DEADLINE_TYPES.map((pair) => pair.join(' ')).join(', ')})
  ON CONFLICT (firm_id, id) DO UPDATE SET ${UPDATED.join(', ')},
    updated_at = greatest(deadlines.updated_at, excluded.updated_at)`;

export interface ChangedDeadlines {
  readonly deadlines: readonly DeadlineRecord[];
  /** The product's now: from when on the firm knows it. */
  readonly now: Temporal.Instant;
}

/** New and changed deadlines, all in one statement; what a changed one said is kept by a trigger. */
export function upsertDeadlines(
  sql: FirmSql,
  { deadlines, now }: ChangedDeadlines,
): Promise<number> {
  if (deadlines.length === 0) return Promise.resolve(0);
  return sql.execute(UPSERT_DEADLINES, [
    sql.scope.firmId,
    JSON.stringify(deadlines.map(writeDeadline)),
    now,
  ]);
}

const STAMP_DEADLINES = `UPDATE deadlines d SET computed_with = x."computedWith"
  FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, "computedWith" text) WHERE d.firm_id = $1 AND d.id = x.id`;

/** Computed again by another engine, which says the same of them: no new version, nothing for the history. */
export function stampDeadlines(
  sql: FirmSql,
  stamps: readonly Pick<DeadlineRecord, 'id' | 'computedWith'>[],
): Promise<number> {
  if (stamps.length === 0) return Promise.resolve(0);
  return sql.execute(STAMP_DEADLINES, [sql.scope.firmId, JSON.stringify(stamps)]);
}

const DERIVED_COLUMNS = [
  'type',
  'label',
  'on_day',
  'earliest_on',
  'latest_on',
  'from_deadline',
  'source',
  'born_at',
];
const derivedOf = (row: string) => DERIVED_COLUMNS.map((column) => `${row}.${column}`).join(', ');

const REPLACE_DERIVED = `WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS x(id uuid, dossier_id uuid, key text, type text, label jsonb,
      on_day date, earliest_on date, latest_on date, from_deadline text, source jsonb, born_at timestamptz)),
  gone AS (
    DELETE FROM derived_events e WHERE e.firm_id = $1 AND e.dossier_id = ANY($2::uuid[])
       AND NOT EXISTS (SELECT FROM wanted w WHERE w.dossier_id = e.dossier_id AND w.key = e.key)
    RETURNING e.*),
  kept AS (
    INSERT INTO case_versions (firm_id, dossier_id, kind, record_id, valid_from, valid_to, recorded)
    SELECT $1, g.dossier_id, 'derived-event', g.id, g.updated_at, $4::timestamptz, to_jsonb(g)
      FROM gone g WHERE g.updated_at < $4::timestamptz)
  INSERT INTO derived_events (firm_id, dossier_id, id, key, ${DERIVED_COLUMNS.join(', ')}, created_at, updated_at)
  SELECT $1, dossier_id, id, key, ${DERIVED_COLUMNS.join(', ')}, $4, $4 FROM wanted
  ON CONFLICT (firm_id, dossier_id, key) DO UPDATE SET
    ${DERIVED_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')},
    updated_at = greatest(derived_events.updated_at, excluded.updated_at)
  WHERE (${derivedOf('derived_events')}) IS DISTINCT FROM (${derivedOf('excluded')})`;

export interface DerivedEventsOf {
  readonly dossierId: string;
  readonly derivedEvents: readonly DerivedEventRecord[];
}

/** The derived events of these dossiers become these. */
export function replaceDerivedEvents(
  sql: FirmSql,
  {
    dossiers,
    now,
  }: { readonly dossiers: readonly DerivedEventsOf[]; readonly now: Temporal.Instant },
): Promise<number> {
  if (dossiers.length === 0) return Promise.resolve(0);
  const rows = dossiers.flatMap(({ dossierId, derivedEvents }) =>
    derivedEvents.map(({ id, event, bornAt }) => ({
      id,
      dossier_id: dossierId,
      key: event.key,
      type: event.type,
      label: event.label,
      on_day: event.on,
      earliest_on: event.earliestOn,
      latest_on: event.latestOn,
      from_deadline: event.fromDeadline,
      source: event.source,
      born_at: bornAt,
    })),
  );
  const ids = dossiers.map(({ dossierId }) => dossierId);
  return sql.execute(REPLACE_DERIVED, [sql.scope.firmId, ids, JSON.stringify(rows), now]);
}

export interface DossierOutlook {
  readonly dossierId: string;
  readonly nextDeadlineId: string | null;
  readonly nextDeadlineOn: Temporal.PlainDate | null;
  readonly nextChangeOn: Temporal.PlainDate | null;
  readonly undetermined: readonly Undetermined[];
  readonly phase: string | null;
  readonly version: number;
}

// What could not be computed, and now was, has failed no longer.
const OUTLOOKS = `UPDATE dossiers d
  SET next_deadline_id = x."nextDeadlineId", next_deadline_on = x."nextDeadlineOn",
      next_change_on = x."nextChangeOn", undetermined = x.undetermined, phase = x.phase, version = x.version,
      updated_at = greatest(d.updated_at, $3), roll_attempts = 0, roll_error = NULL, roll_retry_at = NULL
  FROM jsonb_to_recordset($2::jsonb) AS x("dossierId" uuid, "nextDeadlineId" uuid, "nextDeadlineOn" date,
    "nextChangeOn" date, undetermined jsonb, phase text, version integer)
  WHERE d.firm_id = $1 AND d.id = x."dossierId"`;

/** What is copied from the deadlines onto their dossiers. */
export function updateOutlooks(
  sql: FirmSql,
  {
    outlooks,
    now,
  }: { readonly outlooks: readonly DossierOutlook[]; readonly now: Temporal.Instant },
): Promise<number> {
  return sql.execute(OUTLOOKS, [sql.scope.firmId, JSON.stringify(outlooks), now]);
}
