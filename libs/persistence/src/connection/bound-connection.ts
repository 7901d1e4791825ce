import type pg from 'pg';
import type { FirmScope } from '../scope.ts';
import { beginInFirm } from './transaction-control.ts';

/** A Prisma transaction under way: whose it is, and its connection while it lasts. */
export interface RunningTransaction {
  readonly scope: FirmScope;
  connection: pg.PoolClient | null;
}

type Release = Parameters<pg.PoolClient['release']>[0];

/**
 * A connection as Prisma's adapter uses it, which sets the firm together with BEGIN and notices a COMMIT that was
 * none. A Prisma extension that sets the firm per operation was tried: it ran statements without the firm.
 */
export class BoundConnection {
  readonly #client: pg.PoolClient;
  readonly #running: RunningTransaction;

  private constructor(client: pg.PoolClient, running: RunningTransaction) {
    this.#client = client;
    this.#running = running;
  }

  static open(client: pg.PoolClient, running: RunningTransaction): pg.PoolClient {
    running.connection = client;
    // The adapter calls query, on, removeListener and release, nothing else.
    return new BoundConnection(client, running) as unknown as pg.PoolClient;
  }

  async query(config: pg.QueryConfig): Promise<pg.QueryResult> {
    if (config.text === 'BEGIN') {
      await beginInFirm(this.#client, this.#running.scope);
      return { command: 'BEGIN', rowCount: 0, oid: 0, fields: [], rows: [] };
    }
    const result = await this.#client.query(config);
    if (config.text === 'COMMIT' && result.command !== 'COMMIT') {
      throw new Error(`The transaction failed earlier and was rolled back (${result.command})`);
    }
    return result;
  }

  on(event: 'error', listener: (error: Error) => void): void {
    this.#client.on(event, listener);
  }

  removeListener(event: 'error', listener: (error: Error) => void): void {
    this.#client.removeListener(event, listener);
  }

  /** After this the connection may serve another firm: nothing of this transaction may reach it any more. */
  release(destroy?: Release): void {
    this.#running.connection = null;
    this.#client.release(destroy);
  }
}
