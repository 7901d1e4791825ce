import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';
import { aTranslation } from '../support/translations.ts';
import { aPdf, upload } from '../support/uploads.ts';

const NOW = '2026-11-22T10:00:00+01:00';

let api: TestApi;
let lawyer: ApiClient;
let dossier: { readonly id: string; readonly reference: string };

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  lawyer = await api.firms.a.as('lawyer');
  dossier = await openDossier(lawyer);
});
afterAll(() => api.close());

const listed = async () => (await lawyer.get(`/v1/dossiers/${dossier.id}/documents`)).body;

const sendPdf = async () => {
  const file = { name: 'pièce.pdf', bytes: await aPdf('Attestation') };
  return (await upload(lawyer, `/v1/dossiers/${dossier.id}/documents`, file)).body;
};

describe('what is decided of a document', () => {
  const act = (method: 'post' | 'delete', id: string, what: string, version: number) =>
    method === 'post'
      ? lawyer.post(`/v1/documents/${id}/${what}`, {}, { 'If-Match': `"${version}"` })
      : lawyer.delete(`/v1/documents/${id}/${what}`, { 'If-Match': `"${version}"` });

  it('is verified, and taken back', async () => {
    const { id, version } = await sendPdf();
    const { body: verified } = await act('post', id, 'verify', version);
    expect(verified).toMatchObject({ status: 'verified', decidedBy: { name: 'Personne lawyer' } });
    const { body: open } = await act('delete', id, 'decision', verified.version);
    expect(open).toMatchObject({ status: 'received', decidedBy: null, decidedAt: null });
  });

  it('is rejected with its reason, and what to bring instead', async () => {
    const { id, version } = await sendPdf();
    const { body } = await lawyer.post(
      `/v1/documents/${id}/reject`,
      { code: 'R02', note: 'Il manque le verso' },
      { 'If-Match': `"${version}"` },
    );
    expect(body).toMatchObject({
      status: 'rejected',
      rejection: { code: 'R02', note: 'Il manque le verso' },
    });
    const unknown = await lawyer.post(
      `/v1/documents/${id}/reject`,
      { code: 'R99' },
      { 'If-Match': `"${body.version}"` },
    );
    expect(unknown.status).toBe(422);
  });

  it('is archived and comes back', async () => {
    const { id, version } = await sendPdf();
    const { body: archived } = await act('post', id, 'archive', version);
    const ids = async () => (await listed()).documents.map((one: { id: string }) => one.id);
    expect(await ids()).not.toContain(id);
    await act('delete', id, 'archive', archived.version);
    expect(await ids()).toContain(id);
  });

  it('is refused to whoever has read another version', async () => {
    const { id, version } = await sendPdf();
    await act('post', id, 'verify', version);
    expect((await act('post', id, 'verify', version)).status).toBe(412);
  });

  it('leaves a trace each time', async () => {
    const { id, version } = await sendPdf();
    await act('post', id, 'verify', version);
    const { body } = await (await api.firms.a.as('owner')).get(`/v1/audit?limit=5`);
    const actions = body.data
      .filter(({ subjectId }: { subjectId: string }) => subjectId === id)
      .map(({ action }: { action: string }) => action);
    expect(actions).toEqual(['document.verify', 'document.receive']);
  });
});

describe('what is said of a document', () => {
  it('is written field by field', async () => {
    const { id, version } = await sendPdf();
    const translation = aTranslation({ orderedOn: '2026-09-20', receivedOn: '2026-10-02' });
    const said = { issuedOn: '2026-09-01', expiresOn: '2027-09-01', language: 'ar', translation };
    const { body } = await lawyer.patch(
      `/v1/documents/${id}`,
      { ...said, legalisation: 'apostille', originalSeen: true, title: 'Acte de naissance' },
      { 'If-Match': `"${version}"` },
    );
    expect(body).toMatchObject({ ...said, legalisation: 'apostille', originalSeen: true });
    const { body: after } = await lawyer.patch(
      `/v1/documents/${id}`,
      { expiresOn: null },
      { 'If-Match': `"${body.version}"` },
    );
    expect(after).toMatchObject({ title: 'Acte de naissance', expiresOn: null, language: 'ar' });
  });

  it.each([
    ['/issuedOn', { issuedOn: '2026-11-23' }],
    ['/expiresOn', { issuedOn: '2026-09-01', expiresOn: '2026-08-31' }],
    ['/translation/orderedOn', { translation: aTranslation({ orderedOn: '2026-11-23' }) }],
    [
      '/translation/receivedOn',
      { translation: aTranslation({ orderedOn: '2026-10-02', receivedOn: '2026-10-01' }) },
    ],
    ['/translation/costCents', { translation: aTranslation({ costCents: 45.5 }) }],
  ])('is refused where it cannot be: %s', async (pointer, body) => {
    const { id, version } = await sendPdf();
    const answer = await lawyer.patch(`/v1/documents/${id}`, body, { 'If-Match': `"${version}"` });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
  });
});

describe('the search', () => {
  it('finds a document by its title, without accents, in any dossier of the firm', async () => {
    const { id, version } = await sendPdf();
    await lawyer.patch(
      `/v1/documents/${id}`,
      { title: 'Quittance d’électricité Xylophène' },
      { 'If-Match': `"${version}"` },
    );
    const { body } = await lawyer.get('/v1/documents?q=XYLOPHENE electricite');
    expect(body.data).toMatchObject([{ id, dossier: { reference: dossier.reference } }]);
    const other = await (await api.firms.b.as('lawyer')).get('/v1/documents?q=xylophene');
    expect(other.body.data).toEqual([]);
    expect((await lawyer.get('/v1/documents?q=xylophene inconnu')).body.data).toEqual([]);
  });

  it('goes page by page, the latest first', async () => {
    const [first, second, third] = [await sendPdf(), await sendPdf(), await sendPdf()];
    const { body } = await lawyer.get('/v1/documents?q=piece&limit=2');
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([third.id, second.id]);
    const next = await lawyer.get(
      `/v1/documents?q=piece&limit=2&cursor=${encodeURIComponent(body.page.nextCursor)}`,
    );
    expect(next.body.data[0].id).toBe(first.id);
  });
});
