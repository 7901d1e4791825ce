import { createPostgresBackend, Queue, type Processor, Worker, type WorkerOptions } from 'bullmq';
import pg from 'pg';

/** Where BullMQ keeps its queues: the product's PostgreSQL, or Redis/Valkey if one is given. */
export interface QueueConnection {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Redis only: keeps two installations apart on one server. PostgreSQL does it by database. */
  readonly prefix?: string;
}

export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): Queue;
  worker(name: string, processor: Processor, options: WorkSettings): Worker;
  close(): Promise<void>;
}

export type WorkSettings = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'autorun'
>;

const QUEUE_SCHEMA = 'bullmq';
const DEFAULT_PREFIX = 'quantieme';

export function openBackend(connection: QueueConnection): QueueBackend {
  return connection.redisUrl === null
    ? openPostgres(connection.databaseUrl)
    : openRedis(connection.redisUrl, connection.prefix ?? DEFAULT_PREFIX);
}

function openPostgres(databaseUrl: string): QueueBackend {
  // Each worker keeps one connection for LISTEN, so the pool must be wider than their number.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: `-c search_path=${QUEUE_SCHEMA}`,
    application_name: 'quantieme-queue',
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // A dropped idle connection is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    kind: 'postgres',
    queue: (name) =>
      new Queue(
        name,
        { connection: pool as never, ...QUEUE_OPTIONS },
        createPostgresBackend as never,
      ),
    worker: (name, processor, settings) =>
      new Worker(
        name,
        processor,
        { connection: pool as never, ...settings },
        createPostgresBackend as never,
      ),
    close: () => pool.end(),
  };
}

function openRedis(url: string, prefix: string): QueueBackend {
  return {
    kind: 'redis',
    // Producers fail at once while Redis is away: the row is there, the next sweep finds it.
    queue: (name) =>
      new Queue(name, {
        connection: { url, maxRetriesPerRequest: null, enableOfflineQueue: false },
        skipWaitingForReady: true,
        prefix,
        ...QUEUE_OPTIONS,
      }),
    worker: (name, processor, settings) =>
      new Worker(name, processor, {
        connection: { url, maxRetriesPerRequest: null },
        prefix,
        ...settings,
      }),
    close: () => Promise.resolve(),
  };
}

// The row is the record. A finished job that stayed would make the next `add` of its id a no-op.
const QUEUE_OPTIONS = {
  defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  streams: { events: { maxLen: 100 } },
} as const;
