import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let owner: ApiClient;
let lawyer: ApiClient;
let paralegal: ApiClient;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());

const PATH = '/v1/saved-views';
const FATAL = { page: 'deadlines', name: 'Mes forclusions', search: { severity: 'fatal' } };
const read = (version = 1) => ({ 'If-Match': `"${version}"` });
const namesOf = async (client: ApiClient) =>
  (await client.get(PATH)).body.data.map(({ name }: { name: string }) => name);
const refused = (answer: {
  status: number;
  body: { errors: { pointer: string; code: string }[] };
}) => [answer.status, ...answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)];

describe('a saved view', () => {
  it('is its author’s own until it is shared, then the firm’s to open and not to change', async () => {
    const { body: view } = await lawyer.post(PATH, FATAL);
    expect(view).toMatchObject({ ...FATAL, shared: false, mine: true, isDefault: false });
    expect(await namesOf(paralegal)).toEqual([]);
    const hidden = await paralegal.patch(`${PATH}/${view.id}`, { name: 'X' }, read());
    expect([hidden.status, hidden.body.code]).toEqual([404, 'saved-view/unknown']);

    const shared = await lawyer.patch(`${PATH}/${view.id}`, { shared: true }, read());
    expect(shared.body.version).toBe(2);
    const seen = (await paralegal.get(PATH)).body.data;
    expect(seen).toMatchObject([{ id: view.id, shared: true, mine: false }]);
    const theirs = await paralegal.patch(`${PATH}/${view.id}`, { name: 'X' }, read(2));
    expect([theirs.status, theirs.body.code]).toEqual([403, 'permission/missing']);
    expect((await paralegal.delete(`${PATH}/${view.id}`)).status).toBe(403);
    const late = await lawyer.patch(`${PATH}/${view.id}`, { name: 'X' }, read());
    expect(late.body.code).toBe('version/stale');
    const renamed = await owner.patch(`${PATH}/${view.id}`, { name: 'Forclusions' }, read(2));
    expect([renamed.status, renamed.body.name]).toEqual([200, 'Forclusions']);
  });

  it('is deleted and brought back with its place and as the one that opens', async () => {
    const made = await Promise.all(
      ['Semaine', 'Mois'].map((name) => paralegal.post(PATH, { ...FATAL, name })),
    );
    const [week, month] = made.map(({ body }) => body.id);
    const choice = { page: 'deadlines', viewIds: [month, week], defaultId: month };
    expect((await paralegal.put(`${PATH}/choice`, choice)).status).toBe(200);
    const before = (await paralegal.get(PATH)).body.data;
    expect(before.map(({ id }: { id: string }) => id).slice(0, 2)).toEqual([month, week]);
    expect(before[0].isDefault).toBe(true);

    expect((await paralegal.delete(`${PATH}/${month}`)).status).toBe(204);
    expect((await paralegal.delete(`${PATH}/${month}`)).status).toBe(404);
    expect(await namesOf(paralegal)).not.toContain('Mois');
    const back = await paralegal.post(`${PATH}/${month}/restoration`);
    expect([back.status, back.body.isDefault]).toEqual([200, true]);
    expect((await paralegal.get(PATH)).body.data).toEqual(before);
  });

  it('comes with the session, so that no page asks for it again', async () => {
    const { body } = await paralegal.get('/v1/session');
    expect(body.savedViews).toEqual((await paralegal.get(PATH)).body.data);
  });

  it.each([
    ['without a name', { name: ' ' }, '/name field/empty'],
    ['of an unknown page', { page: 'clients' }, '/page field/unknown-value'],
    ['that keeps a number', { search: { q: 3 } }, '/search/q saved-view/unreadable'],
    [
      'that keeps a long text',
      { search: { q: 'x'.repeat(201) } },
      '/search/q saved-view/unreadable',
    ],
    ['that keeps a strange name', { search: { 'a b': '1' } }, '/search/a b saved-view/unreadable'],
  ])('%s is refused', async (_what, part, said) => {
    const answer = await owner.post(PATH, { ...FATAL, ...part });
    expect(refused(answer)).toEqual([422, said]);
    expect(await namesOf(owner)).not.toContain(FATAL.name);
  });

  it('opens with nobody else’s view', async () => {
    const { body: own } = await lawyer.post(PATH, { ...FATAL, name: 'À moi' });
    const choice = { page: 'deadlines', viewIds: [own.id], defaultId: own.id };
    expect((await paralegal.put(`${PATH}/choice`, choice)).status).toBe(404);
  });
});

describe('a team', () => {
  it('is named, changed and deleted by whoever runs the firm, and tells it all', async () => {
    const members = [api.firms.a.users.lawyer.id, api.firms.a.users.paralegal.id];
    const { body: team } = await owner.post('/v1/teams', {
      ...{ name: 'Éloignement', memberIds: [...members, members[0]] },
    });
    expect(team).toMatchObject({ name: 'Éloignement', memberIds: members.toSorted(), version: 1 });
    expect((await paralegal.get('/v1/session')).body.teams).toEqual([team]);
    const denied = await paralegal.patch(`/v1/teams/${team.id}`, { name: 'X' }, read());
    expect(denied.status).toBe(403);

    const same = await owner.post('/v1/teams', { name: 'Éloignement', memberIds: [] });
    expect(refused(same)).toEqual([409, '/name team/name-taken']);
    const stranger = api.firms.b.users.lawyer.id;
    const foreign = await owner.patch(
      `/v1/teams/${team.id}`,
      { memberIds: [members[0], stranger] },
      read(),
    );
    expect(refused(foreign)).toEqual([404, '/memberIds/1 user/unknown']);

    const left = await owner.patch(`/v1/teams/${team.id}`, { memberIds: [members[1]] }, read());
    expect(left.body).toMatchObject({ name: 'Éloignement', memberIds: [members[1]], version: 2 });
    expect((await owner.send('DELETE', `/v1/teams/${team.id}`, undefined, read(2))).status).toBe(
      204,
    );
    expect((await owner.get('/v1/teams')).body.data).toEqual([]);
    const { body: audit } = await owner.get('/v1/audit?limit=3');
    expect(audit.data.map(({ action }: { action: string }) => action)).toEqual([
      'team.delete',
      'team.update',
      'team.create',
    ]);
  });

  it('comes back as itself, within a day, unless its name was taken meanwhile', async () => {
    const memberIds = [api.firms.a.users.lawyer.id];
    const { body: team } = await owner.post('/v1/teams', { name: 'Asile', memberIds });
    const remove = () => owner.send('DELETE', `/v1/teams/${team.id}`, undefined, read());
    const restore = () => owner.post(`/v1/teams/${team.id}/restoration`);
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
    expect((await owner.patch(`/v1/teams/${team.id}`, { name: 'X' }, read())).status).toBe(404);

    const { body: other } = await owner.post('/v1/teams', { name: 'Asile', memberIds: [] });
    expect(refused(await restore())).toEqual([409, '/name team/name-taken']);
    await owner.patch(`/v1/teams/${other.id}`, { name: 'Autre' }, read());

    expect((await paralegal.post(`/v1/teams/${team.id}/restoration`)).status).toBe(403);
    const back = await restore();
    expect([back.status, back.body]).toEqual([200, team]);
    expect((await owner.get('/v1/teams')).body.data).toContainEqual(team);
    const { body: audit } = await owner.get('/v1/audit?limit=1');
    expect(audit.data[0]).toMatchObject({ action: 'team.restore', subjectId: team.id });
  });
});
