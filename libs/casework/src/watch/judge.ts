import type { TickName } from '@quantieme/jobs';
import type { SweepMark, WatchedFirm } from '@quantieme/persistence';
import { type Trouble, TROUBLES } from './trouble.ts';

/** Without any mark of a sweep for this long, nobody works. */
const STOPPED_AFTER_S = 60;
/** Real seconds after which one kind of sweep is late, though others are done. */
export const LATE_AFTER_S: Readonly<Record<TickName, number>> = {
  'sweep-alerts': 20,
  'sweep-messages': 20,
  'sweep-mails': 60,
  'sweep-clients': 300,
  'sweep-documents': 600,
  'sweep-imports': 600,
  'sweep-exports': 600,
  'sweep-webhooks': 120,
  'roll-dossiers': 120,
  'roll-firms': 600,
};
/** The heart of the product: with these two done, reminders leave. */
const HEART: readonly TickName[] = ['sweep-alerts', 'sweep-messages'];
const MOST_DRIFT_S = 30;

export interface Installation {
  /** The database's real time. */
  readonly now: Temporal.Instant;
  /** What this process takes for now. */
  readonly machineNow: Temporal.Instant;
  /** When this process began to watch: before there was time for a mark, silence says nothing. */
  readonly watchingSince: Temporal.Instant;
  readonly marks: readonly SweepMark[];
}

/**
 * What stands still in the whole installation.
 *
 * @example no mark for 61 s → [{ kind: 'worker-stopped', since: … }]
 */
export function troublesOfInstallation(seen: Installation): readonly Trouble[] {
  const drift = driftOf(seen);
  if (isStopped(seen)) {
    return [{ kind: 'worker-stopped' as const, since: lastDone(seen.marks) }, ...drift];
  }
  return [...failingSweeps(seen), ...lateSweeps(seen), ...drift];
}

/** What stands still in one firm alone. */
export function troublesOfFirm(firm: WatchedFirm): readonly Trouble[] {
  const { unroutedSince, unsentSince, refused, mailboxes } = firm;
  return [
    ...(unroutedSince === null ? [] : [{ kind: 'alerts-stuck' as const, since: unroutedSince }]),
    ...(unsentSince === null ? [] : [{ kind: 'mails-unsent' as const, since: unsentSince }]),
    ...(refused + mailboxes === 0 ? [] : [{ kind: 'mails-refused' as const, since: null }]),
  ];
}

/** The dearest first. */
export function inOrder(troubles: readonly Trouble[]): readonly Trouble[] {
  return troubles.toSorted((a, b) => TROUBLES.indexOf(a.kind) - TROUBLES.indexOf(b.kind));
}

/** Latest mark of each kind of sweep, whichever process left it. */
export function latestMarks(marks: readonly SweepMark[]): ReadonlyMap<string, SweepMark> {
  const latest = new Map<string, SweepMark>();
  for (const mark of marks) {
    const known = latest.get(mark.tick);
    if (known === undefined || momentOf(mark) > momentOf(known)) latest.set(mark.tick, mark);
  }
  return latest;
}

const momentOf = ({ doneAt }: SweepMark) => doneAt?.epochMilliseconds ?? -Infinity;

export function secondsBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / 1000;
}

function isStopped({ now, watchingSince, marks }: Installation): boolean {
  const last = lastDone(marks.filter(({ tick }) => (HEART as readonly string[]).includes(tick)));
  const silentSince = last ?? watchingSince;
  return secondsBetween(silentSince, now) > STOPPED_AFTER_S;
}

function lastDone(marks: readonly SweepMark[]): Temporal.Instant | null {
  const done = marks.map(momentOf).reduce((a, b) => Math.max(a, b), -Infinity);
  return done === -Infinity ? null : Temporal.Instant.fromEpochMilliseconds(done);
}

function lateSweeps({ now, marks }: Installation): readonly Trouble[] {
  const late = [...latestMarks(marks).values()].filter(
    ({ tick, doneAt }) =>
      doneAt !== null && secondsBetween(doneAt, now) > (LATE_AFTER_S[tick as TickName] ?? Infinity),
  );
  const since = earliest(late.map(({ doneAt }) => doneAt));
  return late.length === 0 ? [] : [{ kind: 'sweep-late', since }];
}

/** No process has done it since one failed at it. */
function failingSweeps({ marks }: Installation): readonly Trouble[] {
  const latest = latestMarks(marks);
  const failing = marks.filter(({ tick, failedAt }) => {
    const done = latest.get(tick)?.doneAt?.epochMilliseconds ?? -Infinity;
    return failedAt !== null && failedAt.epochMilliseconds > done;
  });
  const since = earliest(failing.map(({ failedAt }) => failedAt));
  return failing.length === 0 ? [] : [{ kind: 'sweep-failing', since }];
}

function driftOf({ now, machineNow, marks }: Installation): readonly Trouble[] {
  const clocks = [
    { at: now, machine: machineNow },
    ...marks.map(({ markedAt, machineAt }) => ({ at: markedAt, machine: machineAt })),
  ];
  const away = clocks.filter(
    ({ at, machine }) => Math.abs(secondsBetween(at, machine)) > MOST_DRIFT_S,
  );
  return away.length === 0 ? [] : [{ kind: 'clock-drift', since: null }];
}

function earliest(moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null {
  const known = moments.filter((moment) => moment !== null);
  return known.toSorted(Temporal.Instant.compare)[0] ?? null;
}
