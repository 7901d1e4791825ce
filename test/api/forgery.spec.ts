import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';

let api: TestApi;
let client: ApiClient;
beforeAll(async () => {
  api = await startApi({ publicUrl: 'https://cabinet.exemple.test', embedded: false });
  client = await api.signIn(api.firms.a.users.owner.email);
});
afterAll(() => api.close());

const change = (headers: Record<string, string | undefined>) =>
  client.patch('/v1/firm', { name: 'Cabinet A' }, headers);

describe('a request that changes something', () => {
  it.each<[Record<string, string | undefined>, number, string]>([
    [{ origin: 'https://cabinet.exemple.test' }, 200, 'from our pages'],
    [{}, 200, 'from a client that is no browser, with our header'],
    [{ 'x-requested-with': undefined }, 403, 'without the header'],
    [{ 'x-requested-with': 'XMLHttpRequest' }, 403, 'with another header'],
    [{ origin: 'https://autre.exemple.test' }, 403, 'from another site'],
    [{ origin: 'http://cabinet.exemple.test' }, 403, 'from our name without TLS'],
    [{ origin: 'https://cabinet.exemple.test.evil.test' }, 403, 'from a longer name'],
    [{ origin: 'null' }, 403, 'from a sandboxed frame'],
    [{ origin: 'http://localhost:3000' }, 403, 'from this machine, outside embedded mode'],
    [{ 'sec-fetch-site': 'cross-site' }, 403, 'that the browser says is cross-site'],
  ])('%j: %i (%s)', async (headers, status) => {
    expect((await change(headers)).status).toBe(status);
  });

  it('by GET changes nothing and needs no header', async () => {
    const answer = await client.get('/v1/firm', { 'x-requested-with': undefined });
    expect(answer.status).toBe(200);
  });

  it('grants no other origin anything', async () => {
    const answer = await client.get('/v1/firm', { origin: 'https://autre.exemple.test' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('signing in from another site', () => {
  it('is refused, so that nobody is signed in to a stranger’s account', async () => {
    const answer = await api
      .stranger()
      .post(
        '/v1/session',
        { email: api.firms.a.users.owner.email, password: TEST_PASSWORD },
        { origin: 'https://autre.exemple.test' },
      );
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('over https', () => {
  it('the cookie is bound to this host', async () => {
    const answer = await api
      .stranger()
      .post('/v1/session', { email: api.firms.a.users.owner.email, password: TEST_PASSWORD });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-quantieme=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('browsers are told to stay there', async () => {
    const { headers } = await api.stranger().get('/health/live');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });
});
