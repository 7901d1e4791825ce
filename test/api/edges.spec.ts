import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';

let api: TestApi;
const EARLY = 'askEarly()';
const PAGE = `<!doctype html><title>Quantième</title><script>${EARLY}</script>`;
const webRoot = mkdtempSync(path.join(tmpdir(), 'quantieme-web-'));
beforeAll(async () => {
  mkdirSync(path.join(webRoot, 'assets'));
  writeFileSync(path.join(webRoot, 'index.html'), PAGE);
  writeFileSync(path.join(webRoot, 'assets', 'app-1a2b3c.js.br'), brotliCompressSync('export {};'));
  writeFileSync(path.join(webRoot, 'assets', 'app-1a2b3c.js'), 'export {};');
  api = await startApi({ webRoot });
});
afterAll(async () => {
  await api.close();
  rmSync(webRoot, { recursive: true });
});

const PROTECTION = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The page's own lines run, named by what they are; no others do. */
function protectionOf(line: string) {
  const hash = createHash('sha256').update(line).digest('base64');
  const policy = PROTECTION['content-security-policy'];
  const allowed = policy.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
  return { ...PROTECTION, 'content-security-policy': allowed };
}

describe('every answer', () => {
  it.each([
    ['GET', '/health/live', 200],
    ['GET', '/', 200],
    ['GET', '/v1/session', 401],
    ['GET', '/v1/nothing-here', 404],
    ['PUT', '/v1/session', 405],
    ['GET', '/v1/users/%ff', 400],
    ['POST', '/v1/session', 422],
  ])(
    '%s %s (%i) carries the protective headers and tells no version',
    async (method, target, status) => {
      const answer = await api.stranger().send(method, target);
      expect(answer.status).toBe(status);
      const sent = Object.fromEntries(answer.headers);
      expect(sent).toMatchObject(target === '/' ? protectionOf(EARLY) : PROTECTION);
      expect(sent).not.toHaveProperty('x-powered-by');
      expect(sent).not.toHaveProperty('server');
      expect(sent).not.toHaveProperty('strict-transport-security');
    },
  );

  it('of the API goes out compressed to whoever accepts it, with the tag of its words', async () => {
    const owner = await api.firms.a.as('owner');
    const plain = await owner.get('/v1/rules', { 'accept-encoding': 'identity' });
    const small = await owner.get('/v1/rules', { 'accept-encoding': 'br' });
    expect([plain, small].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      null,
      'br',
    ]);
    expect(small.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect(small.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(small.body).toEqual(plain.body);
  });

  it('of the API is kept by no cache', async () => {
    const owner = await api.firms.a.as('owner');
    for (const target of ['/v1/session', '/v1/users', '/v1/nothing-here']) {
      expect((await owner.get(target)).headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('the dashboard', () => {
  it.each(['/', '/dossiers/2026-041', '/reinitialisation'])('opens at %s', async (target) => {
    const answer = await api.stranger().get(target);
    expect([answer.status, answer.body]).toEqual([200, PAGE]);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0');
  });

  it('keeps its hashed files for a year', async () => {
    const answer = await api.stranger().get('/assets/app-1a2b3c.js');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('sends its files as they were compressed when it was built', async () => {
    const answer = await api.stranger().get('/assets/app-1a2b3c.js', { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.body).toBe('export {};');
  });

  it.each([
    '/assets/gone.js',
    '/favicon.ico',
    '/v1/nothing-here',
    '/docs/nothing-here',
    '/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
  ])('has nothing at %s', async (target) => {
    const answer = await api.stranger().get(target);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(answer.body)).not.toContain('workspaces');
  });
});

describe('probes and figures', () => {
  it('ready says what the product takes for now', async () => {
    api.setNow('2026-09-16T08:00:00Z');
    const { status, body } = await api.stranger().get('/health/ready');
    expect([status, body]).toEqual([200, { status: 'ready', now: '2026-09-16T08:00:00.000Z' }]);
  });

  it('metrics need their token, and count by declared route', async () => {
    await api.stranger().get('/v1/invitations/some-token/acceptance');
    expect((await api.stranger().get('/metrics')).status).toBe(401);
    expect((await (await api.firms.a.as('owner')).get('/metrics')).status).toBe(401);
    const wrong = await api.stranger().get('/metrics', { authorization: 'Bearer wrong' });
    expect(wrong.status).toBe(401);
    const { status, body } = await api
      .stranger()
      .get<string>('/metrics', { authorization: 'Bearer metrics-token-of-the-tests' });
    expect(status).toBe(200);
    expect(body).toContain('route="/v1/invitations/:token/acceptance"');
    expect(body).toContain('quantieme_database_connections{state="waiting"} 0');
    expect(body).not.toContain('some-token');
  });
});

describe('the log', () => {
  it('holds ids, never names, addresses, passwords, tokens or searches', async () => {
    const { email } = api.firms.a.users.lawyer;
    const client = await api.signIn(email);
    await client.get('/v1/users?q=Zebulon');
    await client.post('/v1/invitations', { email: 'zoe@exemple.test', name: 'Zoé', role: 'x' });
    await api.stranger().get('/v1/invitations/secret-token-zz/acceptance');
    const log = api.logs.join('\n');
    expect(log).toContain(api.firms.a.users.lawyer.id);
    expect(log).toContain('/v1/invitations/:token/acceptance');
    const [token = ''] = [...client.cookies.values()];
    for (const secret of [
      email,
      'Zebulon',
      'zoe@',
      'Zoé',
      TEST_PASSWORD,
      token,
      'secret-token-zz',
      'Cabinet',
    ]) {
      expect(log).not.toContain(secret);
    }
  });
});
