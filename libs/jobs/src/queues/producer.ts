import type { Queue } from 'bullmq';
import { definitionOf, type JobName, type PayloadOf, TICKS, type TickName } from '../catalogue.ts';
import { QUEUE_NAMES, type QueueName } from '../job.ts';
import { openBackend, type QueueBackend, type QueueConnection } from './backend.ts';

const ADD_TIMEOUT_MS = 3_000;
const RETRY_DELAY_MS = 1_000;
const SWEEPS = [
  'sweep-alerts',
  'sweep-messages',
  'sweep-mails',
  'sweep-clients',
  'sweep-documents',
  'sweep-imports',
  'sweep-webhooks',
] as const;

/** Adds jobs. A failure is thrown at once, never retried here: the database knows what is to be done. */
export interface JobProducer {
  add<Name extends JobName>(name: Name, payload: PayloadOf<Name>): Promise<void>;
  addAll<Name extends JobName>(name: Name, payloads: readonly PayloadOf<Name>[]): Promise<void>;
  /** Asks for a sweep at once. Call it after the commit; never fails, nobody waits for it. */
  wake(): void;
  /** One scheduler per tick, made or replaced. Idempotent, called at each start and by the watchdog. */
  schedule(periodsMs: Readonly<Record<TickName, number>>): Promise<void>;
  close(): Promise<void>;
}

export function openProducer(connection: QueueConnection): JobProducer {
  const backend = openBackend(connection);
  return producerOn(backend, () => backend.close());
}

function producerOn(backend: QueueBackend, after: () => Promise<void>): JobProducer {
  const queues = Object.fromEntries(
    QUEUE_NAMES.map((name) => [name, quiet(backend.queue(name))]),
  ) as Record<QueueName, Queue>;
  const add: JobProducer['add'] = async (name, payload) => {
    const { queue } = definitionOf(name);
    await inTime(queues[queue].add(name, payload, optionsOf(name, payload)));
  };
  return {
    add,
    addAll: async (name, payloads) => {
      if (payloads.length === 0) return;
      const jobs = payloads.map((data) => ({ name, data, opts: optionsOf(name, data) }));
      await inTime(queues[definitionOf(name).queue].addBulk(jobs));
    },
    // What a lost wake-up costs is one period of the sweep.
    wake: () => {
      for (const sweep of SWEEPS) {
        add(sweep, {}).catch(() => undefined);
      }
    },
    schedule: async (periodsMs) => {
      for (const name of TICKS) await inTime(upsert(queues, name, periodsMs[name]));
    },
    close: async () => {
      const closed = Object.values(queues).map((queue) => inTime(queue.close()));
      await Promise.allSettled(closed);
      await after();
    },
  };
}

function optionsOf<Name extends JobName>(name: Name, payload: PayloadOf<Name>) {
  const { attempts, id } = definitionOf(name);
  const backoff = { type: 'exponential', delay: RETRY_DELAY_MS };
  return { jobId: id(payload), ...(attempts > 1 ? { attempts, backoff } : {}) };
}

async function upsert(queues: Record<QueueName, Queue>, name: TickName, every: number) {
  const queue = queues[definitionOf(name).queue];
  await queue.upsertJobScheduler(
    name,
    { every },
    { name, data: {}, opts: { removeOnComplete: true, removeOnFail: true } },
  );
}

// Errors of the connection reach the caller through each call; unheard, they would end the process.
function quiet(queue: Queue): Queue {
  queue.on('error', () => undefined);
  return queue;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('The queue did not answer in time.')),
      ADD_TIMEOUT_MS,
    );
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
