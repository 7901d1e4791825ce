import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BundlesView, BundleView } from '@quantieme/contracts';
import { unzipSync } from 'fflate';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';
import { aPdf, upload } from '../support/uploads.ts';

const NOW = '2026-11-23T10:00:00+01:00';

let api: TestApi;
let lawyer: ApiClient;
let dossier: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());
beforeEach(async () => {
  const opened = await openDossier(lawyer, { procedure: 'rendez-vous-impossible' });
  dossier = opened.id;
});

/** A document of the dossier: its id. */
async function anExhibit(
  title: string,
  known: { readonly kind?: string; readonly bytes?: Uint8Array } = {},
): Promise<string> {
  const bytes = known.bytes ?? (await aPdf(title, 'suite'));
  const sent = await upload(lawyer, `/v1/dossiers/${dossier}/documents`, {
    name: 'fichier.pdf',
    bytes,
  });
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
  const { id, version } = sent.body;
  const said = { title, issuedOn: '2026-10-05', ...(known.kind ? { kind: known.kind } : {}) };
  const changed = await lawyer.patch(`/v1/documents/${id}`, said, { 'if-match': `"${version}"` });
  if (changed.status !== 200) throw new Error(JSON.stringify(changed.body));
  return id;
}

async function begin(proceeding = 'refere-mesures-utiles'): Promise<BundleView> {
  const answer = await lawyer.post<BundlesView>(`/v1/dossiers/${dossier}/bundle`, { proceeding });
  expect(answer.status).toBe(201);
  return first(answer.body);
}

function first({ bundles }: BundlesView): BundleView {
  const [bundle] = bundles;
  if (bundle === undefined) throw new Error('No bundle');
  return bundle;
}

const change = (
  { id, version }: BundleView,
  exhibits: readonly { documentId: string; title?: string | null }[],
  more: { readonly firstNumber?: number } = {},
) => lawyer.put(`/v1/bundles/${id}`, { exhibits, ...more }, { 'if-match': `"${version}"` });

async function lint({ id }: BundleView): Promise<BundleView> {
  const answer = await lawyer.post<BundlesView>(`/v1/bundles/${id}/lint`);
  expect(answer.status).toBe(200);
  return first(answer.body);
}

