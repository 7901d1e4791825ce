import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AgendaPage } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
let owner: ApiClient;
let dossier: string;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  owner = await api.firms.a.as('owner');
  dossier = (await openDossier(owner)).id;
  await record(owner, dossier, { type: 'demande-deposee', on: '2026-01-10' });
  await update({ responsibleId: null });
});
afterAll(() => api.close());

const id = (role: 'lawyer' | 'paralegal') => api.firms.a.users[role].id;
const list = async (query: string) =>
  (await owner.get<AgendaPage>(`/v1/deadlines?limit=200${query}`)).body;
const UNOWNED = '&assignee=unowned&severity=fatal';

/** How many the banner counts, which must be what the list behind it shows. */
async function unowned(): Promise<number> {
  const { data, counts } = await list(UNOWNED);
  const { body: session } = await owner.get('/v1/session');
  expect(session.counts).toEqual(counts);
  expect(counts.unowned).toBe(data.length);
  return data.length;
}

async function update(change: object): Promise<void> {
  const { body } = await owner.get(`/v1/dossiers/${dossier}`);
  const headers = { 'if-match': `"${body.version}"` };
  const answer = await owner.patch(`/v1/dossiers/${dossier}`, change, headers);
  expect(answer.status).toBe(200);
}

async function assign(assigneeId: string | null): Promise<void> {
  for (const { id: deadline, version } of (await list('&severity=fatal')).data) {
    const headers = { 'if-match': `"${version}"` };
    const answer = await owner.patch(`/v1/deadlines/${deadline}`, { assigneeId }, headers);
    expect(answer.status).toBe(200);
  }
}

const setStatus = async (role: 'lawyer' | 'paralegal', status: 'active' | 'disabled') =>
  expect((await owner.patch(`/v1/users/${id(role)}`, { status })).status).toBe(200);

describe('fatal deadlines nobody answers for', () => {
  let fatal: number;
  beforeEach(async () => {
    fatal = (await list('&severity=fatal')).data.length;
    expect(fatal).toBeGreaterThan(0);
    expect(await unowned()).toBe(fatal);
  });

  it.each(['responsibleId', 'paralegalId'])('are none where the dossier has a %s', async (who) => {
    await update({ [who]: id('paralegal') });
    expect(await unowned()).toBe(0);
    await setStatus('paralegal', 'disabled');
    expect(await unowned()).toBe(fatal);
    await setStatus('paralegal', 'active');
    expect(await unowned()).toBe(0);
    await update({ [who]: null });
  });

  it('are none where they are assigned to somebody who can sign in', async () => {
    await assign(id('lawyer'));
    expect(await unowned()).toBe(0);
    await setStatus('lawyer', 'disabled');
    expect(await unowned()).toBe(fatal);
    await setStatus('lawyer', 'active');
    await assign(null);
  });

  it('are none once they are done', async () => {
    const { data } = await list(UNOWNED);
    for (const { id: deadline } of data) {
      expect((await owner.post(`/v1/deadlines/${deadline}/completion`, {})).status).toBe(200);
    }
    expect(await unowned()).toBe(0);
    for (const { id: deadline } of data) {
      const undone = await owner.delete(`/v1/deadlines/${deadline}/completion`);
      expect(undone.status).toBe(200);
    }
  });

  it('count neither what ends no right nor what is another firm’s', async () => {
    const { data } = await list('&assignee=unowned');
    expect(data.length).toBeGreaterThan(fatal);
    const other = await api.firms.b.as('owner');
    const { counts } = (await other.get<AgendaPage>('/v1/deadlines')).body;
    expect(counts.unowned).toBe(0);
  });
});
