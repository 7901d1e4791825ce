import { randomBytes } from 'node:crypto';
import { openDatabase } from '@quantieme/persistence';
import type { Database } from '@quantieme/persistence';
import pg from 'pg';
import { testServer, urlOf } from './test-server.ts';

export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly sweeperUrl: string;
  readonly auditorUrl: string;
  /** Ends whatever is still connected to it. */
  drop(): Promise<void>;
}

/** A migrated, empty database of the spec file's own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, passwords } = testServer();
  const name = `quantieme_${randomBytes(6).toString('hex')}`;
  await runOnServer(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const as = (role: keyof typeof passwords) =>
    urlOf(adminUrl, name, { name: `quantieme_${role}`, password: passwords[role] });
  return {
    name,
    ownerUrl: urlOf(adminUrl, name),
    appUrl: as('app'),
    sweeperUrl: as('sweeper'),
    auditorUrl: as('auditor'),
    drop: () => runOnServer(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** An empty database without any table. */
export async function createBareDatabase(): Promise<{ ownerUrl: string; drop(): Promise<void> }> {
  const { adminUrl } = testServer();
  const name = `quantieme_bare_${randomBytes(6).toString('hex')}`;
  await runOnServer(adminUrl, `CREATE DATABASE ${name}`);
  return {
    ownerUrl: urlOf(adminUrl, name),
    drop: () => runOnServer(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

export interface OpenTestDatabase extends TestDatabase {
  readonly database: Database;
  /** Closes the connections, then drops the database. */
  close(): Promise<void>;
}

/** The same, opened as the application opens it. */
export async function openTestDatabase(max = 5): Promise<OpenTestDatabase> {
  const created = await createTestDatabase();
  const database = openDatabase({
    url: created.appUrl,
    sweeperUrl: created.sweeperUrl,
    applicationName: 'quantieme test',
    max,
  });
  return {
    ...created,
    database,
    close: async () => {
      await database.close();
      await created.drop();
    },
  };
}

/** A bare connection, for what the product itself never does. */
export async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function runOnServer(adminUrl: string, sql: string): Promise<void> {
  const admin = await connectTo(adminUrl);
  await admin.query(sql).finally(() => admin.end());
}
