import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { readPdf } from '../support/read-pdf.ts';
import { aPdf, upload } from '../support/uploads.ts';

let api: TestApi;
let lawyer: ApiClient;
let dossier: DossierView;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
  dossier = await openDossier(lawyer, { procedure: 'rendez-vous-impossible' });
});
afterAll(() => api.close());

const make = () => lawyer.post(`/v1/dossiers/${dossier.id}/documents/attempts-table`);

async function textOf(documentId: string): Promise<string> {
  const cookie = [...lawyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const address = `${lawyer.url}/v1/documents/${documentId}/content`;
  const answer = await fetch(address, { headers: { cookie } });
  return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).text;
}

describe('the table of the attempts to book an appointment', () => {
  it('is not made where nobody has tried', async () => {
    const { status, body } = await make();
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'appointment/no-attempt' });
  });

  it('lists each attempt, the oldest first, with the screenshot that proves it', async () => {
    const capture = await aPdf('Aucun créneau disponible');
    await upload(lawyer, `/v1/dossiers/${dossier.id}/documents?kind=captures-rdv`, {
      name: 'capture.pdf',
      bytes: capture,
    });
    const sha256 = createHash('sha256').update(capture).digest('hex');
    await record(lawyer, dossier.id, {
      type: 'rdv-tentative',
      dates: { filedOn: '2026-11-10' },
      details: {
        pageResult: 'prochain-creneau-date',
        nextSlotOn: '2027-06-01',
        means: 'telephone',
      },
    });
    await record(lawyer, dossier.id, {
      type: 'rdv-tentative',
      dates: { filedOn: '2026-10-20' },
      at: '2026-10-20T08:15:00+02:00',
      details: { pageResult: 'aucun-creneau', service: 'Première demande', screenshot: sha256 },
    });
    const { status, body } = await make();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: { id: 'tableau-tentatives' },
      file: { number: 1, pages: 1 },
    });
    const text = await textOf(body.id);
    expect(text).toContain(
      '2 tentatives sur 2 jours, du mardi 20 octobre 2026 au mardi 10 novembre 2026',
    );
    expect(text).toMatch(/1 20 oct. 2026 08:15 Première demande Aucun créneau jointe/);
    expect(text).toContain(sha256.slice(0, 12));
    expect(text).toMatch(/2 10 nov. 2026 Téléphone Prochain créneau daté : 1er juin 2027 aucune/);
  });

  it('made again, is the next version of the same exhibit', async () => {
    await record(lawyer, dossier.id, {
      type: 'rdv-tentative',
      dates: { filedOn: '2026-11-20' },
      details: { pageResult: 'quota' },
    });
    const { body } = await make();
    expect(body).toMatchObject({ file: { number: 2 }, status: 'received' });
    expect(await textOf(body.id)).toContain('3 tentatives sur 3 jours');
    const { body: all } = await lawyer.get(`/v1/dossiers/${dossier.id}/documents`);
    const tables = all.documents.filter(
      ({ kind }: { kind: { id: string } | null }) => kind?.id === 'tableau-tentatives',
    );
    expect(tables).toHaveLength(1);
  });

  it('leaves alone a table that somebody sent', async () => {
    const other = await openDossier(lawyer, { procedure: 'rendez-vous-impossible' });
    await record(lawyer, other.id, { type: 'rdv-tentative', dates: { filedOn: '2026-11-20' } });
    const { body: sent } = await upload(
      lawyer,
      `/v1/dossiers/${other.id}/documents?kind=tableau-tentatives`,
      { name: 'tableau.pdf', bytes: await aPdf('Notre tableau') },
    );
    const { body } = await lawyer.post(`/v1/dossiers/${other.id}/documents/attempts-table`);
    expect(body.id).not.toBe(sent.id);
  });
});
