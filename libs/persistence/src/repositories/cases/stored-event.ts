import type { EventDates, SourceRef, Text } from '@quantieme/law';
import type { DerivedEventRecord, EventRecord, Proof } from './case-records.ts';

export interface EventRow {
  readonly id: string;
  readonly dossier_id: string;
  readonly root_id: string;
  readonly type: string;
  readonly on_day: Temporal.PlainDate;
  readonly at: Temporal.Instant | null;
  readonly dates: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>>;
  readonly proof: Proof | null;
  readonly status: EventRecord['status'];
  readonly supersedes: string | null;
  readonly superseded_by: string | null;
  readonly correction_reason: string | null;
  readonly annul_reason: string | null;
  readonly recorded_by: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly version: number;
}

export const EVENT_COLUMNS = `e.id, e.dossier_id, e.root_id, e.type, e.on_day, e.at, e.dates, e.details, e.proof,
  e.status, e.supersedes, e.superseded_by, e.correction_reason, e.annul_reason, e.recorded_by, e.recorded_at,
  e.version`;

function datesOf(stored: Readonly<Record<string, string>>): EventDates {
  const dates = Object.entries(stored).map(([name, day]) => [name, Temporal.PlainDate.from(day)]);
  return Object.fromEntries(dates) as EventDates;
}

export function readEvent(row: EventRow): EventRecord {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    event: {
      id: row.root_id,
      type: row.type,
      on: row.on_day,
      at: row.at,
      dates: datesOf(row.dates),
      details: row.details,
    },
    proof: row.proof,
    status: row.status,
    supersedes: row.supersedes,
    supersededBy: row.superseded_by,
    correctionReason: row.correction_reason,
    annulReason: row.annul_reason,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    version: row.version,
  };
}

export interface DerivedEventRow {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly label: Text;
  readonly on_day: Temporal.PlainDate;
  readonly earliest_on: Temporal.PlainDate;
  readonly latest_on: Temporal.PlainDate;
  readonly from_deadline: string;
  readonly source: SourceRef | null;
  readonly born_at: Temporal.Instant | null;
}

export const DERIVED_COLUMNS = `x.id, x.key, x.type, x.label, x.on_day, x.earliest_on, x.latest_on, x.from_deadline,
  x.source, x.born_at`;

export function readDerivedEvent(row: DerivedEventRow): DerivedEventRecord {
  return {
    id: row.id,
    event: {
      key: row.key,
      type: row.type,
      label: row.label,
      on: row.on_day,
      earliestOn: row.earliest_on,
      latestOn: row.latest_on,
      fromDeadline: row.from_deadline,
      source: row.source,
    },
    bornAt: row.born_at,
  };
}
