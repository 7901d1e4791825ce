import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { furnishBilling } from '../support/billing.ts';
import { openDossier } from '../support/cases.ts';
import { anIssuedInvoice } from '../support/invoices.ts';
import { aMachine, type Scopes } from '../support/machines.ts';

const SCOPES: Scopes = [
  'dossier:list',
  'person:read',
  'organisation:read',
  'time:read',
  'billing:read',
];
const LIST = '/v1/external-ids';

let api: TestApi;
let owner: ApiClient;
let billing: ApiClient;
let billingId: string;
let archive: ApiClient;
let elsewhere: ApiClient;
let reader: ApiClient;
let dossiers: readonly string[];
const records: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
  const software = await aMachine(api, SCOPES);
  [billing, billingId] = [software.client, software.id];
  archive = (await aMachine(api, SCOPES)).client;
  elsewhere = (await aMachine(api, SCOPES, { firm: api.firms.b })).client;
  reader = (await aMachine(api, ['law:read'])).client;
  const opened = [await openDossier(owner), await openDossier(owner)];
  dossiers = opened.map(({ id }) => id);
  const first = dossiers[0] ?? '';
  const { timeEntry, expense } = await furnishBilling(owner, first);
  Object.assign(records, {
    dossiers: first,
    persons: opened[0]?.clients[0]?.id,
    organisations: (await owner.post('/v1/organisations', { kind: 'employer', name: 'SARL' })).body
      .id,
    'time-entries': timeEntry,
    expenses: expense,
    invoices: (await anIssuedInvoice(owner)).invoice,
  });
});
afterAll(() => api.close());

const of = (collection: string, id = records[collection]) => `/v1/${collection}/${id}/external-id`;
const named = (client: ApiClient, collection: string, externalId: unknown, id?: string) =>
  client.put(of(collection, id), { externalId });
const listed = async (client: ApiClient, query = '') =>
  (await client.get(`${LIST}${query}`)).body.data;

describe.each([
  ['dossiers', 'dossier'],
  ['persons', 'person'],
  ['organisations', 'organisation'],
  ['time-entries', 'time-entry'],
  ['expenses', 'expense'],
  ['invoices', 'invoice'],
])('a name that software gives to one of %s', (collection, kind) => {
  it('is found by either id, is changed, and is taken back', async () => {
    const id = records[collection];
    const set = await named(billing, collection, 'A-1');
    const view = { kind, id, externalId: 'A-1', setAt: expect.any(String) };
    expect([set.status, set.body]).toEqual([200, view]);
    expect(await listed(billing, `?kind=${kind}&externalId=A-1`)).toEqual([view]);
    await named(billing, collection, 'A-2');
    expect(await listed(billing, `?kind=${kind}&externalId=A-1`)).toEqual([]);
    expect(await listed(billing, `?id=${id}`)).toEqual([
      expect.objectContaining({ externalId: 'A-2' }),
    ]);
    expect((await billing.delete(of(collection))).status).toBe(204);
    expect(await listed(billing, `?id=${id}`)).toEqual([]);
    const again = await billing.delete(of(collection));
    expect([again.status, again.body.code]).toEqual([404, 'external-id/unknown']);
  });

  it('is refused to software of another firm, for which there is no such record', async () => {
    const { status, body } = await named(elsewhere, collection, 'A-1');
    expect([status, body.code]).toEqual([404, 'record/unknown']);
    expect(await listed(elsewhere)).toEqual([]);
  });

  it('needs the scope to read the record', async () => {
    expect((await named(reader, collection, 'A-1')).body.code).toBe('token/scope-missing');
  });
});

describe('a name', () => {
  it('is for one record of a kind; the refusal says where, and writes nothing', async () => {
    await named(billing, 'dossiers', 'B-1', dossiers[0]);
    const { status, body } = await named(billing, 'dossiers', 'B-1', dossiers[1]);
    expect([status, body.code, body.errors[0].pointer]).toEqual([
      409,
      'external-id/taken',
      '/externalId',
    ]);
    expect(await listed(billing, '?kind=dossier')).toEqual([
      expect.objectContaining({ id: dossiers[0], externalId: 'B-1' }),
    ]);
    expect((await named(billing, 'persons', 'B-1')).status).toBe(200);
  });

  it('is that of one client: another one has its own, and sees no other', async () => {
    await named(billing, 'dossiers', 'C-1', dossiers[0]);
    expect((await named(archive, 'dossiers', 'C-1', dossiers[1])).status).toBe(200);
    const theirs = await listed(archive);
    expect(theirs).toEqual([expect.objectContaining({ id: dossiers[1], externalId: 'C-1' })]);
    await archive.delete(of('dossiers', dossiers[1]));
    expect(await listed(billing, '?externalId=C-1')).toHaveLength(1);
  });

  it('is given to one record when two ask at the same moment', async () => {
    const answers = await Promise.all(dossiers.map((id) => named(archive, 'dossiers', 'D-1', id)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it.each([
    ['', 'field/empty'],
    ['x'.repeat(201), 'field/too-long'],
    [7, 'field/not-text'],
  ])('%j is none', async (externalId, code) => {
    const { status, body } = await named(billing, 'dossiers', externalId);
    expect([status, body.errors[0].code]).toEqual([422, code]);
  });

  it('is freed by its client when the record is no more', async () => {
    const minutes = 6;
    const entry = { dossierId: dossiers[0], minutes, description: 'Appel' };
    const { id } = (await owner.post('/v1/time-entries', entry)).body;
    await named(billing, 'time-entries', 'E-1', id);
    expect((await owner.delete(`/v1/time-entries/${id}`)).status).toBe(204);
    expect((await billing.delete(of('time-entries', id))).status).toBe(204);
    expect((await named(billing, 'time-entries', 'E-1')).status).toBe(200);
  });

  it('is no affair of people', async () => {
    const { status, body } = await named(owner, 'dossiers', 'F-1');
    expect([status, body.code]).toEqual([403, 'external-id/software-only']);
    expect(await listed(owner)).toEqual([]);
  });

  it('is audited under the name of the client, once for each change', async () => {
    const id = dossiers[0] ?? '';
    await named(billing, 'dossiers', 'G-1', id);
    await named(billing, 'dossiers', 'G-1', id);
    const { data } = (await owner.get('/v1/audit?limit=200')).body;
    const told = data.filter(
      ({ action, after }: { action: string; after: { externalId?: string } | null }) =>
        action === 'external-id.set' && after?.externalId === 'G-1',
    );
    expect(told).toEqual([expect.objectContaining({ dossierId: id })]);
    expect(JSON.stringify(told)).toContain(billingId);
  });
});
