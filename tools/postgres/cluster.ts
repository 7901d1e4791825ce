import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  accountForPostgres,
  folderElsewhere,
  giveTo,
  isReachable,
  reachableCopy,
} from './account.ts';
import type { Account } from './account.ts';
import { nativeFolder } from './binaries.ts';

const run = promisify(execFile);

export const OWNER = 'quantieme_owner';

/** A PostgreSQL cluster on disk, and the programs that serve it. */
export interface Cluster {
  readonly folder: string;
  readonly account: Account | null;
  program(name: 'postgres' | 'initdb' | 'pg_ctl'): string;
}

/**
 * Finds programs and a folder PostgreSQL can use. Run by root it works as another user, for whom a
 * home of mode 0700 is closed: the data then lie under /var/tmp, and `say` tells where.
 */
export function locateCluster(
  wanted: string,
  { say, programs }: { say: (line: string) => void; programs?: string | undefined },
): Cluster {
  const account = accountForPostgres();
  const home = programs ?? nativeFolder();
  const native = account === null ? home : reachableCopy(home, account);
  let folder = wanted;
  if (account !== null && !isReachable(wanted, account)) {
    folder = path.join(folderElsewhere(path.dirname(wanted)), 'postgres');
    say(`PostgreSQL cannot run as root, and its user cannot enter ${path.dirname(wanted)}:`);
    say(`its data are in ${folder}. Set DATA_DIR to a folder every user may enter to choose.`);
  }
  return { folder, account, program: (name) => path.join(native, 'bin', name) };
}

/** Makes the cluster unless it exists. Half a cluster, left by an interruption, is made anew. */
export async function initialise(
  cluster: Cluster,
  password: string,
  durable: boolean,
): Promise<void> {
  const { folder, account } = cluster;
  if (existsSync(path.join(folder, 'PG_VERSION'))) return;
  const fresh = `${folder}.new`;
  const passwordFile = path.join(fresh, 'password');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(path.dirname(fresh), { recursive: true });
  mkdirSync(fresh, { mode: 0o700 });
  mkdirSync(path.join(fresh, 'cluster'), { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const item of [fresh, path.join(fresh, 'cluster'), passwordFile]) giveTo(account, item);
  const flags = [
    `--pgdata=${path.join(fresh, 'cluster')}`,
    `--pwfile=${passwordFile}`,
    `--username=${OWNER}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...(await localeFlags(cluster)),
    '--lc-messages=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  await run(cluster.program('initdb'), flags, { ...account, env: environment(), cwd: '/' });
  rmSync(folder, { recursive: true, force: true });
  renameSync(path.join(fresh, 'cluster'), folder);
  rmSync(fresh, { recursive: true, force: true });
}

/** Sorting that no system update can change, where the server has it (17 and later). */
async function localeFlags(cluster: Cluster): Promise<readonly string[]> {
  const { stdout } = await run(cluster.program('postgres'), ['--version']);
  const major = Number(/\d+/.exec(stdout)?.[0] ?? 0);
  return [...(major >= 17 ? ['--locale-provider=builtin'] : []), '--locale=C.UTF-8'];
}

/** Stops a server that outlived its supervisor; a mere stale postmaster.pid is no obstacle. */
export async function stopLeftOver(cluster: Cluster): Promise<void> {
  const { folder, account } = cluster;
  if (!existsSync(path.join(folder, 'postmaster.pid'))) return;
  const flags = ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '20'];
  await run(cluster.program('pg_ctl'), flags, { ...account, env: environment(), cwd: '/' }).catch(
    () => undefined,
  );
}

/** Messages in English, whatever the machine speaks: their wording is read. */
export function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}
