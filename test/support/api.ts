import { createApiApp, RouteTable, type ApiSettings } from '@quantieme/api';
import { hashPassword, ROLES, type Role } from '@quantieme/casework';
import { openTransports, type Transports } from '@quantieme/notifications';
import type { FirmScope } from '@quantieme/persistence';
import { pino } from 'pino';
import { ApiClient } from './api-client.ts';
import { aFirm, aUser, type BuiltUser } from './builders.ts';
import { openTestDatabase, type OpenTestDatabase } from './database.ts';
import { markSweeps } from './sweep-marks.ts';

export const TEST_PASSWORD = 'correct cheval pile agrafe';
/** No worker runs beside it: it is as if one had, and would go on longer than any spec. */
const SWEPT_FOR_S = 86_400;
const SECRET_KEY = 'a secret key of the tests, long enough for anything';

export interface TestFirm {
  readonly scope: FirmScope;
  readonly users: Readonly<Record<Role, BuiltUser>>;
  /** Signed in; the same client for the same role each time. */
  as(role: Role): Promise<ApiClient>;
}

export interface TestApi extends OpenTestDatabase {
  readonly url: string;
  readonly secretKey: string;
  /** Every route the server really has. */
  readonly routes: RouteTable;
  readonly firms: { readonly a: TestFirm; readonly b: TestFirm };
  /** Everything logged so far, one JSON text a line. */
  readonly logs: string[];
  /** How often the API asked the workers to wake up. */
  readonly woken: () => number;
  /** What the product takes for now. */
  setNow(instant: string): void;
  /** Nobody is signed in. */
  stranger(): ApiClient;
  signIn(email: string, password?: string): Promise<ApiClient>;
  /** The server goes; what answers how to bring it back, at the same address and on what it had written. */
  stop(): Promise<() => Promise<void>>;
}

let passwordHash: Promise<string> | undefined;

async function buildFirm(opened: OpenTestDatabase, url: string, name: string): Promise<TestFirm> {
  passwordHash ??= hashPassword(TEST_PASSWORD);
  const hash = await passwordHash;
  const scope = await aFirm(opened.database, { name });
  const users = {} as Record<Role, BuiltUser>;
  for (const role of ROLES) {
    users[role] = await aUser(opened.database, scope, {
      role,
      isLawyer: role === 'owner' || role === 'lawyer',
      name: `Personne ${role}`,
      passwordHash: hash,
    });
  }
  const clients = new Map<Role, Promise<ApiClient>>();
  const as = (role: Role) => {
    const client = clients.get(role) ?? signIn(url, users[role].email, TEST_PASSWORD);
    clients.set(role, client);
    return client;
  };
  return { scope, users, as };
}

async function signIn(url: string, email: string, password: string): Promise<ApiClient> {
  const client = new ApiClient(url);
  const answer = await client.post('/v1/session', { email, password });
  if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status}`);
  return client;
}

interface ApiOfTests extends ApiSettings {
  /** Left out: no SMS, and webhooks as everywhere. */
  readonly transports: Transports;
  readonly secretKey: string;
}

/** The real API on a database of its own, with two firms that hold one person of each role. */
export async function startApi({
  transports = openTransports({ sms: null }),
  secretKey = SECRET_KEY,
  ...settings
}: Partial<ApiOfTests> = {}): Promise<TestApi> {
  const opened = await openTestDatabase();
  const logs: string[] = [];
  let now = Temporal.Now.instant();
  let woken = 0;
  const startApp = async (port: number) => {
    const started = await createApiApp(
      {
        publicUrl: 'http://localhost:3100',
        embedded: true,
        metricsToken: 'metrics-token-of-the-tests',
        trustProxy: false,
        webRoot: null,
        ...settings,
      },
      {
        database: opened.database,
        clock: { now: () => now },
        secretKey,
        embedded: settings.embedded ?? true,
        transports,
        wake: () => void (woken += 1),
        logger: pino({ level: 'debug' }, { write: (line: string) => void logs.push(line) }),
      },
    );
    await started.listen({ host: '127.0.0.1', port });
    return started;
  };
  await markSweeps(opened.database.login, -SWEPT_FOR_S);
  let app = await startApp(0);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    ...opened,
    url,
    secretKey,
    routes: app.get(RouteTable),
    firms: {
      a: await buildFirm(opened, url, 'Cabinet A'),
      b: await buildFirm(opened, url, 'Cabinet B'),
    },
    logs,
    woken: () => woken,
    setNow: (instant) => void (now = Temporal.Instant.from(instant)),
    stranger: () => new ApiClient(url),
    signIn: (email, password = TEST_PASSWORD) => signIn(url, email, password),
    stop: async () => {
      await app.close();
      return async () => void (app = await startApp(Number(new URL(url).port)));
    },
    close: async () => {
      await app.close();
      await opened.close();
    },
  };
}
