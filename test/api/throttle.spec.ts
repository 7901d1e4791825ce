import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ trustProxy: 1 });
});
afterAll(() => api.close());

const FREE_ATTEMPTS = 5;

function attempt(email: string, password: string, from: string) {
  return api.stranger().post('/v1/session', { email, password }, { 'x-forwarded-for': from });
}

async function guess(email: string, from: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) {
    statuses.push((await attempt(email, `wrong password ${n}`, from)).status);
  }
  return statuses;
}

describe('guessing a password', () => {
  it('is slowed after five failures from one network, even with the right password', async () => {
    const { email } = api.firms.a.users.lawyer;
    const statuses = await guess(email, '203.0.113.7', FREE_ATTEMPTS + 2);
    expect(statuses.slice(0, FREE_ATTEMPTS)).toEqual(Array(FREE_ATTEMPTS).fill(401));
    expect(statuses.at(-1)).toBe(429);
    const answer = await attempt(email, TEST_PASSWORD, '203.0.113.200');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.body.code).toBe('session/too-many-attempts');
  });

  it('does not keep the lawyer out, who comes from elsewhere', async () => {
    const { email } = api.firms.a.users.lawyer;
    expect((await attempt(email, TEST_PASSWORD, '198.51.100.9')).status).toBe(200);
  });

  it('does not keep a colleague out, who comes from the same office', async () => {
    const { email } = api.firms.a.users.owner;
    expect((await attempt(email, TEST_PASSWORD, '203.0.113.8')).status).toBe(200);
  });

  it('lets nobody slip through in parallel', async () => {
    const { email } = api.firms.b.users.lawyer;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => attempt(email, `wrong password ${n}`, '192.0.2.1')),
    );
    const looked = answers.filter(({ status }) => status === 401);
    expect(looked.length).toBeLessThanOrEqual(FREE_ATTEMPTS + 1);
  });

  it('is forgotten after a success', async () => {
    const { email } = api.firms.b.users.owner;
    await guess(email, '192.0.2.65', FREE_ATTEMPTS - 1);
    expect((await attempt(email, TEST_PASSWORD, '192.0.2.65')).status).toBe(200);
    expect(await guess(email, '192.0.2.65', FREE_ATTEMPTS - 1)).not.toContain(429);
  });

  it('keeps nobody out who has not failed, were the clock of the server set back', async () => {
    const { email } = api.firms.b.users.billing;
    expect(await guess(email, '192.0.2.193', 1)).toEqual([401]);
    await api.database.login.execute(
      `UPDATE sign_in_attempts SET last_failed_at = clock_timestamp() + interval '1 hour' WHERE failures < 3`,
      [],
    );
    expect((await attempt(email, TEST_PASSWORD, '192.0.2.193')).status).toBe(200);
  });

  it('cannot be hidden behind an invented proxy header', async () => {
    const { email } = api.firms.b.users.paralegal;
    const statuses: number[] = [];
    for (let n = 0; n < FREE_ATTEMPTS + 2; n += 1) {
      statuses.push((await attempt(email, 'wrong', `10.0.${n}.1, 192.0.2.129`)).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('an unknown account', () => {
  it('is answered in the same words', async () => {
    const known = await attempt(api.firms.a.users.billing.email, 'wrong', '198.51.100.77');
    const unknown = await attempt('personne@exemple.test', 'wrong', '198.51.100.77');
    expect(unknown.status).toBe(known.status);
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...known.body, requestId: '' });
  });

  it('is answered in the same time', async () => {
    const time = async (email: string, from: string) => {
      const start = performance.now();
      await attempt(email, 'wrong', from);
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      known.push(await time(api.firms.a.users.assistant.email, `100.64.${n}.1`));
      unknown.push(await time('personne@exemple.test', `100.65.${n}.1`));
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[6] ?? 0;
    const ratio = median(unknown) / median(known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});
