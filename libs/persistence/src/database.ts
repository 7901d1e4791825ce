import { Announcer } from './changes/announcer.ts';
import type { Change } from './changes/announcer.ts';
import { ChangeSubscription } from './changes/listener.ts';
import type { ChangeListener } from './changes/listener.ts';
import { createPrisma, runInFirm } from './connection/firm-transaction.ts';
import type { FirmTransaction } from './connection/firm-transaction.ts';
import { readTogether, runPipelined } from './connection/pipelined.ts';
import type { Reading } from './connection/pipelined.ts';
import { FirmPool, poolConfig } from './connection/pool.ts';
import type { PoolSettings } from './connection/pool.ts';
import { openSweeper, sqlOn } from './connection/sweeper.ts';
import type { Sweeper } from './connection/sweeper.ts';
import type { FirmScope } from './scope.ts';
import type { FirmSql, Sql } from './sql-runner.ts';

export interface DatabaseSettings {
  /** Of the application's role, which owns nothing and is bound by row-level security. */
  readonly url: string;
  /** Of the sweeper's role; only the worker has it. */
  readonly sweeperUrl?: string | undefined;
  readonly applicationName: string;
  /** Connections at most; the sweeper and each listener take one more. */
  readonly max: number;
}

/** The only way to the database. Nothing of a firm can be read or written without naming the firm. */
export interface Database {
  /** Ordinary reads and writes: Prisma and SQL in one transaction of the firm. Do not nest, do not await mail or HTTP. */
  firm<T>(scope: FirmScope, work: (tx: FirmTransaction) => Promise<T>): Promise<T>;
  /** Hot paths: SQL in two round trips, see Batch. */
  pipelined<T>(scope: FirmScope, work: (batch: FirmSql) => Promise<T>): Promise<T>;
  /** As many reads as it takes, all of one moment; writes nothing. */
  snapshot<T>(scope: FirmScope, work: (sql: FirmSql) => Promise<T>): Promise<T>;
  /** Statements that need not wait for each other, on one snapshot, in one round trip. */
  read(scope: FirmScope, readings: readonly Reading[]): Promise<object[][]>;
  /** Before a firm is known: find_login, find_session, find_one_time_token, sign_in_attempts. Sees nothing of firms. */
  readonly login: Sql;
  readonly sweeper: Sweeper;
  /** After the commit, never awaited. */
  announce(change: Change): void;
  listen(listener: ChangeListener): Promise<{ close(): Promise<void> }>;
  /** Figures for the metrics. */
  figures(): DatabaseFigures;
  close(): Promise<void>;
}

export interface DatabaseFigures {
  readonly connections: number;
  readonly idle: number;
  readonly waiting: number;
  readonly announcementsFailed: number;
}

export function openDatabase(settings: DatabaseSettings): Database {
  const pool = new FirmPool(settings);
  const prisma = createPrisma(pool);
  const announcer = new Announcer(pool);
  const sweeper = sweeperOf(settings);
  return {
    firm: (scope, work) => runInFirm(pool, prisma, scope, work),
    pipelined: (scope, work) => runPipelined(pool, scope, work),
    snapshot: (scope, work) => runPipelined(pool, scope, work, 'read'),
    read: (scope, readings) => readTogether(pool, scope, readings),
    login: sqlOn(pool),
    sweeper,
    announce: (change) => announcer.announce(change),
    listen: (listener) => listen(settings, listener),
    figures: () => ({
      connections: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
      announcementsFailed: announcer.failures,
    }),
    close: async () => {
      await announcer.settled();
      await prisma.$disconnect();
      await Promise.all([pool.end(), sweeper.close()]);
    },
  };
}

async function listen(
  settings: PoolSettings,
  listener: ChangeListener,
): Promise<ChangeSubscription> {
  const applicationName = `${settings.applicationName} listener`;
  const config = poolConfig({ ...settings, applicationName });
  const subscription = new ChangeSubscription({ ...config, statement_timeout: 0 }, listener);
  await subscription.start();
  return subscription;
}

function sweeperOf(settings: DatabaseSettings): Sweeper & { close(): Promise<void> } {
  const { sweeperUrl: url, applicationName } = settings;
  if (url !== undefined)
    return openSweeper({ url, applicationName: `${applicationName} sweeper`, max: 1 });
  return {
    run: () =>
      Promise.reject(new Error('This process was opened without the sweeper (sweeperUrl)')),
    close: () => Promise.resolve(),
  };
}
