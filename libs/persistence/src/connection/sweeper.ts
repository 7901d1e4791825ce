import pg from 'pg';
import type { Parameter } from '../codecs.ts';
import type { Sql } from '../sql-runner.ts';
import { FirmPool } from './pool.ts';
import type { PoolSettings } from './pool.ts';
import { runStatement } from './run-statement.ts';
import { commit } from './transaction-control.ts';

/** Reads, across firms, which rows are due: ids and instants, nothing else (role quantieme_sweeper). */
export interface Sweeper {
  /** One transaction of the sweeper's role. */
  run<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

export function openSweeper(settings: PoolSettings): Sweeper & { close(): Promise<void> } {
  const pool = new FirmPool(settings);
  return {
    run: (work) =>
      pool.withConnection(async (connection) => {
        const opened = connection.query('BEGIN');
        try {
          const result = await work(sqlOn(connection));
          await opened;
          await commit(connection);
          return result;
        } catch (thrown) {
          await Promise.allSettled([opened, connection.query('ROLLBACK')]);
          throw thrown;
        }
      }),
    close: () => pool.end(),
  };
}

export function sqlOn(connection: Pick<pg.ClientBase, 'query'>): Sql {
  return {
    query: async <Row extends object>(text: string, parameters?: readonly Parameter[]) =>
      (await runStatement(connection, text, parameters)).rows as Row[],
    execute: async (text, parameters) =>
      (await runStatement(connection, text, parameters)).rowCount ?? 0,
  };
}
