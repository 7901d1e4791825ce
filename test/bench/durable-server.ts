import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@quantieme/tools/postgres/embedded.ts';
import startTestServer from '../support/global-setup.ts';

const GIVEN = 'TEST_POSTGRES_URL';

/** The server of the tests, but with PostgreSQL's own defaults: a commit waits for the disk. Returns what stops it. */
export async function startDurableServer(): Promise<() => Promise<void>> {
  const given = process.env[GIVEN] !== undefined;
  const stop = given ? () => Promise.resolve() : await startEmbedded();
  await startTestServer();
  return async () => {
    await globalThis.stopTestServer?.();
    await stop();
  };
}

async function startEmbedded(): Promise<() => Promise<void>> {
  // PostgreSQL runs as another user when we are root: it must be able to enter.
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    folder: path.join(folder, 'postgres'),
    ownerPassword: randomBytes(12).toString('hex'),
    durable: true,
  });
  process.env[GIVEN] = postgres.url('postgres');
  return async () => {
    delete process.env[GIVEN];
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
