import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';
import { BUYER, LINE, SETTINGS } from '../support/invoices.ts';
import { aPdf, upload } from '../support/uploads.ts';

const NOBODYS = '01890a5d-ac96-774b-bcce-b302099a8057';

let api: TestApi;
let paralegal: ApiClient;
let billing: ApiClient;
let dossiers: readonly { readonly id: string; readonly reference: string }[];
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  [paralegal, billing] = await Promise.all([
    api.firms.a.as('paralegal'),
    api.firms.a.as('billing'),
  ]);
  dossiers = [await openDossier(paralegal), await openDossier(paralegal)];
});
afterAll(() => api.close());

const post = (path: string, body: object, by = paralegal) => by.send('POST', path, body);
const audited = async (action: string) => {
  const owner = await api.firms.a.as('owner');
  const { body } = await owner.get(`/v1/audit?limit=200&kind=${action.split('.', 1)[0]}`);
  return body.data.filter((entry: Any) => entry.action === action) as readonly Any[];
};

async function namesInZip({ cookies }: ApiClient, path: string, ids: readonly string[]) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'content-type': 'application/json', 'x-requested-with': 'quantieme' };
  const body = JSON.stringify({ ids });
  const response = await fetch(api.url + path, { method: 'POST', headers, body });
  expect(response.headers.get('content-type')).toBe('application/zip');
  return Object.keys(new PizZip(await response.arrayBuffer()).files).toSorted();
}

describe('many documents', () => {
  it('are verified, rejected, put away and taken back, each with its line of audit; and go out as one file', async () => {
    const sent = async (title: string, at = 0) => {
      const path = `/v1/dossiers/${dossiers[at]?.id}/documents`;
      const file = { name: 'scan.pdf', bytes: await aPdf(title) };
      const { body } = await upload(paralegal, path, file);
      await paralegal.patch(`/v1/documents/${body.id}`, { title }, { 'if-match': '"1"' });
      return body.id as string;
    };
    const [one, two, three] = [await sent('Bail'), await sent('Bail'), await sent('À/relire', 1)];
    const decide = async (documents: readonly object[]) =>
      (await post('/v1/documents/decisions', { documents })) as Any;
    const answer = await decide([
      { id: one, version: 2, status: 'verified' },
      { id: two, status: 'rejected', code: 'R03', note: 'Floue' },
      { id: three, version: 9, status: 'verified' },
      { id: NOBODYS, archived: true },
    ]);
    expect(answer.body.done).toEqual([one, two]);
    expect(answer.body.refused.map(({ code }: { code: string }) => code)).toEqual([
      'version/stale',
      'document/unknown',
    ]);
    const bare = await decide([{ id: three, status: 'rejected' }]);
    expect(bare.body.refused[0].code).toBe('document/no-reason');
    const listed = async (at = 0) =>
      (await paralegal.get(`/v1/dossiers/${dossiers[at]?.id}/documents`)).body
        .documents as readonly Any[];
    expect(await listed()).toEqual([
      expect.objectContaining({ status: 'verified', version: 3 }),
      expect.objectContaining({
        status: 'rejected',
        rejection: expect.objectContaining({ note: 'Floue' }),
      }),
    ]);
    const away = await decide([one, two].map((id) => ({ id, archived: true })));
    expect(await listed()).toEqual([]);
    await decide(away.body.undo);
    const back = await decide(
      (answer.body.undo as readonly Any[]).map(({ version: _, ...row }) => row),
    );
    expect(back.body.refused).toEqual([]);
    expect((await listed()).map(({ status, rejection }) => [status, rejection])).toEqual([
      ['received', null],
      ['received', null],
    ]);
    const count = async (action: string) => (await audited(`document.${action}`)).length;
    const actions = ['verify', 'reject', 'undecide', 'archive', 'restore'];
    expect(await Promise.all(actions.map(count))).toEqual([1, 1, 2, 2, 2]);
    const references = dossiers.map(({ reference }) => reference);
    expect(await namesInZip(paralegal, '/v1/documents/files', [one, two, three, NOBODYS])).toEqual([
      `${references[0]}/Bail (2).pdf`,
      `${references[0]}/Bail.pdf`,
      `${references[1]}/À relire.pdf`,
    ]);
    expect((await post('/v1/documents/files', { ids: [NOBODYS] })).status).toBe(404);
    expect(
      (await post('/v1/documents/decisions', { documents: [{ id: one }] }, billing)).status,
    ).toBe(403);
  });
});

describe('many invoices', () => {
  it('are noted as recalled, and go out as a sheet and as their files', async () => {
    await billing.put('/v1/invoice-settings', SETTINGS, { 'if-match': '"0"' });
    const draft = async () =>
      (await billing.post('/v1/invoices', { buyer: BUYER, lines: [LINE] })).body as Any;
    const issued = async () => {
      const { id, version } = await draft();
      return (await billing.post(`/v1/invoices/${id}/issue`, {}, { 'if-match': `"${version}"` }))
        .body as Any;
    };
    const [one, two, unsent] = [await issued(), await issued(), await draft()];
    const ids = [one.id, two.id, unsent.id, NOBODYS];
    const remind = (on: string, by = billing) =>
      post('/v1/invoices/reminders', { ids, on, means: 'mail' }, by);
    const answer: Any = await remind('2026-06-01');
    expect(answer.body.done.toSorted()).toEqual([one.id, two.id].toSorted());
    const codes = ({ body }: Any) =>
      body.refused.map(({ code }: { code: string }) => code).toSorted();
    expect(codes(answer)).toEqual(['invoice/not-issued', 'invoice/unknown']);
    expect(codes(await remind('2026-06-02'))).toContain('payment/in-the-future');
    const read: Any = await billing.get(`/v1/invoices/${one.id}`);
    expect(read.body.reminders).toEqual([expect.objectContaining({ on: '2026-06-01' })]);
    expect(await audited('invoice.remind')).toHaveLength(2);
    expect((await remind('2026-06-01', paralegal)).status).toBe(403);
    const sheet: Any = await post('/v1/invoices/selection?format=csv', { ids }, billing);
    expect(String(sheet.body).trim().split('\n')).toHaveLength(4);
    expect(await namesInZip(billing, '/v1/invoices/files', ids)).toEqual(
      [one, two].map(({ number }) => `${number}.pdf`).toSorted(),
    );
    const none: Any = await post('/v1/invoices/files', { ids: [unsent.id] }, billing);
    expect([none.status, none.body.code]).toEqual([409, 'invoice/not-issued']);
  });
});

type Any = ReturnType<typeof JSON.parse>;
