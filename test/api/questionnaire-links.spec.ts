import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { AskedPerson, openLink, say, tokenOf } from '../support/questionnaires.ts';

let api: TestApi;
let lawyer: ApiClient;
let asked: AskedPerson;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());
beforeEach(async () => {
  asked = await AskedPerson.of(api);
});

describe('a link', () => {
  it('is told once, behind #; only a hash is kept of it', async () => {
    const link = await asked.link('ar');
    expect(link.link).toMatch(/^http:\/\/localhost:3100\/questionnaire#[\w-]{43}$/);
    expect(link).toMatchObject({ language: 'ar', state: 'ready', answers: 0, openedAt: null });
    expect(link.createdBy).toBe('Personne lawyer');
    const [listed] = await asked.links();
    expect(listed).not.toHaveProperty('link');
    const rows = await asked.inDatabase(
      `SELECT to_jsonb(q)::text AS text FROM questionnaire_links q WHERE id = $1`,
      [link.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toContain(tokenOf(link));
  });

  it('is not told again under the same Idempotency-Key, nor kept with it', async () => {
    const key = { 'idempotency-key': 'twice' };
    const path = asked.path;
    const [one, two] = [
      await lawyer.post(path, { language: 'fr' }, key),
      await lawyer.post(path, { language: 'fr' }, key),
    ];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.link).not.toBe(one.body.link);
    const kept = await asked.inDatabase(
      `SELECT to_jsonb(k)::text AS text FROM idempotency_keys k WHERE key = $1`,
      ['twice'],
    );
    expect(kept.filter((text) => text.includes(tokenOf(one.body)))).toEqual([]);
  });

  it('lives seven days', async () => {
    const { createdAt, expiresAt } = await asked.link();
    const life = Temporal.Instant.from(createdAt).until(Temporal.Instant.from(expiresAt));
    expect(life.total('hours')).toBe(7 * 24);
  });

  it('shows the name of the firm and nothing else before it is opened; looking does not use it', async () => {
    const token = tokenOf(await asked.link());
    const look = () => api.stranger().post('/v1/questionnaire/offer', { token });
    const first = await look();
    expect(Object.keys(first.body).sort()).toEqual(['expiresAt', 'firm', 'language', 'opened']);
    expect(first.body).toMatchObject({ firm: 'Cabinet A', language: 'fr', opened: false });
    expect((await look()).status).toBe(200);
    expect((await openLink(api.stranger(), token)).status).toBe(200);
  });

  it('opens once: the browser that opened it comes back, another one is refused', async () => {
    const { client, link } = await asked.client();
    const token = tokenOf(link);
    const elsewhere = await openLink(api.stranger(), token, 'the-attempt-of-somebody-else');
    expect([elsewhere.status, elsewhere.body]).toEqual([
      410,
      expect.objectContaining({ code: 'questionnaire/opened-elsewhere' }),
    ]);
    const look = await api.stranger().post('/v1/questionnaire/offer', { token });
    expect([look.status, look.body.code]).toEqual([410, 'questionnaire/opened-elsewhere']);
    expect((await client.post('/v1/questionnaire/offer', { token })).body.opened).toBe(true);
    expect((await openLink(client, token, 'another-attempt-same-browser')).status).toBe(200);
    expect((await client.get('/v1/questionnaire')).status).toBe(200);
  });

  it('opens again for the attempt whose answer was lost on the way', async () => {
    const token = tokenOf(await asked.link());
    await openLink(api.stranger(), token);
    const again = api.stranger();
    expect((await openLink(again, token)).status).toBe(200);
    expect((await again.get('/v1/questionnaire')).status).toBe(200);
  });

  it('opens for one of many who come at once', async () => {
    const token = tokenOf(await asked.link());
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        openLink(api.stranger(), token, `attempt-number-${n}-of-eight`),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it.each([
    ['a minute before its end', '1 minute', 200],
    ['at its end', '0 seconds', 410],
    ['a minute after its end', '-1 minute', 410],
  ])('%s: %s → %i, followed or gone on with', async (_when, left, status) => {
    const { client, link } = await asked.client();
    const other = await asked.link();
    await asked.inDatabase(
      `UPDATE questionnaire_links SET expires_at = clock_timestamp() + $2::interval
        WHERE id = ANY($1) RETURNING ''::text AS text`,
      [[link.id, other.id], left],
    );
    const answers = [
      await say(client, 'stay.in_france', true),
      await client.get('/v1/questionnaire'),
      await openLink(api.stranger(), tokenOf(other)),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
    if (status === 200) return;
    expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('questionnaire/expired'));
    expect(await asked.fact('stay.in_france')).toBeUndefined();
  });

  it('withdrawn, is over at once; what was answered stays', async () => {
    const { client, link } = await asked.client();
    await say(client, 'stay.in_france', true);
    const path = `${asked.path}/${link.id}`;
    expect((await lawyer.delete(path)).status).toBe(204);
    const refused = await say(client, 'union.type', 'none');
    expect([refused.status, refused.body.code]).toEqual([410, 'questionnaire/revoked']);
    expect((await asked.fact('stay.in_france'))?.value).toBe(true);
    expect((await asked.links())[0]).toMatchObject({ state: 'revoked', answers: 1 });
    expect((await lawyer.delete(path)).status).toBe(404);
  });

  it('is of one firm: another one can neither list, make nor withdraw it', async () => {
    const { id } = await asked.link();
    const other = await api.firms.b.as('owner');
    const path = asked.path;
    const answers = [
      await other.get(path),
      await other.post(path, { language: 'fr' }),
      await other.delete(`${path}/${id}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it.each(['billing', 'read-only'] as const)('is not for %s', async (role) => {
    const client = await api.firms.a.as(role);
    const path = asked.path;
    expect((await client.get(path)).status).toBe(403);
    expect((await client.post(path, { language: 'fr' })).status).toBe(403);
  });

  it('that nobody made is unknown; a session that nobody opened is none', async () => {
    const stranger = api.stranger();
    const look = await stranger.post('/v1/questionnaire/offer', { token: 'x'.repeat(43) });
    expect([look.status, look.body.code]).toEqual([404, 'questionnaire/unknown']);
    stranger.cookies.set('quantieme-client-3100', tokenOf(await asked.link()));
    expect((await stranger.get('/v1/questionnaire')).status).toBe(401);
    expect((await api.stranger().get('/v1/questionnaire')).status).toBe(401);
  });

  it('leaves a cookie for its own paths, that no page and no other site can use', async () => {
    const { headers } = await openLink(api.stranger(), tokenOf(await asked.link()));
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^quantieme-client-3100=[\w-]{43};/);
    for (const part of ['Path=/v1/questionnaire', 'HttpOnly', 'SameSite=Strict'])
      expect(cookie).toContain(part);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('slows down whoever tries many', async () => {
    const slow = await startApi({ trustProxy: 1 });
    const statuses: number[] = [];
    for (let n = 0; n < 53; n += 1) {
      const from = { 'x-forwarded-for': '203.0.113.7' };
      const token = `${n}`.padStart(43, 'x');
      const { status } = await slow.stranger().post('/v1/questionnaire/offer', { token }, from);
      statuses.push(status);
    }
    await slow.close();
    expect(statuses.slice(0, 50)).toEqual(Array(50).fill(404));
    expect(statuses.slice(50)).toContain(429);
  });
});
