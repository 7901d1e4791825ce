/** What the global set-up hands to every spec file, through the environment. */
export interface TestServer {
  /** Superuser, on the database `postgres`. */
  readonly adminUrl: string;
  /** Migrated and empty: each spec file gets a copy. */
  readonly template: string;
  readonly passwords: {
    readonly app: string;
    readonly sweeper: string;
    readonly auditor: string;
  };
}

const VARIABLE = 'QUANTIEME_TEST_SERVER';

export function publishTestServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

export function testServer(): TestServer {
  const published = process.env[VARIABLE];
  if (published === undefined) {
    throw new Error('No PostgreSQL for the tests: run them with `node tools/jest.ts`.');
  }
  return JSON.parse(published) as TestServer;
}

export function urlOf(
  server: string,
  database: string,
  role?: { readonly name: string; readonly password: string },
): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role !== undefined) {
    url.username = role.name;
    url.password = role.password;
  }
  return url.toString();
}
