import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startMailbox } from '@quantieme/notifications';
import { startTestRedis } from '@quantieme/tools/test/redis.ts';
import { until } from '../start/instance.ts';
import { ApiClient } from '../support/api-client.ts';
import { createBareDatabase } from '../support/database.ts';
import { testServer, urlOf } from '../support/test-server.ts';
import { run, runApi, runWorker, stopAll, untilReady, untilSaid } from './processes.ts';
import type { Api, Environment, Process } from './processes.ts';

const WITHIN_MS = 240_000;
jest.setTimeout(WITHIN_MS);

const PASSWORD = 'quatre mots sans rapport';
const OWNER = 'claire@exemple.test';
const redis = await startTestRedis();
const QUEUES = [
  { queue: 'PostgreSQL', redisUrl: '' },
  ...(redis === null ? [] : [{ queue: 'Redis', redisUrl: redis.url }]),
];

afterAll(async () => redis?.stop());

describe.each(QUEUES)('two API and two workers, queues on $queue', ({ redisUrl }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-deploy-'));
  const undo: (() => Promise<unknown> | void)[] = [() => rmSync(folder, { recursive: true })];
  const mails = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  let env: Environment;
  let apis: Api[] = [];
  let workers: Process[] = [];

  beforeAll(async () => {
    const mailbox = await startMailbox({ folder });
    const bare = await createBareDatabase();
    undo.push(bare.drop, () => mailbox.close());
    env = { ...environment(bare.ownerUrl, mailbox.smtpUrl), REDIS_URL: redisUrl };
    const owner = { ...env, DATABASE_OWNER_URL: bare.ownerUrl };
    for (const expected of ['migrations applied', 'up to date']) {
      const migration = run(['tools/migrate.ts'], owner);
      expect([await migration.ended, migration.output()]).toEqual([
        0,
        expect.stringContaining(expected),
      ]);
    }
    apis = await Promise.all([runApi(env), runApi(env)]);
    workers = [runWorker(env), runWorker(env)];
    undo.push(() => stopAll([...apis, ...workers]));
    for (const api of apis) await untilReady(api);
  }, WITHIN_MS);

  afterAll(async () => {
    for (const step of undo.reverse()) await step();
  }, WITHIN_MS);

  it('has no demo account; the first firm is made by a command', async () => {
    const [first] = apis.map(({ url }) => new ApiClient(url));
    const demo = { email: 'avocate@demo.test', password: 'quantieme-demo' };
    expect((await first?.post('/v1/session', demo))?.status).toBe(401);
    const args = ['tools/firm-create.ts', '--firm', 'Cabinet Exemple', '--email', OWNER];
    const command = run([...args, '--name', 'Claire Exemple'], env, `${PASSWORD}\n`);
    expect([await command.ended, command.output()]).toEqual([0, expect.stringContaining(OWNER)]);
  });

  it('shares sessions between both API', async () => {
    const [first, second] = apis.map(({ url }) => new ApiClient(url)) as [ApiClient, ApiClient];
    expect((await first.post('/v1/session', { email: OWNER, password: PASSWORD })).status).toBe(
      200,
    );
    for (const [name, value] of first.cookies) second.cookies.set(name, value);
    expect((await second.get('/v1/session')).body).toMatchObject({ user: { email: OWNER } });
  });

  it('sends one mail once, though two workers look for work', async () => {
    await new ApiClient(apis[0]?.url ?? '').post('/v1/password-resets', { email: OWNER });
    await until(() => mails().length > 0, 60_000);
    const others = workers.map(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
    await Promise.all(others);
    expect(mails()).toHaveLength(1);
  });

  it('goes on when one API and one worker are killed', async () => {
    const before = mails().length;
    for (const list of [apis, workers]) {
      const killed = list.shift();
      killed?.child.kill('SIGKILL');
      expect(await killed?.ended).toBe(137);
    }
    await new ApiClient(apis[0]?.url ?? '').post('/v1/password-resets', { email: OWNER });
    await until(() => mails().length > before, 60_000);
  });

  it('closes its metrics to whoever has no token', async () => {
    const address = `${apis[0]?.url}/metrics`;
    expect((await fetch(address)).ok).toBe(false);
    const headers = { authorization: `Bearer ${env['METRICS_TOKEN']}` };
    expect((await fetch(address, { headers })).status).toBe(200);
  });

  it('stops in order at TERM', async () => {
    const codes = await stopAll([...apis, ...workers]);
    expect(codes).toEqual([0, 0]);
  });

  it('runs the same under npm start, without embedded servers', async () => {
    const supervisor = run(['tools/start.ts'], {
      ...env,
      PORT: String(new URL(apis[0]?.url ?? '').port),
    });
    await untilSaid(supervisor, 'Quantième is ready: https://');
    expect(supervisor.output()).not.toContain('demo.test');
    expect(await stopAll([supervisor])).toEqual([0]);
  });
});

function environment(ownerUrl: string, smtpUrl: string): Environment {
  const { passwords } = testServer();
  const { pathname } = new URL(ownerUrl);
  const as = (role: 'app' | 'sweeper') =>
    urlOf(ownerUrl, pathname.slice(1), { name: `quantieme_${role}`, password: passwords[role] });
  return {
    DATABASE_URL: as('app'),
    DATABASE_SWEEPER_URL: as('sweeper'),
    PUBLIC_URL: 'https://quantieme.exemple.test',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Alertes <alertes@exemple.test>',
    SECRET_KEY: 'a key of the deployment tests, long enough',
    METRICS_TOKEN: 'token-of-the-deployment-tests',
    LOG_LEVEL: 'info',
  };
}
