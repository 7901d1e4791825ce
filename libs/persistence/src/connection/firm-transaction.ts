import { PrismaPg } from '@prisma/adapter-pg';
import type { Parameter } from '../codecs.ts';
import { PrismaClient } from '../generated/client.ts';
import type { Prisma } from '../generated/client.ts';
import type { FirmScope } from '../scope.ts';
import type { FirmSql } from '../sql-runner.ts';
import type { RunningTransaction } from './bound-connection.ts';
import type { FirmPool } from './pool.ts';
import { againIfSacrificed } from './sacrificed.ts';
import { runStatement } from './run-statement.ts';
import { statementName } from './statement-name.ts';

/** One transaction of one firm: Prisma's typed client, and SQL on the same connection. */
export interface FirmTransaction extends FirmSql {
  readonly prisma: Prisma.TransactionClient;
}

const LIMITS = { maxWait: 10_000, timeout: 20_000 };

export function createPrisma(pool: FirmPool): PrismaClient {
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => statementName(sql) as string,
  });
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}

export function runInFirm<T>(
  pool: FirmPool,
  prisma: PrismaClient,
  scope: FirmScope,
  work: (tx: FirmTransaction) => Promise<T>,
): Promise<T> {
  return againIfSacrificed(() => {
    const running: RunningTransaction = { scope, connection: null };
    return pool.binding.run(running, () =>
      prisma.$transaction((client) => work(transactionOn(client, running)), LIMITS),
    );
  });
}

function transactionOn(
  prisma: Prisma.TransactionClient,
  running: RunningTransaction,
): FirmTransaction {
  const send = (text: string, parameters?: readonly Parameter[]) => {
    if (running.connection === null) throw new Error('The transaction is over');
    return runStatement(running.connection, text, parameters);
  };
  return {
    scope: running.scope,
    prisma,
    query: async <Row extends object>(text: string, parameters?: readonly Parameter[]) =>
      (await send(text, parameters)).rows as Row[],
    execute: async (text, parameters) => (await send(text, parameters)).rowCount ?? 0,
  };
}
