import { migrateQueues, type QueueConnection, redisPrefix } from '@quantieme/jobs';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { connectTo, type TestDatabase } from '../../support/database.ts';

const DEADLOCK = '40P01';

/** The queues of one spec file, on the backend this run is for. */
export interface TestQueues {
  readonly kind: 'postgres' | 'redis';
  readonly connection: QueueConnection;
  /** Everything the queue knows is gone, as after FLUSHALL or a restore without its tables. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

export async function openTestQueues(database: TestDatabase): Promise<TestQueues> {
  await migrateQueues(database.ownerUrl);
  const redisUrl = process.env['REDIS_URL'] || null;
  return redisUrl === null ? onPostgres(database) : onRedis(database, redisUrl);
}

function onPostgres(database: TestDatabase): TestQueues {
  return {
    kind: 'postgres',
    connection: { databaseUrl: database.appUrl, redisUrl: null },
    wipe: async () => {
      const owner = await connectTo(database.ownerUrl);
      const { rows } = await owner.query<{ name: string }>(
        `SELECT quote_ident(tablename) AS name FROM pg_tables
          WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
      );
      const tables = rows.map(({ name }) => `bullmq.${name}`).join(', ');
      await truncate(owner, tables).finally(() => owner.end());
    },
    close: () => Promise.resolve(),
  };
}

/** Workers are busy in these tables: PostgreSQL may have to choose who gives way. */
async function truncate(owner: pg.Client, tables: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await owner.query(`TRUNCATE ${tables}`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || attempt === 10) throw error;
    }
  }
}

function onRedis(database: TestDatabase, redisUrl: string): TestQueues {
  const redis = new Redis(redisUrl);
  const prefix = redisPrefix(database.appUrl);
  const wipe = async () => {
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(...keys);
  };
  return {
    kind: 'redis',
    connection: { databaseUrl: database.appUrl, redisUrl },
    wipe,
    close: async () => {
      await wipe();
      redis.disconnect();
    },
  };
}
