import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oneTimeToken } from '@quantieme/casework';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';
import { connectTo } from '../support/database.ts';

const NEW_PASSWORD = 'quatre tilleuls sans rapport';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const owner = await connectTo(api.ownerUrl);
  const answer = await owner.query(sql, values).finally(() => owner.end());
  return answer.rows as Row[];
}

/** The token of the latest mail, computed as the worker computes it. */
async function mailedToken(email: string): Promise<string> {
  const [mail] = await rows<{ subject_id: string }>(
    'SELECT subject_id FROM mail_outbox WHERE recipient_email = $1 ORDER BY id DESC LIMIT 1',
    [email],
  );
  return oneTimeToken(mail?.subject_id ?? '', api.secretKey);
}

const ask = (email: string) => api.stranger().post('/v1/password-resets', { email });
const reset = (token: string, password = NEW_PASSWORD) =>
  api.stranger().post(`/v1/password-resets/${token}`, { password });
const signIn = (email: string, password: string) =>
  api.stranger().post('/v1/session', { email, password });

describe('a forgotten password', () => {
  it('is replaced through the mailed link, once, and every session ends', async () => {
    const { email } = api.firms.a.users.lawyer;
    const open = await api.signIn(email);
    expect((await ask(email)).status).toBe(202);
    const token = await mailedToken(email);
    expect((await reset(token)).status).toBe(204);
    expect((await open.get('/v1/session')).status).toBe(401);
    expect((await signIn(email, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(200);
    const again = await reset(token);
    expect([again.status, again.body.code]).toEqual([410, 'token/over']);
  });

  it('refuses a password that is easy to guess, and the link stays good', async () => {
    const { email } = api.firms.a.users.paralegal;
    await ask(email);
    const token = await mailedToken(email);
    const refused = await reset(token, 'Motdepasse-2026');
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/password', code: 'password/common' }),
    ]);
    expect((await reset(token)).status).toBe(204);
  });

  it('withdraws the former link when asked again', async () => {
    const { email } = api.firms.a.users.assistant;
    await ask(email);
    const former = await mailedToken(email);
    await ask(email);
    expect((await reset(former)).status).toBe(410);
    expect((await reset(await mailedToken(email))).status).toBe(204);
  });

  it('has half an hour', async () => {
    const { email, id } = api.firms.a.users.billing;
    await ask(email);
    const [left] = await rows<{ minutes: number }>(
      `SELECT round(extract(epoch FROM expires_at - created_at) / 60)::int AS minutes
         FROM one_time_tokens WHERE user_id = $1`,
      [id],
    );
    expect(left?.minutes).toBe(30);
    await rows(
      `UPDATE one_time_tokens SET expires_at = clock_timestamp() - interval '1 s' WHERE user_id = $1`,
      [id],
    );
    expect((await reset(await mailedToken(email))).status).toBe(410);
  });

  it('cannot be used twice at the same moment', async () => {
    const { email } = api.firms.b.users.lawyer;
    await ask(email);
    const token = await mailedToken(email);
    const answers = await Promise.all([reset(token), reset(token), reset(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
  });

  it('keeps no token in the database, neither in the mail', async () => {
    const { email } = api.firms.b.users.owner;
    await ask(email);
    const token = await mailedToken(email);
    const stored = await rows<{ row: string }>(
      'SELECT t::text AS row FROM one_time_tokens t UNION ALL SELECT m::text FROM mail_outbox m',
    );
    expect(stored.some(({ row }) => row.includes(token))).toBe(false);
  });
});

describe('an address nobody signs in with', () => {
  it('gets the same answer and no mail', async () => {
    const known = await ask(api.firms.b.users.paralegal.email);
    const unknown = await ask('personne@exemple.test');
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    const mails = await rows(`SELECT 1 FROM mail_outbox WHERE recipient_email LIKE 'personne@%'`);
    expect(mails).toEqual([]);
  });

  it('of somebody disabled gets no mail either', async () => {
    const { email, id } = api.firms.b.users.billing;
    await rows(`UPDATE users SET status = 'disabled' WHERE id = $1`, [id]);
    expect((await ask(email)).status).toBe(202);
    const mails = await rows('SELECT 1 FROM mail_outbox WHERE recipient_email = $1', [email]);
    expect(mails).toEqual([]);
  });
});

it('asking again and again is slowed', async () => {
  const { email } = api.firms.b.users['read-only'];
  const statuses: number[] = [];
  for (let n = 0; n < 7; n += 1) statuses.push((await ask(email)).status);
  expect(statuses.at(-1)).toBe(429);
});

describe('a password changed by whoever knows it', () => {
  const AFTER = 'sept marronniers en hiver';

  it('ends the other sessions of the account, and only those', async () => {
    const { email } = api.firms.a.users.owner;
    const [here, elsewhere] = [await api.signIn(email), await api.signIn(email)];
    const colleague = await api.signIn(api.firms.a.users.billing.email);
    const body = { current: TEST_PASSWORD, password: AFTER };
    expect((await here.put('/v1/account/password', body)).status).toBe(204);
    expect((await here.get('/v1/session')).status).toBe(200);
    expect((await elsewhere.get('/v1/session')).status).toBe(401);
    expect((await colleague.get('/v1/session')).status).toBe(200);
    expect((await signIn(email, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(email, AFTER)).status).toBe(200);
    const [entry] = await rows<{ action: string; before: unknown; after: unknown }>(
      "SELECT action, before, after FROM audit_entries WHERE action = 'password.change' ORDER BY id DESC LIMIT 1",
    );
    expect(entry).toEqual({ action: 'password.change', before: null, after: null });
  });

  it.each([
    ['a wrong one', 'ceci n’est pas le bon', AFTER, '/current', 'password/not-current'],
    ['the same again', TEST_PASSWORD, TEST_PASSWORD, '/password', 'password/unchanged'],
    ['a common one', TEST_PASSWORD, 'Motdepasse-2026', '/password', 'password/common'],
  ])('is refused with %s', async (_, current, password, pointer, code) => {
    const owner = await api.signIn(api.firms.a.users.billing.email);
    const refused = await owner.put('/v1/account/password', { current, password });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });
});
