import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@quantieme/persistence/migrate';
import pg from 'pg';
import { startEmbeddedPostgres } from '@quantieme/tools/postgres/embedded.ts';
import { publishTestServer, urlOf } from './test-server.ts';
import type { TestServer } from './test-server.ts';

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}

/** One PostgreSQL for the run: `TEST_POSTGRES_URL` (a superuser's), or the embedded one in a folder of its own. */
export default async function startTestServer(): Promise<void> {
  const given = process.env['TEST_POSTGRES_URL'];
  const { adminUrl, stop } = given === undefined ? await startEmbedded() : await useGiven(given);
  globalThis.stopTestServer = stop;
  const server: TestServer = {
    adminUrl,
    template: `quantieme_template_${randomBytes(4).toString('hex')}`,
    passwords: { app: secret(), sweeper: secret(), auditor: secret() },
  };
  await makeTemplate(server);
  publishTestServer(server);
  globalThis.stopTestServer = async () => {
    if (given !== undefined) await onServer(adminUrl, `DROP DATABASE ${server.template}`);
    await stop();
  };
}

const secret = () => randomBytes(12).toString('hex');

async function startEmbedded() {
  // PostgreSQL runs as another user when we are root: it must be able to enter.
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-test-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    folder: path.join(folder, 'postgres'),
    ownerPassword: secret(),
    durable: false,
    maxConnections: 200,
  });
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: postgres.url('postgres'), stop };
}

async function useGiven(url: string) {
  return { adminUrl: urlOf(url, 'postgres'), stop: () => Promise.resolve() };
}

async function makeTemplate({ adminUrl, template, passwords }: TestServer): Promise<void> {
  await onServer(adminUrl, `CREATE DATABASE ${template}`);
  await migrate({
    ownerUrl: urlOf(adminUrl, template),
    appPassword: passwords.app,
    sweeperPassword: passwords.sweeper,
    auditorPassword: passwords.auditor,
  });
}

async function onServer(adminUrl: string, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(sql).finally(() => admin.end());
}
