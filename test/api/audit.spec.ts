import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aDossier } from '../support/builders.ts';

let api: TestApi;
let owner: ApiClient;
let paralegal: ApiClient;
let dossier: string;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
  paralegal = await api.firms.a.as('paralegal');
  dossier = await api.database.firm(api.firms.a.scope, (tx) => aDossier(tx));
  for (const body of ['un', 'deux', 'trois']) await addNote(body);
});
afterAll(() => api.close());

const addNote = (body: string) => paralegal.post(`/v1/dossiers/${dossier}/notes`, { body });
const actionsOf = (data: readonly { action: string }[]) => data.map(({ action }) => action);

describe('the audit', () => {
  it('says who did what to what, when and by which request, newest first', async () => {
    const note = await addNote('quatre');
    const { data } = (await owner.get(`/v1/audit?subject=${note.body.id}`)).body;
    expect(data).toEqual([
      {
        id: expect.any(String),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d$/),
        actorKind: 'user',
        actor: {
          id: api.firms.a.users.paralegal.id,
          name: 'Personne paralegal',
          initials: expect.any(String),
        },
        action: 'note.create',
        subjectKind: 'note',
        subjectId: note.body.id,
        subjectName: null,
        dossierId: dossier,
        dossierReference: expect.any(String),
        before: null,
        after: { body: 'quatre' },
        reason: null,
        requestId: note.headers.get('x-request-id'),
      },
    ]);
  });

  it('is filtered by dossier and by person', async () => {
    const ofDossier = (await owner.get(`/v1/audit?dossier=${dossier}`)).body.data;
    expect(new Set(actionsOf(ofDossier))).toEqual(new Set(['note.create']));
    const { id } = api.firms.a.users.paralegal;
    const ofPerson = (await owner.get(`/v1/audit?actor=${id}&limit=200`)).body.data;
    expect(actionsOf(ofPerson)).toEqual(expect.arrayContaining(['note.create']));
    const ofNobody = await owner.get(`/v1/audit?actor=${dossier}`);
    expect(ofNobody.body.data).toEqual([]);
  });

  it('is filtered by kind of thing and by day, in the firm’s time zone', async () => {
    const read = async (query: string) =>
      (await owner.get(`/v1/audit?limit=200&${query}`)).body.data;
    expect(new Set(actionsOf(await read('kind=note')))).toEqual(new Set(['note.create']));
    const [{ at }] = await read('kind=note');
    const day = at.slice(0, 10);
    expect(await read(`kind=note&from=${day}&to=${day}`)).toEqual(await read('kind=note'));
    const before = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
    expect(await read(`kind=note&to=${before}`)).toEqual([]);
  });

  it('names the person that was changed, and the dossier it was in', async () => {
    const client = (await paralegal.post('/v1/persons', { familyName: 'DIOP', givenNames: 'Awa' }))
      .body;
    const { data } = (await owner.get(`/v1/audit?subject=${client.id}`)).body;
    expect(data[0]).toMatchObject({ action: 'person.create', subjectName: 'Awa DIOP' });
    const [entry] = (await owner.get(`/v1/audit?dossier=${dossier}`)).body.data;
    const { reference } = (await owner.get(`/v1/dossiers/${dossier}`)).body;
    expect(entry.dossierReference).toBe(reference);
  });

  it('comes page by page, each entry once', async () => {
    const all = (await owner.get(`/v1/audit?dossier=${dossier}`)).body.data;
    const paged: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await owner.get(`/v1/audit?dossier=${dossier}&limit=1${cursor}`);
      paged.push(...body.data);
      cursor = body.page.nextCursor === null ? '' : `&cursor=${body.page.nextCursor}`;
    } while (cursor !== '');
    expect(paged).toEqual(all);
  });

  it.each([
    '?dossier=1',
    '?from=2026-02-30',
    '?cursor=x',
    '?limit=0',
    '?limit=201',
    '?action=note.create',
  ])('%s is refused', async (query) => {
    expect((await owner.get(`/v1/audit${query}`)).status).toBe(422);
  });

  it('is for owners and lawyers', async () => {
    expect((await paralegal.get('/v1/audit')).status).toBe(403);
    const lawyer = await api.firms.a.as('lawyer');
    expect((await lawyer.get('/v1/audit')).status).toBe(200);
  });

  it('of another firm is empty, whatever is asked', async () => {
    const stranger = await api.firms.b.as('owner');
    expect((await stranger.get(`/v1/audit?dossier=${dossier}`)).body.data).toEqual([]);
    const { data } = (await stranger.get('/v1/audit?limit=200')).body;
    expect(data.filter(({ dossierId }: { dossierId: string }) => dossierId !== null)).toEqual([]);
  });

  it('can be changed by nobody', async () => {
    const [entry] = (await owner.get('/v1/audit')).body.data;
    for (const method of ['DELETE', 'PATCH', 'PUT']) {
      const { status } = await owner.send(method, `/v1/audit/${entry.id}`, '{}');
      expect([404, 405]).toContain(status);
    }
  });
});
