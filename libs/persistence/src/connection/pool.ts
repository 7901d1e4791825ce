import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { BoundConnection, type RunningTransaction } from './bound-connection.ts';

export interface PoolSettings {
  readonly url: string;
  readonly applicationName: string;
  readonly max: number;
}

/**
 * Connections of the application's role. `connect` is Prisma's door: inside `binding.run` the connection it gets sets
 * the firm with BEGIN. Everything else takes a connection through `withConnection`.
 */
export class FirmPool extends pg.Pool {
  readonly binding = new AsyncLocalStorage<RunningTransaction>();

  constructor(settings: PoolSettings) {
    super(poolConfig(settings));
    // An idle connection that breaks is replaced; the next statement reports a server that is really gone.
    this.on('error', () => undefined);
  }

  /** A connection for `work`, which leaves it outside any transaction; otherwise it is thrown away. */
  async withConnection<T>(work: (connection: pg.PoolClient) => Promise<T>): Promise<T> {
    const connection = await super.connect();
    // A connection that breaks fails its statements; without a listener it would end the process too.
    const ignore = () => undefined;
    connection.on('error', ignore);
    try {
      return await work(connection);
    } finally {
      connection.removeListener('error', ignore);
      connection.release(connection.getTransactionStatus() !== 'I');
    }
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): void;
  override connect(
    callback?: Parameters<pg.Pool['connect']>[0],
  ): Promise<pg.PoolClient> | undefined {
    if (callback !== undefined) {
      super.connect(callback);
      return undefined;
    }
    const running = this.binding.getStore();
    if (running === undefined) return super.connect();
    return super.connect().then((client) => BoundConnection.open(client, running));
  }
}

export function poolConfig({ url, applicationName, max }: PoolSettings): pg.PoolConfig {
  return {
    connectionString: url,
    application_name: applicationName,
    max,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    // Prisma's adapter reads and writes instants as if every session were in UTC.
    options: '-c TimeZone=UTC -c DateStyle=ISO',
  };
}