async function download({ id }: BundleView, as: string) {
  const cookie = [...lawyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${api.url}/v1/bundles/${id}/content?as=${as}`, {
    headers: { cookie },
  });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const errors = ({ findings }: BundleView) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** What a référé « mesures utiles » usually holds, uploaded in no order. */
async function theFile() {
  const home = await anExhibit('Justificatif de domicile', { kind: 'domicile' });
  const attempts = await anExhibit('Tableau des tentatives', { kind: 'tableau-tentatives' });
  const urgency = await anExhibit('Promesse d’embauche', { kind: 'preuve-urgence' });
  const letters = await anExhibit('Lettre recommandée', { kind: 'courriers-prefecture' });
  return { home, attempts, urgency, letters };
}

describe('the bundle of a dossier', () => {
  it('proposes what the procedure leads to, and its exhibits in the order of the proceeding', async () => {
    await anExhibit('Photo de vacances');
    const { home, attempts, urgency, letters } = await theFile();
    const { body } = await lawyer.get<BundlesView>(`/v1/dossiers/${dossier}/bundle`);
    expect([body.suggested, body.bundles]).toEqual(['refere-mesures-utiles', []]);
    expect(body.documents).toHaveLength(5);
    const bundle = await begin();
    expect(bundle.exhibits.map(({ documentId }) => documentId)).toEqual([
      attempts,
      letters,
      urgency,
      home,
    ]);
    expect(bundle.exhibits.map(({ fileName }) => fileName)).toEqual([
      'PJ1_Tableau_des_tentatives.pdf',
      'PJ2_Lettre_recommandee.pdf',
      'PJ3_Promesse_d_embauche.pdf',
      'PJ4_Justificatif_de_domicile.pdf',
    ]);
  });

  it('is checked, then downloaded as files that are those of its inventory', async () => {
    await theFile();
    const begun = await begin();
    expect(errors(begun)).toEqual(['not-read', 'not-read', 'not-read', 'not-read']);
    expect((await lawyer.get(`/v1/bundles/${begun.id}/content`)).status).toBe(409);
    const checked = await lint(begun);
    expect([errors(checked), checked.ready]).toEqual([[], ['zip', 'one']]);
    expect(checked.exhibits.map(({ pages }) => pages)).toEqual([2, 2, 2, 2]);

    const { response, bytes } = await download(checked, 'zip');
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toContain('_Pieces.zip');
    expect(Number(response.headers.get('content-length'))).toBe(bytes.byteLength);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'Inventaire_des_pieces.pdf',
      ...checked.exhibits.map(({ fileName }) => fileName),
    ]);
    const one = await download(checked, 'one');
    expect(one.response.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(one.bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is put in another order, renamed and numbered on; what is seen of its files stays', async () => {
    const { home, attempts } = await theFile();
    const checked = await lint(await begin());
    const answer = await change(
      checked,
      [{ documentId: home }, { documentId: attempts, title: 'Tentatives d’octobre' }],
      { firstNumber: 13 },
    );
    expect(answer.status).toBe(200);
    const changed = first(answer.body);
    expect(changed.exhibits.map(({ fileName, renamed }) => [fileName, renamed])).toEqual([
      ['PJ13_Justificatif_de_domicile.pdf', false],
      ['PJ14_Tentatives_d_octobre.pdf', true],
    ]);
    expect(errors(changed)).toEqual([]);
    expect((await change(checked, [])).status).toBe(412);
  });

  it('looks again at a document of which there is another version', async () => {
    const id = await anExhibit('Tableau des tentatives', { kind: 'tableau-tentatives' });
    const checked = await lint(await begin());
    const next = { name: 'autre.pdf', bytes: await aPdf('1', '2', '3') };
    const sent = await upload(lawyer, `/v1/documents/${id}/versions`, next);
    expect(sent.status).toBe(201);
    const { body } = await lawyer.get<BundlesView>(`/v1/dossiers/${dossier}/bundle`);
    expect(errors(first(body))).toEqual(['not-read']);
    expect((await lint(checked)).exhibits.map(({ pages }) => pages)).toEqual([3]);
  });

  it('refuses a document of elsewhere, one given twice, and a second bundle in preparation', async () => {
    const mine = await anExhibit('Bail', { kind: 'domicile' });
    const bundle = await begin();
    const other = await openDossier(lawyer);
    const here = dossier;
    dossier = other.id;
    const elsewhere = await anExhibit('Ailleurs');
    dossier = here;
    const refused = await change(bundle, [{ documentId: mine }, { documentId: elsewhere }]);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'document/unknown', errors: [{ pointer: '/exhibits/1/documentId' }] },
    });
    const twice = await change(bundle, [{ documentId: mine }, { documentId: mine }]);
    expect(twice.body).toMatchObject({ status: 422, code: 'bundle/exhibit-twice' });
    const again = await lawyer.post(`/v1/dossiers/${dossier}/bundle`, {
      proceeding: 'refere-mesures-utiles',
    });
    expect(again.body).toMatchObject({ status: 409, code: 'bundle/already-begun' });
    const { body } = await lawyer.get<BundlesView>(`/v1/dossiers/${dossier}/bundle`);
    expect(body.bundles).toEqual([bundle]);
  });
});

describe('filing it', () => {
  const filing = { on: '2026-11-23', court: 'Tribunal administratif de Melun', number: '2612345' };

  it('records the event with its receipt, and closes the bundle for good', async () => {
    await theFile();
    const receiptId = await anExhibit('Accusé de dépôt');
    const bundle = await lint(await begin());
    const answer = await lawyer.post<BundlesView>(`/v1/bundles/${bundle.id}/filing`, {
      ...filing,
      receiptId,
    });
    expect(answer.status).toBe(200);
    const filed = first(answer.body);
    expect(filed.filed).toMatchObject({ receiptId });
    const events = await lawyer.get(`/v1/dossiers/${dossier}/events`);
    expect(events.body.data).toMatchObject([
      {
        id: filed.filed?.eventId,
        type: 'refere-mesures-utiles-depose',
        on: '2026-11-23',
        details: { court: filing.court, number: filing.number, filingChannel: 'telerecours' },
        proof: { kind: 'court-receipt', documentId: receiptId },
      },
    ]);
    expect(await change(filed, [])).toMatchObject({ status: 409, body: { code: 'bundle/filed' } });
    const again = await lawyer.post(`/v1/bundles/${bundle.id}/filing`, filing);
    expect(again.body).toMatchObject({ status: 409, code: 'bundle/filed' });
    expect((await download(filed, 'zip')).response.status).toBe(200);
    expect((await begin()).id).not.toBe(bundle.id);
  });

  it('says afterwards what was filed, whatever becomes of the documents', async () => {
    const { home } = await theFile();
    const bundle = await lint(await begin());
    await lawyer.post(`/v1/bundles/${bundle.id}/filing`, filing);
    const read = async () =>
      first((await lawyer.get<BundlesView>(`/v1/dossiers/${dossier}/bundle`)).body).exhibits;
    const before = await read();
    const { body } = await lawyer.get(`/v1/documents/${home}`);
    await lawyer.patch(
      `/v1/documents/${home}`,
      { title: 'Autre titre' },
      { 'if-match': `"${body.version}"` },
    );
    expect(await read()).toEqual(before);
  });

  it.each<[string, object, number, string]>([
    ['a day that does not exist', { on: '2026-02-30' }, 422, 'body/refused'],
    [
      'a receipt that is not in the dossier',
      { receiptId: '01890a5d-ac96-774b-bcce-b302099a8057' },
      422,
      'document/unknown',
    ],
    ['a day to come', { on: '2026-11-30' }, 422, 'event/in-the-future'],
  ])('%s: nothing is written', async (_, wrong, status, code) => {
    await theFile();
    const bundle = await lint(await begin());
    const answer = await lawyer.post(`/v1/bundles/${bundle.id}/filing`, { ...filing, ...wrong });
    expect(answer).toMatchObject({ status, body: { code } });
    const { body } = await lawyer.get<BundlesView>(`/v1/dossiers/${dossier}/bundle`);
    expect(first(body)).toEqual(bundle);
    expect((await lawyer.get(`/v1/dossiers/${dossier}/events`)).body.data).toEqual([]);
  });

  it('is refused while an exhibit is missing that the court asks for', async () => {
    await anExhibit('Justificatif de domicile', { kind: 'domicile' });
    const bundle = await lint(await begin('annulation'));
    expect(errors(bundle)).toEqual(['mandatory-missing']);
    for (const as of ['zip', 'one']) {
      expect((await download(bundle, as)).response.status).toBe(409);
    }
    const answer = await lawyer.post(`/v1/bundles/${bundle.id}/filing`, filing);
    expect(answer).toMatchObject({ status: 409, body: { code: 'bundle/not-ready' } });
  });
});
