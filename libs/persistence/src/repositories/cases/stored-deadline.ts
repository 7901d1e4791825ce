import type { Deadline, Reading, Step, Undetermined } from '@quantieme/deadlines';
import type { SourceRef, Text } from '@quantieme/law';
import type {
  ChosenReading,
  Completion,
  CompletionClaim,
  DeadlineRecord,
  DoneProof,
  PendingChange,
} from './case-records.ts';

type Temporals = Temporal.PlainDate | Temporal.Instant;
/** The same as JSON: dates and instants are text. */
type Stored<T> = {
  readonly [K in keyof T]: T[K] extends Temporals
    ? string
    : T[K] extends Temporals | null
      ? string | null
      : T[K];
};

/** The words and proof of a deadline, kept beside its dates. */
interface Derivation {
  readonly label: Text;
  readonly effect: Text;
  readonly outcomeReason: Text | null;
  readonly readings: readonly Stored<Reading>[];
  readonly steps: readonly Stored<Step>[];
  readonly sources: readonly SourceRef[];
  readonly undetermined: readonly Undetermined[];
  readonly withdrawn?: boolean;
}

export interface DeadlineRow {
  readonly id: string;
  readonly dossier_id: string;
  readonly key: string;
  readonly rule: string;
  readonly rule_version: string;
  readonly nature: Deadline['nature'];
  readonly severity: Deadline['severity'];
  readonly starts_on: Temporal.PlainDate | null;
  readonly opens_on: Temporal.PlainDate | null;
  readonly last_day: Temporal.PlainDate | null;
  readonly prudent_last_day: Temporal.PlainDate | null;
  readonly expires_at: Temporal.Instant | null;
  readonly prudent_expires_at: Temporal.Instant | null;
  readonly time_zone: string;
  readonly precision: Deadline['precision'];
  readonly outcome: Deadline['outcome'];
  readonly outcome_by: string | null;
  readonly trigger_event: string;
  readonly depends_on: string | null;
  readonly derivation: Derivation;
  readonly assignee_id: string | null;
  readonly done_on: Temporal.PlainDate | null;
  readonly done_at: Temporal.Instant | null;
  readonly done_by: string | null;
  readonly done_note: string | null;
  readonly done_proof: Stored<DoneProof> | null;
  readonly done_claim:
    (Omit<Stored<CompletionClaim>, 'proof'> & { readonly proof: Stored<DoneProof> | null }) | null;
  readonly done_confirmed_by: string | null;
  readonly done_confirmed_at: Temporal.Instant | null;
  readonly pending: Stored<PendingChange> | null;
  readonly chosen_reading: Stored<ChosenReading> | null;
  readonly computed_with: string | null;
  readonly version: number;
}

export const DEADLINE_COLUMNS = `d.id, d.dossier_id, d.key, d.rule, d.rule_version, d.nature, d.severity,
  d.starts_on, d.opens_on, d.last_day, d.prudent_last_day, d.expires_at, d.prudent_expires_at, d.time_zone,
  d.precision, d.outcome, d.outcome_by, d.trigger_event, d.depends_on, d.derivation, d.assignee_id, d.done_on,
  d.done_at, d.done_by, d.done_note, d.done_proof, d.done_claim, d.done_confirmed_by,
  d.done_confirmed_at, d.pending, d.chosen_reading, d.computed_with, d.version`;

// The engine always names what ends a deadline: one superseded by nothing was withdrawn.
export const WORDLESS_COLUMNS = DEADLINE_COLUMNS.replace(
  'd.derivation',
  `jsonb_build_object('label', null, 'effect', null, 'outcomeReason', null, 'readings', '[]'::jsonb,
     'steps', '[]'::jsonb, 'sources', '[]'::jsonb, 'undetermined', '[]'::jsonb,
     'withdrawn', d.outcome = 'superseded' AND d.outcome_by IS NULL) AS derivation`,
);

const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
const moment = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));

