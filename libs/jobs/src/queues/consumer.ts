import type { Job, Worker } from 'bullmq';
import { isJobName, type JobHandlers, type JobName } from '../catalogue.ts';
import { QUEUE_NAMES, type QueueName } from '../job.ts';
import { openBackend, type QueueConnection } from './backend.ts';

// A worker killed in the middle of a job gives it back within a lock and one check. Every job may run again without
// harm, so one that outlives several workers is not abandoned.
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
const MAX_STALLED = 20;

const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  clock: 2,
  notices: 32,
  integrations: 8,
  casework: 2,
};

export interface ConsumerSettings extends QueueConnection {
  /** Notices in hand at once: each may hold a connection to the mail server. */
  readonly noticesAtOnce?: number | undefined;
}

export interface ConsumerEvents {
  failed(job: { name: string; id: string }, error: Error): void;
  finished(job: { name: string; id: string }): void;
  /** The connection, not a job. */
  error(error: Error): void;
}

export interface JobConsumer {
  /** Stops taking jobs, waits for those that run, gives up after `timeoutMs`: a lock that expires frees the rest. */
  drain(timeoutMs: number): Promise<void>;
}

export async function openConsumer(
  { noticesAtOnce = CONCURRENCY.notices, ...connection }: ConsumerSettings,
  handlers: JobHandlers,
  events: ConsumerEvents,
): Promise<JobConsumer> {
  const backend = openBackend(connection);
  const atOnce = { ...CONCURRENCY, notices: noticesAtOnce };
  const workers = QUEUE_NAMES.map((name) => {
    const worker = backend.worker(name, (job) => run(handlers, job), {
      concurrency: atOnce[name],
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: MAX_STALLED,
    });
    return listen(worker, events);
  });
  const drain = async (timeoutMs: number) => {
    const closed = Promise.allSettled(workers.map((worker) => worker.close()));
    const gone = closed.then(() => backend.close());
    await Promise.race([gone, wait(timeoutMs)]);
  };
  try {
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  } catch (error) {
    // A connection that came to nothing must not be kept for each time one tries again.
    await drain(0);
    throw error;
  }
  return { drain };
}

async function run(handlers: JobHandlers, job: Job): Promise<void> {
  if (!isJobName(job.name)) throw new Error(`No such job in the catalogue: ${job.name}`);
  await callHandler(handlers, job.name, job.data);
}

/** Runs a job here and now, without a queue: what the watchdog does when the queue is away. */
export async function callHandler(
  handlers: JobHandlers,
  name: JobName,
  payload: unknown,
): Promise<void> {
  await (handlers[name] as (payload: unknown) => Promise<void>)(payload);
}

function listen(worker: Worker, events: ConsumerEvents): Worker {
  worker.on('failed', (job, error) => {
    events.failed({ name: job?.name ?? 'unknown', id: job?.id ?? 'unknown' }, error);
  });
  worker.on('completed', (job) => events.finished({ name: job.name, id: job.id ?? 'unknown' }));
  worker.on('error', (error) => events.error(error));
  return worker;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
