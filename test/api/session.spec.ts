import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';
import { connectTo } from '../support/database.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function asOwnerOfTheDatabase(sql: string, values: unknown[] = []): Promise<void> {
  const owner = await connectTo(api.ownerUrl);
  await owner.query(sql, values).finally(() => owner.end());
}

describe('signing in', () => {
  it('answers who I am and sets one httpOnly cookie', async () => {
    const client = api.stranger();
    const { email, id } = api.firms.a.users.lawyer;
    const answer = await client.post('/v1/session', { email, password: TEST_PASSWORD });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      user: { id, email, role: 'lawyer', isLawyer: true, locale: 'fr' },
      firm: { id: api.firms.a.scope.firmId, name: 'Cabinet A', timeZone: 'Europe/Paris' },
      embedded: true,
    });
    expect(answer.body.permissions).toContain('deadline:confirm');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^quantieme-3100=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('counts for nobody what they may not read', async () => {
    const { body } = await (await api.firms.a.as('billing')).get('/v1/session');
    expect([body.permissions.includes('deadline:read'), body.counts]).toEqual([false, null]);
  });

  it('takes the address whatever its capitals', async () => {
    const { email } = api.firms.a.users.paralegal;
    const client = await api.signIn(email.toUpperCase());
    expect((await client.get('/v1/session')).body.user.email).toBe(email);
  });

  it('gives the product’s present in the zone of the firm', async () => {
    api.setNow('2026-07-14T22:30:00Z');
    const client = await api.firms.a.as('owner');
    expect((await client.get('/v1/session')).body.now).toBe('2026-07-15T00:30:00+02:00');
  });

  it('never takes a password from the address', async () => {
    const { email } = api.firms.a.users.lawyer;
    const query = new URLSearchParams({ email, password: TEST_PASSWORD });
    const answer = await api.stranger().post(`/v1/session?${query}`, {});
    expect(answer.status).toBe(422);
  });
});

describe('a session', () => {
  it('gets a new token at each sign-in, and the former one is over', async () => {
    const { email } = api.firms.a.users.assistant;
    const client = await api.signIn(email);
    const [former] = [...client.cookies.values()];
    await client.post('/v1/session', { email, password: TEST_PASSWORD });
    expect([...client.cookies.values()][0]).not.toBe(former);
    const replay = await api.stranger().get('/v1/session', { cookie: `quantieme-3100=${former}` });
    expect(replay.status).toBe(401);
  });

  it('is kept only as a hash', async () => {
    const client = await api.signIn(api.firms.a.users.assistant.email);
    const [token = ''] = [...client.cookies.values()];
    const owner = await connectTo(api.ownerUrl);
    const { rows } = await owner
      .query('SELECT s::text AS row FROM sessions s')
      .finally(() => owner.end());
    expect(rows.length).toBeGreaterThan(0);
    const hex = Buffer.from(token).toString('hex');
    expect(rows.some(({ row }) => row.includes(token) || row.includes(hex))).toBe(false);
  });

  it('ends when signed out, on the server too', async () => {
    const client = await api.signIn(api.firms.a.users.billing.email);
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join();
    const answer = await client.delete('/v1/session');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toContain('storage');
    expect(client.cookies.size).toBe(0);
    expect((await api.stranger().get('/v1/session', { cookie })).status).toBe(401);
  });

  it.each([
    ['idle', "idle_expires_at = clock_timestamp() - interval '1 s'"],
    ['absolute', "absolute_expires_at = clock_timestamp() - interval '1 s'"],
  ])('ends at its %s end, by real time', async (_name, change) => {
    const { email, id } = api.firms.b.users.billing;
    const client = await api.signIn(email);
    expect((await client.get('/v1/session')).status).toBe(200);
    await asOwnerOfTheDatabase(`UPDATE sessions SET ${change} WHERE user_id = $1`, [id]);
    const answer = await client.get('/v1/session');
    expect(answer.status).toBe(401);
    expect(answer.body.code).toBe('session/required');
  });

  it('does not end because the clock of the product was moved', async () => {
    const client = await api.signIn(api.firms.b.users.assistant.email);
    api.setNow('2031-01-01T00:00:00Z');
    expect((await client.get('/v1/session')).status).toBe(200);
  });

  it('moves its idle end while it is used, once a minute', async () => {
    const { email, id } = api.firms.b.users.paralegal;
    const client = await api.signIn(email);
    await asOwnerOfTheDatabase(
      `UPDATE sessions SET last_seen_at = clock_timestamp() - interval '25 min',
              idle_expires_at = clock_timestamp() + interval '5 min' WHERE user_id = $1`,
      [id],
    );
    expect((await client.get('/v1/session')).status).toBe(200);
    const [row] = await api.database.login.query<{ minutes: number }>(
      `SELECT extract(epoch FROM idle_expires_at - clock_timestamp())::int / 60 AS minutes FROM find_session($1)`,
      [await hashOf(client.cookies)],
    );
    expect(row?.minutes).toBeGreaterThanOrEqual(29);
  });

  it('is listed and can be ended by its owner from another device', async () => {
    const { email } = api.firms.b.users['read-only'];
    const [here, there] = [await api.signIn(email), await api.signIn(email)];
    const { body } = await here.get('/v1/sessions');
    expect(body.data).toHaveLength(2);
    const other = body.data.find((session: { current: boolean }) => !session.current);
    expect((await here.delete(`/v1/sessions/${other.id}`)).status).toBe(204);
    expect((await there.get('/v1/session')).status).toBe(401);
    expect((await here.get('/v1/session')).status).toBe(200);
  });

  it('of somebody else does not exist', async () => {
    const mine = await api.signIn(api.firms.b.users.lawyer.email);
    const { body } = await mine.get('/v1/sessions');
    const colleague = await api.firms.b.as('owner');
    const stranger = await api.firms.a.as('owner');
    expect((await colleague.delete(`/v1/sessions/${body.data[0].id}`)).status).toBe(404);
    expect((await stranger.delete(`/v1/sessions/${body.data[0].id}`)).status).toBe(404);
    expect((await mine.get('/v1/session')).status).toBe(200);
  });
});

async function hashOf(cookies: Map<string, string>): Promise<Buffer> {
  const [token = ''] = [...cookies.values()];
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)));
}
