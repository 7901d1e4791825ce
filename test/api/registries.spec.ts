import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from '@quantieme/deadlines';
import { EVENT_TYPES, PROCEDURES, TITLES_REQUESTED } from '@quantieme/law';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let reader: ApiClient;
beforeAll(async () => {
  api = await startApi();
  reader = await api.firms.a.as('read-only');
});
afterAll(() => api.close());

interface Row {
  readonly id: string;
  readonly label: string;
}

async function listOf(path: string, headers = {}): Promise<readonly Row[]> {
  const { status, body } = await reader.get(path, headers);
  expect([status, body.page]).toEqual([200, { nextCursor: null, hasMore: false }]);
  return body.data;
}

describe.each<[string, readonly string[]]>([
  ['/v1/rules', RULES.map(({ id }) => id)],
  ['/v1/procedures', Object.keys(PROCEDURES)],
  ['/v1/event-types', Object.keys(EVENT_TYPES)],
  ['/v1/titles', Object.keys(TITLES_REQUESTED)],
])('%s', (path, ids) => {
  it('lists the whole registry, in French unless asked otherwise', async () => {
    const french = await listOf(path);
    expect(french.map(({ id }) => id)).toEqual(ids);
    const english = await listOf(path, { 'accept-language': 'en' });
    const same = english.filter(({ label }, index) => label === french[index]?.label);
    expect(same.length).toBeLessThan(english.length / 2);
  });
});

describe('/v1/registries', () => {
  it('gives those asked for, as their own routes do, and no other', async () => {
    const { body } = await reader.get('/v1/registries?include=titles,event-types,rules');
    expect(body).toEqual({
      rules: await listOf('/v1/rules'),
      procedures: null,
      eventTypes: await listOf('/v1/event-types'),
      titles: await listOf('/v1/titles'),
      authorities: null,
      countries: null,
      behind: null,
    });
    const rest = (await reader.get('/v1/registries?include=procedures,authorities')).body;
    expect(rest.procedures).toEqual(await listOf('/v1/procedures'));
    expect(rest.authorities).toEqual(await listOf('/v1/authorities'));
  });

  it('have the countries a client may be of, as the question about nationality has them', async () => {
    const { countries } = (await reader.get('/v1/registries?include=countries')).body;
    const facts = (await reader.get('/v1/facts')).body.data;
    expect(countries).toEqual(facts.find(({ id }: Row) => id === 'person.nationality').values);
    expect(countries).toContainEqual({ value: 'ML', label: 'Mali' });
  });

  it('are named as they are known', async () => {
    expect((await reader.get('/v1/registries?include=judges')).status).toBe(422);
    expect((await reader.get('/v1/registries')).status).toBe(422);
  });
});

describe('a rule', () => {
  it('shows its lengths over time, what it asks and the texts it rests on', async () => {
    const { body } = await reader.get('/v1/rules/ta-recours-2-mois');
    expect(body).toMatchObject({ nature: 'to-act', severity: 'fatal' });
    expect(body.procedures).toContain('refus-recours');
    expect(body.inputs).toContainEqual({
      name: 'startsOn',
      label: 'Refus notifié, notification',
      kind: 'date',
      values: [],
      required: true,
    });
    const names = body.inputs.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(['decidedOn', 'remediesStated', 'residence']));
    const last = body.versions.at(-1);
    expect(last).toMatchObject({ to: null, length: '2\u00a0mois francs' });
    expect(last.sources).toContainEqual(expect.objectContaining({ article: 'R421-1' }));
    expect(body.sources).toContainEqual(expect.objectContaining({ article: 'R421-1' }));
  });

  it('nobody wrote is 404, with the one that was most likely meant', async () => {
    const { status, body } = await reader.get('/v1/rules/ta-recours-2-moi');
    expect([status, body.code]).toEqual([404, 'rule/unknown']);
    expect(body.detail).toContain('ta-recours-2-mois');
  });
});

describe('an event type', () => {
  it('tells a form all it needs', async () => {
    const types = await listOf('/v1/event-types');
    expect(types.find(({ id }) => id === 'oqtf-notifiee')).toMatchObject({
      whichDateIsOn: 'notifiedOn',
      hour: expect.stringMatching(/optional|needed/),
      future: false,
      dates: expect.arrayContaining([
        { name: 'notifiedOn', label: 'Notification', required: true },
        { name: 'decidedOn', label: 'Date de la décision', required: false },
      ]),
      details: expect.arrayContaining([
        expect.objectContaining({
          name: 'situation',
          kind: 'choice',
          values: expect.arrayContaining([{ value: 'detenu', label: 'En détention (prison)' }]),
        }),
      ]),
    });
  });
});

describe('titles', () => {
  it('say what silence on a request made today would mean', async () => {
    const titles = await listOf('/v1/titles');
    const silence = (id: string) => titles.find((title) => title.id === id);
    expect(silence('cst-etudiant')).toMatchObject({ silenceRule: 'titre-silence-90-jours' });
    expect(silence('cst-vpf-parent-enfant-francais')).toMatchObject({
      silenceRule: 'titre-silence-4-mois',
    });
    expect(silence('circulaire-valls-2012')).toMatchObject({ obsolete: true, silenceRule: null });
  });
});

describe('authorities', () => {
  it('are those of a département, whatever the case of its code', async () => {
    const { body } = await reader.get('/v1/authorities?departement=2a');
    expect(body.data).toEqual([
      expect.objectContaining({ departement: '2A', territory: 'metropole' }),
    ]);
  });

  it('are listed in the order of their codes', async () => {
    const { body } = await reader.get('/v1/authorities');
    const codes = body.data.map(({ departement }: { departement: string }) => departement);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toEqual(expect.arrayContaining(['01', '75', '2B', '973', '988']));
  });

  it('of a département that does not exist are refused by name', async () => {
    const { status, body } = await reader.get('/v1/authorities?departement=20');
    expect([status, body.errors[0].pointer]).toEqual([422, '/departement']);
  });
});
