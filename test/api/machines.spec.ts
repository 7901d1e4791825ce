import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.ts';
import { aMachine } from '../support/machines.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('other software with a token', () => {
  it('reads what its scopes name, and is told how many requests are left', async () => {
    const { client } = await aMachine(api, ['person:read', 'dossier:list']);
    const persons = await client.get('/v1/persons');
    expect(persons.status).toBe(200);
    expect(persons.headers.get('ratelimit-policy')).toBe('"client";q=600;w=60');
    expect(persons.headers.get('ratelimit')).toMatch(/^"client";r=59\d;t=\d+$/);
  });

  it('writes without any header of a browser, and the audit names it', async () => {
    const { id, client } = await aMachine(api, ['person:read', 'person:write']);
    const created = await client.post('/v1/persons', { familyName: 'Sow' });
    expect(created.status).toBe(201);
    const owner = await api.firms.a.as('owner');
    const { data } = (await owner.get(`/v1/audit?subject=${created.body.id}`)).body;
    expect(data[0]).toMatchObject({
      action: 'person.create',
      actorKind: 'client',
      actor: { id, name: 'Logiciel de facturation' },
    });
  });

  it('has no account: own-account routes and those of people alone are refused, and say so', async () => {
    const { client } = await aMachine(api, ['person:read']);
    for (const path of ['/v1/session', '/v1/account', '/v1/sessions', '/v1/api-clients']) {
      const answer = await client.get(path);
      expect([path, answer.status, answer.body.code]).toEqual([
        path,
        403,
        'permission/people-only',
      ]);
    }
    const dossiers = await client.get('/v1/dossiers');
    expect(dossiers.status).toBe(403);
    expect(dossiers.body.code).toBe('token/scope-missing');
    expect(dossiers.headers.get('www-authenticate')).toContain('scope="dossier:list"');
  });
});
