import pg from 'pg';
import type { Parameter } from '../codecs.ts';
import type { FirmScope } from '../scope.ts';
import type { FirmSql } from '../sql-runner.ts';
import { runStatement } from './run-statement.ts';
import { commit, throwFirstFailure } from './transaction-control.ts';

/** SQLSTATE in_failed_sql_transaction. */
const ABORTED = '25P02';

/**
 * A transaction whose statements travel without waiting for each other: what is asked before the first await goes with
 * BEGIN, what is not awaited at the end goes with COMMIT. Two round trips a write.
 */
export class Batch implements FirmSql {
  readonly #connection: pg.PoolClient;
  /** Under way or failed; what has succeeded is let go, so that a long reading keeps no rows. */
  readonly #pending = new Set<Promise<unknown>>();

  readonly scope: FirmScope;

  constructor(connection: pg.PoolClient, scope: FirmScope, opened: Promise<unknown>) {
    this.#connection = connection;
    this.scope = scope;
    this.#watch(opened);
  }

  query<Row extends object>(text: string, parameters?: readonly Parameter[]): Promise<Row[]> {
    return this.#watch(this.#send(text, parameters).then(({ rows }) => rows as Row[]));
  }

  execute(text: string, parameters?: readonly Parameter[]): Promise<number> {
    return this.#watch(this.#send(text, parameters).then(({ rowCount }) => rowCount ?? 0));
  }

  #send(text: string, parameters?: readonly Parameter[]): Promise<pg.QueryResult> {
    return runStatement(this.#connection, text, parameters);
  }

  /** Its failure is reported at the end, also when nobody awaits it. */
  #watch<T>(sent: Promise<T>): Promise<T> {
    this.#pending.add(sent);
    sent.then(
      () => this.#pending.delete(sent),
      () => undefined,
    );
    return sent;
  }

  async commit(): Promise<void> {
    const committed = commit(this.#connection);
    throwFirstFailure(await Promise.allSettled([...this.#pending, committed]));
  }

  /** What the work threw, or the statement that made it throw "the transaction is aborted". */
  async rollBack(thrown: unknown): Promise<unknown> {
    const settled = await Promise.allSettled([
      ...this.#pending,
      this.#connection.query('ROLLBACK'),
    ]);
    if (!(thrown instanceof pg.DatabaseError) || thrown.code !== ABORTED) return thrown;
    const first = settled.find((result) => result.status === 'rejected');
    return first?.reason ?? thrown;
  }
}
