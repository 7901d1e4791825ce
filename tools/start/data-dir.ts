import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning, startOf } from './process-identity.ts';

/** What an embedded instance makes once and keeps. */
export interface Secrets {
  readonly ownerPassword: string;
  readonly appPassword: string;
  readonly sweeperPassword: string;
  readonly auditorPassword: string;
  readonly secretKey: string;
}

/** Root lets others pass through, because PostgreSQL then runs as another user; nobody else does. */
export function openDataDir(dataDir: string): void {
  if (existsSync(dataDir)) return;
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/**
 * One instance for one folder: two PostgreSQL on the same files would destroy them.
 *
 * @returns what gives the folder back
 */
export function lockDataDir(dataDir: string): () => void {
  const lock = path.join(dataDir, 'lock');
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`;
  for (;;) {
    try {
      writeFileSync(lock, mine, { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [pid = '', start = ''] = readFileSync(lock, 'utf8').split(' ');
      if (isRunning(Number(pid), start)) {
        throw new Error(
          `${dataDir} is in use by another instance (process ${pid}).\n` +
            'Stop it, or start this one beside it: PORT=3001 DATA_DIR=.data-2 npm start',
          { cause: error },
        );
      }
      rmSync(lock, { force: true });
    }
  }
}

export function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secret = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = {
    ownerPassword: secret(),
    appPassword: secret(),
    sweeperPassword: secret(),
    auditorPassword: secret(),
    secretKey: randomBytes(32).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}