function deadlineOf(row: DeadlineRow): Deadline {
  const { derivation } = row;
  return {
    key: row.key,
    rule: row.rule,
    ruleVersion: row.rule_version,
    label: derivation.label,
    nature: row.nature,
    severity: row.severity,
    startsOn: row.starts_on,
    opensOn: row.opens_on,
    lastDay: row.last_day,
    prudentLastDay: row.prudent_last_day,
    expiresAt: row.expires_at,
    prudentExpiresAt: row.prudent_expires_at,
    timeZone: row.time_zone,
    precision: row.precision,
    outcome: row.outcome,
    outcomeReason: derivation.outcomeReason,
    outcomeBy: row.outcome_by,
    readings: derivation.readings.map((reading) => ({
      ...reading,
      lastDay: day(reading.lastDay),
      expiresAt: moment(reading.expiresAt),
    })),
    steps: derivation.steps.map((step) => ({ ...step, date: day(step.date) })),
    sources: derivation.sources,
    effect: derivation.effect,
    triggeredBy: row.trigger_event,
    dependsOn: row.depends_on,
    undetermined: derivation.undetermined,
  };
}

function completionOf(row: DeadlineRow): Completion | null {
  if (row.done_on === null || row.done_at === null) return null;
  const { done_confirmed_by: by, done_confirmed_at: at } = row;
  return {
    on: row.done_on,
    at: row.done_at,
    by: row.done_by,
    note: row.done_note,
    proof: proofOf(row.done_proof),
    confirmation: by === null || at === null ? null : { by, at },
  };
}

function proofOf(proof: Stored<DoneProof> | null): DoneProof | null {
  return proof === null ? null : { ...proof, on: Temporal.PlainDate.from(proof.on) };
}

function claimOf({ done_claim: claim }: DeadlineRow): CompletionClaim | null {
  if (claim === null) return null;
  return {
    ...claim,
    on: Temporal.PlainDate.from(claim.on),
    at: Temporal.Instant.from(claim.at),
    proof: proofOf(claim.proof),
  };
}

function pendingOf({ pending }: DeadlineRow): PendingChange | null {
  if (pending === null) return null;
  return {
    ...pending,
    lastDay: day(pending.lastDay),
    prudentLastDay: day(pending.prudentLastDay),
    requestedAt: Temporal.Instant.from(pending.requestedAt),
  };
}

function chosenOf({ chosen_reading: chosen }: DeadlineRow): ChosenReading | null {
  return chosen === null ? null : { ...chosen, at: Temporal.Instant.from(chosen.at) };
}

export function readDeadline(row: DeadlineRow): DeadlineRecord {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    deadline: deadlineOf(row),
    withdrawn: row.derivation.withdrawn === true,
    assigneeId: row.assignee_id,
    done: completionOf(row),
    doneClaim: claimOf(row),
    pending: pendingOf(row),
    chosenReading: chosenOf(row),
    computedWith: row.computed_with,
    version: row.version,
  };
}

/** The words and proof, as one value. */
function derivationOf({ deadline, withdrawn }: DeadlineRecord): object {
  const { label, effect, outcomeReason, readings, steps, sources, undetermined } = deadline;
  const words = { label, effect, outcomeReason, readings, steps, sources, undetermined };
  return withdrawn ? { ...words, withdrawn } : words;
}

function completionColumns({ done, doneClaim }: DeadlineRecord): object {
  return {
    done_on: done?.on ?? null,
    done_at: done?.at ?? null,
    done_by: done?.by ?? null,
    done_note: done?.note ?? null,
    done_proof: done?.proof ?? null,
    done_claim: doneClaim,
    done_confirmed_by: done?.confirmation?.by ?? null,
    done_confirmed_at: done?.confirmation?.at ?? null,
  };
}

/** The row as JSON for `jsonb_to_recordset`: dates and instants become text, which PostgreSQL reads. */
export function writeDeadline(record: DeadlineRecord): object {
  const { deadline } = record;
  return {
    id: record.id,
    dossier_id: record.dossierId,
    key: deadline.key,
    rule: deadline.rule,
    rule_version: deadline.ruleVersion,
    nature: deadline.nature,
    severity: deadline.severity,
    starts_on: deadline.startsOn,
    opens_on: deadline.opensOn,
    last_day: deadline.lastDay,
    prudent_last_day: deadline.prudentLastDay,
    expires_at: deadline.expiresAt,
    prudent_expires_at: deadline.prudentExpiresAt,
    time_zone: deadline.timeZone,
    precision: deadline.precision,
    outcome: deadline.outcome,
    outcome_by: deadline.outcomeBy,
    trigger_event: deadline.triggeredBy,
    depends_on: deadline.dependsOn,
    derivation: derivationOf(record),
    assignee_id: record.assigneeId,
    ...completionColumns(record),
    pending: record.pending,
    chosen_reading: record.chosenReading,
    computed_with: record.computedWith,
    version: record.version,
  };
}
