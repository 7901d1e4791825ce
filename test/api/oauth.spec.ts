import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { startApi, type TestApi } from '../support/api.ts';
import type { SentHeaders } from '../support/api-client.ts';
import {
  anApiClient,
  askToken,
  basic,
  endClientAt,
  expireSecrets,
  withToken,
} from '../support/machines.ts';

const ISSUER = 'http://localhost:3100';
const TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const PEM = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

type Made = Awaited<ReturnType<typeof anApiClient>>;

let api: TestApi;
let made: Made;
let signing: Made;
beforeAll(async () => {
  api = await startApi({ trustProxy: 1 });
  made = await anApiClient(api.firms.a, ['person:read', 'dossier:list']);
  signing = await anApiClient(api.firms.a, ['person:read'], { publicKeys: PEM });
});
afterAll(() => api.close());

/** Attempts are counted by network: each case comes from its own. */
let network = 0;
const from = (): SentHeaders => ({ 'x-forwarded-for': `198.51.${(network += 1)}.7` });
const ask = (form: Readonly<Record<string, string>>, headers: SentHeaders = {}) =>
  askToken(api, form, { ...from(), ...headers });
const said = ({ id, secret }: Made) => ({ client_id: id, client_secret: secret });

function signed(claims: JWTPayload = {}, key = pair.privateKey): Promise<string> {
  return new SignJWT({ jti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(claims.iss ?? signing.id)
    .setSubject(claims.sub ?? signing.id)
    .setAudience(claims.aud ?? `${ISSUER}/oauth/token`)
    .setExpirationTime(claims.exp ?? '2 minutes')
    .sign(key);
}

const byAssertion = (jwt: string, form = {}) =>
  ask({ client_assertion_type: TYPE, client_assertion: jwt, ...form });

describe('a token', () => {
  it('is given for an hour, for all scopes or those asked', async () => {
    const all = await ask(said(made));
    expect(all.status).toBe(200);
    expect(all.headers.get('cache-control')).toBe('no-store');
    expect(all.headers.get('content-type')).toMatch(/^application\/json/);
    expect(all.body).toEqual({
      access_token: expect.stringMatching(/^qta_[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'person:read dossier:list',
    });
    const less = await ask(
      { scope: 'dossier:list' },
      { authorization: basic(made.id, made.secret) },
    );
    expect(less.body.scope).toBe('dossier:list');
    const answer = await withToken(api, less.body.access_token).get('/v1/persons');
    expect(answer.body.code).toBe('token/scope-missing');
  });

  it('never outlives the client or the secret it was asked with', async () => {
    const other = await anApiClient(api.firms.a, ['person:read']);
    const short = await anApiClient(api.firms.a, ['person:read']);
    await endClientAt(api, short.id, "now() + interval '100 s'");
    expect((await ask(said(short))).body.expires_in).toBeLessThanOrEqual(100);
    const client = withToken(api, (await ask(said(other))).body.access_token);
    expect((await client.get('/v1/persons')).status).toBe(200);
    await expireSecrets(api, other.id);
    const answer = await client.get('/v1/persons');
    expect([answer.status, answer.body.code]).toEqual([401, 'token/invalid']);
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('is described where OAuth looks for it', async () => {
    const { body } = await api.stranger().get('/.well-known/oauth-authorization-server');
    expect(body).toMatchObject({ issuer: ISSUER, token_endpoint: `${ISSUER}/oauth/token` });
  });
});

describe('no token', () => {
  it.each<[string, () => Promise<Readonly<Record<string, string>>>, number, string, string]>([
    [
      'of a wrong secret',
      async () => ({ ...said(made), client_secret: 'qts_x' }),
      401,
      'invalid_client',
      'client/unknown',
    ],
    [
      'of a client that is none',
      async () => ({ client_id: randomUUID(), client_secret: 'x' }),
      401,
      'invalid_client',
      'client/unknown',
    ],
    [
      'of an id that is none',
      async () => ({ client_id: "' OR 1=1", client_secret: 'x' }),
      401,
      'invalid_client',
      'client/unknown',
    ],
    [
      'without saying who asks',
      async () => ({ client_id: made.id }),
      401,
      'invalid_client',
      'client/not-said',
    ],
    [
      'beyond its scopes',
      async () => ({ ...said(made), scope: 'person:read billing:write' }),
      400,
      'invalid_scope',
      'scope/not-held',
    ],
    [
      'for a scope of nothing',
      async () => ({ ...said(made), scope: ' ' }),
      400,
      'invalid_scope',
      'scope/not-held',
    ],
    [
      'by a password',
      async () => ({ ...said(made), grant_type: 'password' }),
      400,
      'unsupported_grant_type',
      'token/unsupported-grant',
    ],
    [
      'by two proofs at once',
      async () => ({
        ...said(made),
        client_assertion_type: TYPE,
        client_assertion: await signed(),
      }),
      400,
      'invalid_request',
      'token/malformed',
    ],
    [
      'by something that is no JWT',
      async () => ({ client_assertion_type: TYPE, client_assertion: 'x' }),
      400,
      'invalid_request',
      'token/malformed',
    ],
  ])('%s', async (_why, form, status, error, code) => {
    const answer = await ask(await form());
    expect([answer.status, answer.body.error, answer.body.code]).toEqual([status, error, code]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.body.error_description).toMatch(/^[\x20-\x7e]+$/);
  });

  it('of a secret that has expired, that was ended, or of a client that is over: each says so', async () => {
    const old = await anApiClient(api.firms.a, ['person:read']);
    await expireSecrets(api, old.id);
    const expired = await ask(said(old));
    expect([expired.status, expired.body.code]).toEqual([401, 'secret/expired']);
    expect(expired.body.error_description).toContain('2026-01-02');
    const gone = await anApiClient(api.firms.a, ['person:read']);
    await (await api.firms.a.as('owner')).post(`/v1/api-clients/${gone.id}/revocation`);
    expect((await ask(said(gone))).body.code).toBe('client/revoked');
    // Who does not hold the secret learns nothing of that.
    expect((await ask({ ...said(gone), client_secret: 'qts_x' })).body.code).toBe('client/unknown');
    const past = await anApiClient(api.firms.a, ['person:read']);
    await endClientAt(api, past.id, "'2026-01-02'");
    expect((await ask(said(past))).body.code).toBe('client/expired');
  });

  it('from outside of its addresses', async () => {
    const here = await anApiClient(api.firms.a, ['person:read'], { addresses: ['203.0.113.7'] });
    const answer = await ask(said(here));
    expect([answer.status, answer.body.error, answer.body.code]).toEqual([
      400,
      'unauthorized_client',
      'client/address-refused',
    ]);
    const inside = await ask(said(here), { 'x-forwarded-for': '203.0.113.7' });
    expect(inside.status).toBe(200);
    const unreadable = await ask(said(here), { 'x-forwarded-for': 'unknown' });
    expect(unreadable.body.code).toBe('client/address-refused');
  });

  it('for JSON, for a parameter said twice, for a body without end, with another header', async () => {
    const json = await api.stranger().post('/oauth/token', { grant_type: 'client_credentials' });
    expect([json.status, json.body.error]).toEqual([400, 'invalid_request']);
    const twice = 'grant_type=client_credentials&scope=a&scope=b';
    expect((await api.stranger().post('/oauth/token', twice, FORM)).body.code).toBe(
      'token/malformed',
    );
    const endless = `scope=${'x'.repeat(200_000)}`;
    expect((await api.stranger().post('/oauth/token', endless, FORM)).status).toBe(413);
    expect((await ask({}, { authorization: 'Basic !' })).body.error).toBe('invalid_request');
    const wrong = await ask({}, { authorization: basic(made.id, 'faux') });
    expect(wrong.headers.get('www-authenticate')).toContain('Basic');
  });

  it('and no form for any other route', async () => {
    const owner = await api.firms.a.as('owner');
    expect((await owner.post('/v1/persons', 'familyName=Sow', FORM)).status).toBe(415);
  });

  it('after a few guesses, for a while', async () => {
    const other = await anApiClient(api.firms.a, ['person:read']);
    const office = { 'x-forwarded-for': '192.0.2.9' };
    for (let n = 0; n < 6; n += 1) await ask({ ...said(other), client_secret: `x${n}` }, office);
    const slowed = await ask(said(other), office);
    expect([slowed.status, slowed.body.error]).toEqual([429, 'temporarily_unavailable']);
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(said(other), { 'x-forwarded-for': '203.0.113.4' })).status).toBe(200);
  });
});

describe('an assertion the client has signed', () => {
  it('gets a token, once', async () => {
    const jwt = await signed();
    expect(signing.secrets).toEqual([]);
    expect((await byAssertion(jwt)).status).toBe(200);
    const again = await byAssertion(jwt);
    expect([again.status, again.body.error, again.body.code]).toEqual([
      401,
      'invalid_client',
      'assertion/replayed',
    ]);
  });

  it.each<[string, () => Promise<string>, string]>([
    [
      'by another key',
      () => signed({}, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
      'client/unknown',
    ],
    [
      'by nobody (alg none)',
      async () => new UnsecuredJWT({ sub: signing.id, iss: signing.id }).encode(),
      'client/unknown',
    ],
    [
      'with the public key as a shared one',
      () =>
        new SignJWT({ sub: signing.id })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(Buffer.from(PEM)),
      'client/unknown',
    ],
    ['for another server', () => signed({ aud: 'https://ailleurs.test' }), 'assertion/claim'],
    ['by another issuer', () => signed({ iss: made.id }), 'assertion/claim'],
    ['that is over', () => signed({ exp: 1_700_000_000 }), 'assertion/expired'],
    [
      'for a whole day',
      () => signed({ exp: Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) + 86_400 }),
      'assertion/too-long',
    ],
    [
      'in the name of a client without keys',
      () => signed({ iss: made.id, sub: made.id }),
      'client/unknown',
    ],
    ['with an empty jti', () => signed({ jti: '' }), 'assertion/claim'],
  ])('%s gets none', async (_why, sign, code) => {
    const answer = await byAssertion(await sign());
    expect([answer.status, answer.body.error, answer.body.code]).toEqual([
      401,
      'invalid_client',
      code,
    ]);
  });
});

describe('secrets and tokens', () => {
  it('are in no log, no audit, no answer but the first', async () => {
    const { body } = await ask(said(made));
    await withToken(api, body.access_token).get('/v1/persons');
    const owner = await api.firms.a.as('owner');
    const audit = await owner.get('/v1/audit?limit=200');
    const list = await owner.get('/v1/api-clients');
    const everything = JSON.stringify([api.logs, audit.body, list.body]);
    for (const secret of [made.secret, body.access_token]) expect(everything).not.toContain(secret);
    expect(everything).toContain('api-token.issue');
    expect(list.body.data.find(({ id }: Made) => id === made.id)).not.toHaveProperty('secret');
  });
});
