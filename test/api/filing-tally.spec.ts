import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';
import { aTranslation } from '../support/translations.ts';
import { aPdf, upload } from '../support/uploads.ts';

let api: TestApi;
let lawyer: ApiClient;
let id: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
  ({ id } = await openDossier(lawyer));
  const answers = { 'pieces.rf-autorise': false, 'pieces.conjoint': true };
  const body = { lists: ['rf-visa'], answers };
  expect((await lawyer.put(`/v1/dossiers/${id}/checklist/answers`, body)).status).toBe(200);
});
afterAll(() => api.close());

const send = async (kind: string, said: Readonly<Record<string, unknown>> = {}) => {
  const file = { name: `${kind}.pdf`, bytes: await aPdf(kind) };
  const { body } = await upload(lawyer, `/v1/dossiers/${id}/documents?kind=${kind}`, file);
  const headers = { 'If-Match': `"${body.version}"` };
  expect((await lawyer.patch(`/v1/documents/${body.id}`, said, headers)).status).toBe(200);
};
const tally = async () => (await lawyer.get(`/v1/dossiers/${id}`)).body.documents;

describe('the page of a dossier', () => {
  it('says how far its documents are, and what keeps them from being filed', async () => {
    await send('france-visas');
    await send('photos', { issuedOn: '2025-11-01' });
    await send('acte-mariage', {
      issuedOn: '2026-10-01',
      language: 'bn',
      legalisation: 'exempt',
      translation: aTranslation({ state: 'ordered', costCents: 6550, paidBy: 'firm' }),
    });
    expect(await tally()).toEqual({
      ready: 2,
      needed: 6,
      unsettled: 0,
      hindrances: [
        { hindrance: 'missing', count: 3 },
        { hindrance: 'stale', count: 1 },
        { hindrance: 'untranslated', count: 1 },
      ],
    });
  });

  it('says nothing where no list is called for, nor of the past', async () => {
    const { body: past } = await lawyer.get(`/v1/dossiers/${id}?knownAt=2026-11-22`);
    expect(past.documents).toBeNull();
    await lawyer.put(`/v1/dossiers/${id}/checklist/answers`, { lists: [] });
    expect(await tally()).toBeNull();
  });
});

it('translations are added up to the cent, those that have a price', async () => {
  await send('acte-naissance', { translation: aTranslation({ costCents: 4535 }) });
  await send('acte-naissance', { translation: aTranslation({ state: 'quoted' }) });
  const { body } = await lawyer.get(`/v1/dossiers/${id}/documents`);
  expect(body.translations).toEqual({
    count: 3,
    unpriced: 1,
    totalCents: 11_085,
    clientCents: 4535,
  });
});
