import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BundlesView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { items, PleadingDossier } from '../support/pleadings.ts';
import { aPdf } from '../support/uploads.ts';

let api: TestApi;
let lawyer: ApiClient;
let the: PleadingDossier;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());
beforeEach(async () => {
  the = await PleadingDossier.open(api, lawyer);
});

describe('filing with the receipt', () => {
  const said = 'Accusé de dépôt. Requête n° 2612345 enregistrée le 22/11/2026 à 17:42';
  const receipt = async () => ({
    fileName: 'accuse.pdf',
    content: Buffer.from(await aPdf(said)).toString('base64'),
  });

  it('reads it, and imposes nothing', async () => {
    const read = await lawyer.post('/v1/filing-receipts/reading', await receipt());
    expect(read).toMatchObject({
      status: 200,
      body: { on: '2026-11-22', clock: '17:42', number: '2612345' },
    });
    const wrong = { fileName: 'a.pdf', content: 'pas du base64 !' };
    expect((await lawyer.post('/v1/filing-receipts/reading', wrong)).status).toBe(422);
  });

  it('keeps it as the proof of the event, and takes all of it back', async () => {
    const [decision] = await the.threeExhibits();
    await the.begin();
    const letter = await the.write({}, 'Voir pièce n° 1.');
    const main = { documentId: letter.documentId };
    const bundle = await the.change({ ...items(decision), main });
    await the.rewrite(letter);
    await lawyer.post(`/v1/bundles/${bundle.id}/lint`);
    const body = { on: '2026-11-22', at: '2026-11-22T17:42:00+01:00', receipt: await receipt() };
    const filed = await lawyer.post<BundlesView>(`/v1/bundles/${bundle.id}/filing`, body);
    if (filed.status !== 200) throw new Error(JSON.stringify(filed.body));
    const { filed: filing, main: pleading } = filed.body.bundles[0] ?? {};
    expect(pleading).toMatchObject({ fileName: 'Requete_en_annulation.pdf' });
    expect(filed.body.documents).toContainEqual(
      expect.objectContaining({ id: filing?.receiptId, datedOn: '2026-11-22' }),
    );
    const events = await lawyer.get(`/v1/dossiers/${the.id}/events`);
    expect(events.body.data).toContainEqual(
      expect.objectContaining({
        id: filing?.eventId,
        proof: { kind: 'court-receipt', documentId: filing?.receiptId },
      }),
    );
    const sent = await lawyer.get(the.letters);
    expect(sent.body.letters[0].sending).toMatchObject({ eventId: filing?.eventId });

    const undone = await lawyer.delete<BundlesView>(`/v1/bundles/${bundle.id}/filing`);
    expect(undone.status).toBe(200);
    expect(undone.body.bundles[0]).toMatchObject({
      filed: null,
      exhibits: [{ documentId: decision }],
    });
    expect(undone.body.documents.map(({ id }) => id)).not.toContain(filing?.receiptId);
    const after = await lawyer.get(`/v1/dossiers/${the.id}/events`);
    expect(after.body.data.find(({ id }: { id: string }) => id === filing?.eventId)).toMatchObject({
      status: 'annulled',
    });
    const unsent = await lawyer.get(the.letters);
    expect(unsent.body.letters[0].sending).toBeNull();
    expect((await lawyer.delete(`/v1/bundles/${bundle.id}/filing`)).body).toMatchObject({
      code: 'bundle/not-filed',
    });
    expect((await lawyer.post(`/v1/bundles/${bundle.id}/filing`, body)).status).toBe(200);
  });
});
