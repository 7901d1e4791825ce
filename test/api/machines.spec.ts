import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { activePeople, newId } from '@quantieme/persistence';
import { startApi, type TestApi } from '../support/api.ts';
import type { ApiClient } from '../support/api-client.ts';
import { openDossier } from '../support/cases.ts';
import { aMachine, anApiClient, askToken, withToken } from '../support/machines.ts';

let api: TestApi;
let owner: ApiClient;
beforeAll(async () => {
  api = await startApi({ trustProxy: 1 });
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

describe('other software with a token', () => {
  it('reads what its scopes name, and is told how many requests are left', async () => {
    const { client } = await aMachine(api, ['person:read', 'dossier:list']);
    const persons = await client.get('/v1/persons');
    expect(persons.status).toBe(200);
    expect(persons.headers.get('ratelimit-policy')).toBe('"client";q=600;w=60');
    expect(persons.headers.get('ratelimit')).toBe('"client";r=598;t=60');
  });

  it('writes without any header of a browser, and the audit names it', async () => {
    const { id, client } = await aMachine(api, ['person:read', 'person:write']);
    const created = await client.post('/v1/persons', { familyName: 'Sow' });
    expect(created.status).toBe(201);
    const { data } = (await owner.get(`/v1/audit?subject=${created.body.id}`)).body;
    expect(data[0]).toMatchObject({
      action: 'person.create',
      actorKind: 'client',
      actor: { id, name: 'Logiciel de facturation' },
    });
  });

  it('has no account: routes of people alone are refused, and say so', async () => {
    const { client } = await aMachine(api, ['person:read']);
    for (const path of ['/v1/session', '/v1/account', '/v1/sessions', '/v1/api-clients']) {
      const { status, body } = await client.get(path);
      expect([path, status, body.code]).toEqual([path, 403, 'permission/people-only']);
    }
  });

  it('bills without reading the substance of dossiers', async () => {
    const { id } = await openDossier(owner);
    const { client } = await aMachine(api, ['dossier:list', 'billing:read', 'time:read']);
    expect((await client.get('/v1/dossiers')).status).toBe(200);
    const refused = await client.get(`/v1/dossiers/${id}`);
    expect([refused.status, refused.body.code]).toEqual([403, 'token/scope-missing']);
    expect(refused.headers.get('www-authenticate')).toContain('scope="dossier:read"');
    expect(refused.headers.get('ratelimit')).not.toBeNull();
  });

  it('sees its own firm alone', async () => {
    const { id } = await openDossier(owner);
    const { client } = await aMachine(api, ['dossier:list', 'dossier:read'], { firm: api.firms.b });
    expect((await client.get(`/v1/dossiers/${id}`)).status).toBe(404);
    expect((await client.get('/v1/dossiers')).body.data).toEqual([]);
  });

  it('is refused when a session comes along', async () => {
    const { token } = await aMachine(api, ['person:read']);
    const both = await owner.get('/v1/persons', { authorization: `Bearer ${token}` });
    expect([both.status, both.body.code]).toEqual([400, 'request/two-credentials']);
  });

  it('sends a request twice and it is done once', async () => {
    const { client } = await aMachine(api, ['person:read', 'person:write']);
    const send = () =>
      client.post('/v1/persons', { familyName: 'Ba' }, { 'idempotency-key': 'abc' });
    const [first, again] = [await send(), await send()];
    expect(again.body.id).toBe(first.body.id);
  });
});

describe('requests of a minute', () => {
  it('beyond what the client may send are refused, with the time to wait', async () => {
    const { client } = await aMachine(api, ['person:read'], { requestsPerMinute: 4 });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => client.get('/v1/persons')));
    const refused = answers.filter(({ status }) => status === 429);
    // Asking for the token was the first of the four.
    expect(refused).toHaveLength(2);
    for (const { headers, body } of refused) {
      expect(body.code).toBe('rate/exceeded');
      expect(headers.get('ratelimit')).toMatch(/^"client";r=0;t=\d+$/);
      expect(headers.get('retry-after')).toBe(/t=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
    }
  });

  it('are written down once for many of them', async () => {
    const { id, client } = await aMachine(api, ['person:read'], { requestsPerMinute: 60 });
    for (let n = 0; n < 6; n += 1) await client.get('/v1/persons');
    const [rate] = await api.database.firm(api.firms.a.scope, (tx) =>
      tx.query<{ taken: number }>('SELECT taken FROM api_client_rates WHERE client_id = $1', [id]),
    );
    // Seven requests, in lots of two.
    expect(rate?.taken).toBe(8);
  });
});

describe('software among people', () => {
  it('is in no list of them, and nobody’s alert finds it', async () => {
    const { id } = await aMachine(api, ['dossier:read', 'time:write']);
    const { body } = await owner.get('/v1/users');
    expect(JSON.stringify(body)).not.toContain(id);
    const load = await owner.get('/v1/workload');
    expect(load.status).toBe(200);
    expect(JSON.stringify(load.body)).not.toContain(id);
    const { firmId } = api.firms.a.scope;
    const told = await api.database.firm(api.firms.a.scope, (tx) => activePeople(tx, firmId));
    expect(told.length).toBeGreaterThan(0);
    expect(told.map((person) => person.id)).not.toContain(id);
    const feed = await owner.get('/v1/changes?kinds=user&limit=200');
    expect(JSON.stringify(feed.body)).not.toContain(id);
  });

  it('cannot be changed as one, nor be responsible, assigned, absent, a deputy or whoever worked', async () => {
    const { id } = await aMachine(api, ['dossier:read']);
    const dossier = await openDossier(owner);
    const deputy = { deputyId: id };
    const time = { dossierId: dossier.id, on: '2026-06-01', minutes: 6, description: 'x' };
    const lawyer = api.firms.a.users.lawyer.id;
    const answers = [
      await owner.patch(`/v1/users/${id}`, { status: 'active' }),
      await owner.patch(`/v1/users/${lawyer}`, deputy),
      await owner.post('/v1/dossiers', {
        procedure: 'premiere-demande',
        clientId: dossier.clients[0]?.id,
        responsibleId: id,
      }),
      await owner.post(`/v1/dossiers/${dossier.id}/tasks`, { label: 'x', assigneeId: id }),
      await owner.post('/v1/absences', { from: '2026-08-03', to: '2026-08-21', userId: id }),
      await owner.post('/v1/time-entries', { ...time, billable: true, userId: id }),
    ];
    for (const { status } of answers) expect([404, 422]).toContain(status);
    await expect(
      api.database.firm(api.firms.a.scope, (tx) =>
        tx.execute(`UPDATE users SET status = 'active' WHERE id = $1`, [id]),
      ),
    ).rejects.toThrow('users_machine_signs_in_nowhere');
  });

  it('records time of people, never its own', async () => {
    const { client } = await aMachine(api, ['dossier:list', 'time:read', 'time:write']);
    const dossier = await openDossier(owner);
    const time = { dossierId: dossier.id, minutes: 12, description: 'Appel', billable: true };
    expect((await client.post('/v1/time-entries', time)).status).toBe(404);
    const userId = api.firms.a.users.lawyer.id;
    expect((await client.post('/v1/time-entries', { ...time, userId })).status).toBe(201);
  });
});

describe('what an owner does to it', () => {
  it('counts at once: scopes taken away, addresses, revocation', async () => {
    const { id, client } = await aMachine(api, ['person:read', 'dossier:list']);
    const change = (body: object, version: number) =>
      owner.patch(`/v1/api-clients/${id}`, body, { 'If-Match': `"${version}"` });
    expect((await change({ scopes: ['dossier:list'] }, 1)).status).toBe(200);
    expect((await client.get('/v1/persons')).body.code).toBe('token/scope-missing');
    expect((await change({ addresses: ['203.0.113.0/24', '2001:db8:12::/48'] }, 2)).status).toBe(
      200,
    );
    expect((await client.get('/v1/dossiers')).body.code).toBe('token/address-refused');
    for (const from of ['203.0.113.9', '::ffff:203.0.113.9', '2001:db8:12::1']) {
      expect((await client.get('/v1/dossiers', { 'x-forwarded-for': from })).status).toBe(200);
    }
    expect((await owner.post(`/v1/api-clients/${id}/revocation`)).status).toBe(200);
    const ended = await client.get('/v1/dossiers', { 'x-forwarded-for': '203.0.113.9' });
    expect([ended.status, ended.body.code]).toEqual([401, 'token/invalid']);
    expect((await owner.delete(`/v1/api-clients/${id}/revocation`)).status).toBe(200);
    // What was shut out stays out: it needs another token.
    expect((await client.get('/v1/dossiers')).status).toBe(401);
  });

  it('replaces a secret while both are good, then ends the first with its tokens', async () => {
    const made = await anApiClient(api.firms.a, ['person:read']);
    const credentials = (secret: string) => ({ client_id: made.id, client_secret: secret });
    const old = await askToken(api, credentials(made.secret));
    const rotated = await owner.post(`/v1/api-clients/${made.id}/secrets`, {});
    expect(rotated.body.secrets).toHaveLength(2);
    expect(rotated.body.secrets[0]).toMatchObject({
      ending: made.secret.slice(-4),
      lastUsedFrom: '127.0.0.1',
    });
    expect((await owner.post(`/v1/api-clients/${made.id}/secrets`, {})).body.code).toBe(
      'secret/two-already',
    );
    expect((await askToken(api, credentials(rotated.body.secret))).status).toBe(200);
    const first = `/v1/api-clients/${made.id}/secrets/${made.secrets[0]?.id}`;
    expect((await owner.delete(first)).body.secrets).toHaveLength(1);
    expect((await askToken(api, credentials(made.secret))).body.code).toBe('secret/ended');
    expect((await withToken(api, old.body.access_token).get('/v1/persons')).status).toBe(401);
    const last = `/v1/api-clients/${made.id}/secrets/${rotated.body.secrets[1].id}`;
    expect((await owner.delete(last)).body.code).toBe('secret/last-one');
  });

  it.each([
    [{ name: ' ' }, '/name', 'field/empty'],
    [{ scopes: [] }, '/scopes', 'field/empty'],
    [{ scopes: ['integration:manage'] }, '/scopes', 'field/unknown-value'],
    [{ addresses: ['203.0.113.7', 'chez nous'] }, '/addresses/1', 'address/unreadable'],
    [{ addresses: ['0.0.0.0/0'] }, '/addresses/0', 'address/too-wide'],
    [{ addresses: ['203.0.113.7/33'] }, '/addresses/0', 'address/unreadable'],
    [{ requestsPerMinute: 0 }, '/requestsPerMinute', 'field/not-a-number'],
    [{ expiresOn: '2020-01-01' }, '/expiresOn', 'expiry/past'],
    [{ secretExpiresOn: '2099-01-01' }, '/secretExpiresOn', 'secret/too-long'],
    [{ publicKeys: '{"keys": 1}' }, '/publicKeys', 'public-key/unreadable'],
    [
      { publicKeys: '-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----' },
      '/publicKeys',
      'public-key/private',
    ],
  ])('%j is refused, and nothing is written', async (wrong, pointer, code) => {
    const before = (await owner.get('/v1/api-clients')).body.data.length;
    const body = { name: 'Logiciel', scopes: ['person:read'], ...wrong };
    const answer = await owner.post('/v1/api-clients', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    expect((await owner.get('/v1/api-clients')).body.data).toHaveLength(before);
  });

  it('is for a client that exists', async () => {
    const answer = await owner.post(`/v1/api-clients/${newId()}/revocation`);
    expect([answer.status, answer.body.code]).toEqual([404, 'client/unknown']);
  });
});
