import { Agent, request } from 'node:http';
import { hashPassword, type Role } from '@quantieme/casework';
import { migrateQueues } from '@quantieme/jobs';
import type { FirmScope } from '@quantieme/persistence';
import { runApi, stopAll, untilReady } from '../deploy/processes.ts';
import { ApiClient } from '../support/api-client.ts';
import { aUser, type BuiltUser } from '../support/builders.ts';
import type { OpenTestDatabase } from '../support/database.ts';

const PASSWORD = 'correct cheval pile agrafe';
const NOT_JSON = 400;

export interface ApiProcess {
  readonly url: string;
  readonly lawyer: BuiltUser;
  /** As the dashboard would: for preparing. */
  readonly client: ApiClient;
  /** With as little work as possible on this side: for measuring. Resolves with the size of the answer. */
  send(method: 'GET' | 'POST', path: string, body?: object): Promise<number>;
  stop(): Promise<unknown>;
}

/** The product's API as it runs in production, in a process of its own, and a lawyer of the firm signed in. */
export async function startApiProcess(
  store: OpenTestDatabase,
  scope: FirmScope,
  role: Role = 'lawyer',
): Promise<ApiProcess> {
  await migrateQueues(store.ownerUrl);
  const passwordHash = await hashPassword(PASSWORD);
  const lawyer = await aUser(store.database, scope, {
    role,
    isLawyer: true,
    passwordHash,
  });
  const api = await runApi({
    DATABASE_URL: store.appUrl,
    DATABASE_SWEEPER_URL: store.sweeperUrl,
    DATABASE_POOL: '10',
    PUBLIC_URL: 'https://quantieme.exemple.test',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Alertes <alertes@exemple.test>',
    SECRET_KEY: 'a secret key of the benchmarks, long enough',
  });
  await untilReady(api);
  const client = new ApiClient(api.url);
  const signedIn = await client.post('/v1/session', { email: lawyer.email, password: PASSWORD });
  if (signedIn.status !== 200) throw new Error(`Sign-in answered ${signedIn.status}`);
  const agent = new Agent({ keepAlive: true });
  return {
    url: api.url,
    lawyer,
    client,
    send: sender(api.url, client, agent),
    stop: () => {
      agent.destroy();
      return stopAll([api]);
    },
  };
}

function sender(url: string, { cookies }: ApiClient, agent: Agent): ApiProcess['send'] {
  const headers = {
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    'x-requested-with': 'quantieme',
  };
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const typed =
        sent === undefined ? headers : { ...headers, 'content-type': 'application/json' };
      const asking = request(url + path, { method, agent, headers: typed }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks);
          if ((answer.statusCode ?? NOT_JSON) < NOT_JSON) resolve(text.length);
          else reject(new Error(`${method} ${path}: ${answer.statusCode} ${String(text)}`));
        });
      });
      asking.on('error', reject);
      asking.end(sent);
    });
}
