import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

const PATH = '/v1/organisations';
const create = (body: object) => lawyer.post(PATH, body);
const names = async (query: string) =>
  (await lawyer.get(`${PATH}?${query}`)).body.data.map(({ name }: { name: string }) => name);

describe('an organisation', () => {
  it('is recorded, read and changed; what is left out stays', async () => {
    const made = await create({
      kind: 'prefecture',
      name: ' Préfecture du Rhône ',
      departement: '69',
      address: { street: '106 rue Pierre-Corneille', postalCode: '69003', city: 'Lyon' },
      email: 'etrangers@exemple.test',
    });
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
    const whole = {
      id: made.body.id,
      kind: 'prefecture',
      name: 'Préfecture du Rhône',
      departement: '69',
      address: expect.objectContaining({ city: 'Lyon', country: null }),
      email: 'etrangers@exemple.test',
      phone: null,
      service: null,
      serves: [],
      registry: 'Préfecture du Rhône',
      changed: { by: 'Personne lawyer', at: expect.stringMatching(/^20/u) },
      version: 1,
      updatedAt: expect.stringMatching(/^20.*Z$/u),
    };
    expect(made.body).toEqual(whole);
    const changed = await lawyer.patch(`${PATH}/${made.body.id}`, { phone: '0400000000' });
    expect(changed.body).toEqual({ ...whole, phone: '0400000000', version: 2 });
    expect((await lawyer.get(`${PATH}/${made.body.id}`)).body).toEqual(changed.body);
    const owner = await api.firms.a.as('owner');
    const { data } = (await owner.get(`/v1/audit?subject=${made.body.id}`)).body;
    expect(data.map(({ action }: { action: string }) => action)).toEqual([
      'organisation.update',
      'organisation.create',
    ]);
  });

  it('writes its département as everybody does, and can forget it', async () => {
    const { body } = await create({ kind: 'ofii', name: 'OFII Ajaccio', departement: '2a' });
    expect(body.departement).toBe('2A');
    const changed = await lawyer.patch(`${PATH}/${body.id}`, { departement: null, kind: 'other' });
    expect(changed.body).toMatchObject({ departement: null, kind: 'other' });
  });
});

describe('the list', () => {
  beforeAll(async () => {
    for (const name of ['Tribunal administratif d’Évry', 'Tribunal administratif de Melun']) {
      await create({ kind: 'tribunal', name });
    }
    await create({ kind: 'employer', name: 'Boulangerie d’Évry' });
  });

  it('is filtered by kind and by words, without accents, in any order', async () => {
    expect(await names('kind=tribunal')).toHaveLength(2);
    expect(await names('q=evry')).toHaveLength(2);
    expect(await names('q=EVRY%20tribunal')).toEqual(['Tribunal administratif d’Évry']);
    expect(await names('q=nowhere')).toEqual([]);
  });

  it('comes page by page, each once', async () => {
    const all = await names('limit=200');
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await lawyer.get(`${PATH}?limit=2${cursor}`);
      paged.push(...body.data.map(({ name }: { name: string }) => name));
      cursor = body.page.nextCursor === null ? '' : `&cursor=${body.page.nextCursor}`;
    } while (cursor !== '');
    expect(paged).toEqual(all);
  });

  it('refuses a cursor of another list', async () => {
    const other = Buffer.from('["01890a5d-ac96-774b-bcce-b302099a8057"]').toString('base64url');
    for (const cursor of [other, 'x', Buffer.from('[1]').toString('base64url')]) {
      expect((await lawyer.get(`${PATH}?cursor=${cursor}`)).status).toBe(422);
    }
  });
});

describe('bad input', () => {
  it.each<[string, object, string]>([
    ['no name', { kind: 'ofii' }, '/name'],
    ['a blank name', { kind: 'ofii', name: '  ' }, '/name'],
    ['an unknown kind', { kind: 'notaire', name: 'x' }, '/kind'],
    ['an unknown département', { kind: 'ofii', name: 'x', departement: '20' }, '/departement'],
    ['an unknown field', { kind: 'ofii', name: 'x', siret: '1' }, '/siret'],
    ['half a character', { kind: 'ofii', name: 'x\ud800' }, '/name'],
    ['a broken address', { kind: 'ofii', name: 'x', address: { city: 1 } }, '/address/city'],
  ])('%s is refused by name', async (_what, body, pointer) => {
    const answer = await create(body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });
});

describe('another firm', () => {
  it('neither lists, reads nor changes it', async () => {
    const { body } = await create({ kind: 'employer', name: 'Employeur secret' });
    const stranger = await api.firms.b.as('owner');
    expect((await stranger.get(PATH)).body.data).toEqual([]);
    expect((await stranger.get(`${PATH}/${body.id}`)).status).toBe(404);
    const changed = await stranger.patch(
      `${PATH}/${body.id}`,
      { name: 'x' },
      { 'If-Match': '"1"' },
    );
    expect(changed.status).toBe(404);
    expect((await lawyer.get(`${PATH}/${body.id}`)).body).toMatchObject({
      name: 'Employeur secret',
      version: 1,
    });
  });
});
