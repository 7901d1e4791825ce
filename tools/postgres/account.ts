import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Who PostgreSQL runs as: it refuses to be root. Null: whoever we are. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export function accountForPostgres(passwd = '/etc/passwd'): Account | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync(passwd, 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL refuses to run as root, and this machine has no user "nobody".');
}

/** Whether the account may pass through every folder above `target`, existing or not. */
export function isReachable(target: string, account: Account): boolean {
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    if (existsSync(folder) && !mayEnter(folder, account)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function mayEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** A copy the account can execute, made once for each version. */
export function reachableCopy(source: string, account: Account): string {
  if (isReachable(path.join(source, 'bin/postgres'), account)) return source;
  const version = `${source} ${statSync(path.join(source, 'bin/postgres')).size}`;
  const name = createHash('sha256').update(version).digest('hex').slice(0, 12);
  const folder = `/var/tmp/quantieme-${name}`;
  const copy = path.join(folder, 'native');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid } = lstatSync(folder);
  if (uid !== process.getuid?.()) throw new Error(`${folder} exists and is not ours: remove it.`);
  if (existsSync(copy)) return copy;
  const fresh = mkdtempSync(path.join(folder, 'native-'));
  chmodSync(fresh, 0o755);
  cpSync(source, fresh, { recursive: true, verbatimSymlinks: true });
  renameSync(fresh, copy);
  return copy;
}

/** A folder for data that cannot lie in `home`, remembered there: whoever deletes `home` starts anew. */
export function folderElsewhere(home: string): string {
  const memory = path.join(home, 'postgres-folder');
  if (existsSync(memory)) return readFileSync(memory, 'utf8').trim();
  const folder = mkdtempSync('/var/tmp/quantieme-data-');
  chmodSync(folder, 0o711);
  mkdirSync(home, { recursive: true });
  writeFileSync(memory, `${folder}\n`);
  return folder;
}

export function giveTo(account: Account | null, folder: string): void {
  if (account !== null) chownSync(folder, account.uid, account.gid);
}
