import type { Sql } from '../../sql-runner.ts';

/** What one worker process says of one kind of sweep. Of the installation, not of a firm. */
export interface SweepMark {
  readonly tick: string;
  /** Id of the process. */
  readonly worker: string;
  /** Real time, the database's; null: never yet. */
  readonly doneAt: Temporal.Instant | null;
  readonly tookMs: number | null;
  /** Its machine's clock when the mark was written, and the database's. */
  readonly machineAt: Temporal.Instant;
  readonly markedAt: Temporal.Instant;
  readonly failedAt: Temporal.Instant | null;
  readonly failure: string | null;
}

export interface MarkToLeave {
  readonly tick: string;
  readonly worker: string;
  readonly machineAt: Temporal.Instant;
  readonly tookMs: number;
  /** Kind of the error; null: the sweep was done. */
  readonly failure: string | null;
}

/** A process that left no mark for a day is gone. */
const FORGOTTEN_AFTER = '1 day';

export async function leaveSweepMark(
  door: Sql,
  { tick, worker, machineAt, tookMs, failure }: MarkToLeave,
): Promise<void> {
  await door.execute(failure === null ? DONE : FAILED, [tick, worker, machineAt, tookMs, failure]);
}

const DONE = `INSERT INTO sweep_marks (tick, worker, machine_at, took_ms, done_at, failure)
  VALUES ($1, $2, $3, $4, clock_timestamp(), $5)
  ON CONFLICT (tick, worker) DO UPDATE
     SET machine_at = $3, took_ms = $4, done_at = clock_timestamp(), marked_at = clock_timestamp(), failure = $5`;

const FAILED = `INSERT INTO sweep_marks (tick, worker, machine_at, took_ms, failed_at, failure)
  VALUES ($1, $2, $3, $4, clock_timestamp(), $5)
  ON CONFLICT (tick, worker) DO UPDATE
     SET machine_at = $3, took_ms = $4, failed_at = clock_timestamp(), marked_at = clock_timestamp(), failure = $5`;

export async function forgetSweepMarks(door: Sql): Promise<void> {
  await door.execute(
    `DELETE FROM sweep_marks WHERE marked_at < clock_timestamp() - interval '${FORGOTTEN_AFTER}'`,
  );
}

/** Marks of every process not forgotten yet, with the database's present moment. */
export async function readSweepMarks(
  door: Sql,
): Promise<{ readonly now: Temporal.Instant; readonly marks: readonly SweepMark[] }> {
  const rows = await door.query<Partial<SweepMark> & { readonly now: Temporal.Instant }>(READ);
  const [first] = rows;
  if (first === undefined) throw new Error('The database did not say what time it is.');
  const marks = rows.filter((row) => typeof row.tick === 'string') as unknown as SweepMark[];
  return { now: first.now, marks };
}

// One row at least, for the moment.
const READ = `SELECT n.now, m.tick, m.worker, m.done_at AS "doneAt", m.took_ms AS "tookMs", m.machine_at AS "machineAt",
       m.marked_at AS "markedAt", m.failed_at AS "failedAt", m.failure
  FROM (SELECT clock_timestamp() AS now) n
  LEFT JOIN sweep_marks m ON m.marked_at > n.now - interval '${FORGOTTEN_AFTER}'
 ORDER BY m.tick, m.worker`;
