import { createHash } from 'node:crypto';
import { createPostgresBackend, Queue, type Processor, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Where BullMQ keeps its queues: the product's PostgreSQL, or Redis/Valkey if one is given. */
export interface QueueConnection {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): Queue;
  worker(name: string, processor: Processor, options: WorkSettings): Worker;
  close(): Promise<void>;
}

type WorkSettings = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'autorun'
>;

const QUEUE_SCHEMA = 'bullmq';

export function openBackend(connection: QueueConnection): QueueBackend {
  return connection.redisUrl === null
    ? openPostgres(connection.databaseUrl)
    : openRedis(connection.redisUrl, redisPrefix(connection.databaseUrl));
}

/**
 * Keeps installations that share one Redis apart, as their databases are. PostgreSQL needs nothing of the kind.
 *
 * @example redisPrefix('postgresql://app@db:5432/quantieme') // 'quantieme-1f0e…'
 */
export function redisPrefix(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  const digest = createHash('sha256').update(`${host}${pathname}`).digest('hex');
  return `quantieme-${digest.slice(0, 12)}`;
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
  const clients: Redis[] = [];
  const connect = (enableOfflineQueue: boolean) => {
    const client = new Redis(url, { maxRetriesPerRequest: null, enableOfflineQueue });
    // Redis that is away is told by each call; unheard, it would end the process.
    client.on('error', () => undefined);
    clients.push(client);
    return client;
  };
  return {
    kind: 'redis',
    // Producers fail at once while Redis is away: the row is there, the next sweep finds it.
    queue: (name) =>
      new Queue(name, {
        connection: connect(false) as never,
        prefix,
        ...QUEUE_OPTIONS,
      }),
    worker: (name, processor, settings) =>
      new Worker(name, processor, { connection: connect(true) as never, prefix, ...settings }),
    close: () => {
      for (const client of clients) client.disconnect();
      return Promise.resolve();
    },
  };
}

// The row is the record. A finished job that stayed would make the next `add` of its id a no-op.
const QUEUE_OPTIONS = {
  defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  streams: { events: { maxLen: 100 } },
} as const;
