import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClientPageView, TodayView } from '@quantieme/contracts';
import { newId } from '@quantieme/persistence';
import type { Answer, ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { LinkedDossier, note, PAGE, send } from '../support/client-links.ts';
import { aPdf } from '../support/uploads.ts';

const CAPTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let api: TestApi;
let dossier: LinkedDossier;
let client: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
});
afterAll(() => api.close());
beforeEach(async () => {
  dossier = await LinkedDossier.of(api);
  ({ client } = await dossier.client());
});

const page = async (language = 'fr'): Promise<ClientPageView> =>
  (await client.get(`${PAGE}?language=${language}`)).body;
const passport = async (language?: string) =>
  (await page(language)).asked.find(({ key }) => key === 'passeport');
const outcome = ({ status, body }: Answer<{ code?: string }>) => [status, body.code];

async function sentToday() {
  const owner = await api.firms.a.as('owner');
  const { answers } = (await owner.get<TodayView>('/v1/today?scope=firm')).body;
  return answers
    .filter((sent) => sent.dossier?.id === dossier.id)
    .map(({ kind, person }) => [kind, person?.id]);
}

async function firstDocument() {
  const [document] = await dossier.documents();
  if (document === undefined) throw new Error('No document came');
  return document;
}

describe('a document that a client sends', () => {
  it('is kept once for the person and the item, to be verified, and the client reads it received', async () => {
    const act = newId();
    const answers = [
      await send(client, { act, item: 'passeport' }),
      await send(client, { act, item: 'passeport' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const documents = await dossier.documents();
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      kind: { id: 'passeport' },
      person: { id: dossier.clientId },
      status: 'received',
      file: { via: 'client', uploadedBy: null },
    });
    expect(await passport()).toMatchObject({ state: 'received', reason: null });
    expect((await page()).files).toMatchObject([
      { id: act, item: 'passeport', fileName: 'passeport.pdf', state: 'received', removable: true },
    ]);
    expect((await dossier.links())[0]).toMatchObject({ files: 1, unseen: 1 });
    expect(await sentToday()).toEqual([['documents', dossier.clientId]]);
  });

  it('sent twice at the same moment is kept once', async () => {
    const act = newId();
    await Promise.all([1, 2, 3].map(() => send(client, { act })));
    expect(await dossier.documents()).toHaveLength(1);
  });

  it('is turned down in the client’s own language, and sent again', async () => {
    await send(client, { item: 'passeport' });
    const { id } = await firstDocument();
    await dossier.lawyer.post(
      `/v1/documents/${id}/reject`,
      { code: 'R03', note: 'Note du cabinet' },
      { 'if-match': '"1"' },
    );
    const refused = await passport('ar');
    expect(refused?.state).toBe('refused');
    expect(refused?.reason).toContain('التصوير');
    expect(refused?.french).toContain('Passeport');
    expect(JSON.stringify(await page())).not.toContain('Note du cabinet');
    api.setNow('2026-11-22T11:00:00+01:00');
    await send(client, { item: 'passeport' });
    expect((await passport())?.state).toBe('received');
    api.setNow('2026-11-22T10:00:00+01:00');
  });

  it('is taken back until somebody of the firm has opened it', async () => {
    const [first, second] = [newId(), newId()];
    await send(client, { act: first, item: 'passeport' });
    const taken = await client.delete(`${PAGE}/files/${first}`);
    expect([taken.status, taken.body.files]).toEqual([200, []]);
    expect((await client.delete(`${PAGE}/files/${first}`)).status).toBe(200);
    expect(await dossier.documents()).toEqual([]);
    expect((await passport())?.state).toBe('wanted');
    await send(client, { act: second, item: 'passeport' });
    await dossier.lawyer.get(`/v1/documents/${(await firstDocument()).id}/content`);
    expect((await page()).files).toMatchObject([{ removable: false }]);
    const late = await client.delete(`${PAGE}/files/${second}`);
    expect(outcome(late)).toEqual([409, 'client-link/seen-already']);
    expect((await dossier.links())[0]).toMatchObject({ files: 1, unseen: 0 });
  });

  it.each([
    ['too large', { name: 'x.pdf', bytes: new Uint8Array(25 * 1024 * 1024 + 1) }, 413, 'too-large'],
    [
      'a programme',
      { name: 'x.pdf', bytes: Buffer.from('MZ\u0000\u0001') },
      422,
      'type-not-accepted',
    ],
    ['empty', { name: 'x.pdf', bytes: new Uint8Array() }, 422, 'empty'],
  ])('is refused when it is %s, and nothing is kept', async (_what, file, status, code) => {
    expect(outcome(await send(client, { file }))).toEqual([status, `document/${code}`]);
    expect(await dossier.documents()).toEqual([]);
  });

  it('is refused for an item that was not asked, and taken without one', async () => {
    expect(outcome(await send(client, { item: 'bordereau' }))).toEqual([
      422,
      'client-link/not-asked',
    ]);
    expect((await send(client)).status).toBe(200);
    expect(await firstDocument()).toMatchObject({ kind: null, title: 'passeport' });
  });

  it('is a photograph of several megabytes, which a stranger could not make us read', async () => {
    const bytes = Buffer.concat([CAPTURE, Buffer.alloc(3 * 1024 * 1024)]);
    const file = { name: 'photo.png', type: 'image/png', bytes };
    expect((await send(client, { item: 'passeport', file })).status).toBe(200);
    expect(outcome(await send(api.stranger(), { file }))).toEqual([401, 'client-link/closed']);
  });

  it('beyond sixty in a day waits for tomorrow', async () => {
    await send(client);
    await dossier.inDatabase(
      `INSERT INTO client_acts SELECT firm_id, link_id, gen_random_uuid(), kind, item, document_id, event_id, bytes, at
         FROM client_acts, generate_series(1, 59) WHERE document_id = $1 RETURNING ''::text AS text`,
      [(await firstDocument()).id],
    );
    expect(outcome(await send(client))).toEqual([429, 'client-link/too-much-today']);
  });

  it('is not found by another link, of this dossier or of another', async () => {
    const act = newId();
    await send(client, { act, item: 'passeport' });
    const others = [await dossier.client(), await (await LinkedDossier.of(api)).client()];
    for (const other of others) {
      const answer = await other.client.delete(`${PAGE}/files/${act}`);
      expect(outcome(answer)).toEqual([404, 'client-link/file-unknown']);
      expect((await other.client.get(PAGE)).body.files).toEqual([]);
    }
    expect(await dossier.documents()).toHaveLength(1);
  });

  it('from a stranger is not even read', async () => {
    expect(outcome(await send(api.stranger()))).toEqual([401, 'client-link/closed']);
  });

  it('leaves the trail of the dossier without its name or content', async () => {
    const file = { name: 'secret-de-famille.pdf', bytes: await aPdf('Un secret') };
    await send(client, { item: 'passeport', file });
    const trail = await dossier.inDatabase(
      `SELECT to_jsonb(a)::text AS text FROM audit_entries a WHERE dossier_id = $1 AND action LIKE 'client-link.%'`,
      [dossier.id],
    );
    expect(trail).toHaveLength(3);
    expect(trail.join()).not.toContain('secret');
  });
});

describe('an attempt that a client notes', () => {
  it('is the event that the firm records, with its screenshot, by nobody of the firm', async () => {
    const [act, screenshot] = [newId(), newId()];
    const file = { name: 'ecran.png', type: 'image/png', bytes: CAPTURE };
    await send(client, { act: screenshot, purpose: 'screenshot', file });
    const said = { act, screenshot, url: 'https://prefecture.exemple/rdv' };
    const answers = [await note(client, said), await note(client, said)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const events = await dossier.events();
    expect(events).toHaveLength(1);
    const document = await firstDocument();
    expect(events[0]).toMatchObject({
      type: 'rdv-tentative',
      on: '2026-11-22',
      at: '2026-11-22T10:00+01:00',
      byClient: true,
      recordedBy: null,
      proof: { kind: 'screenshot', documentId: document.id },
      details: {
        pageResult: 'aucun-creneau',
        means: 'site-prefecture',
        url: 'https://prefecture.exemple/rdv',
        screenshot: createHash('sha256').update(CAPTURE).digest('hex'),
      },
    });
    expect(document).toMatchObject({ kind: { id: 'captures-rdv' }, file: { via: 'client' } });
    expect((await page()).attempts).toMatchObject({
      count: 1,
      days: 1,
      last: { id: act, on: '2026-11-22', result: 'aucun-creneau', removable: true },
      wantedAttempts: 10,
      wantedSpanDays: 28,
    });
    expect((await page()).files).toEqual([]);
  });

  it('may be of an earlier day or hour, never ahead', async () => {
    await note(client, { on: '2026-11-20' });
    await note(client, { on: '2026-11-21', clock: '08:15' });
    const ahead = [
      await note(client, { on: '2026-11-23' }),
      await note(client, { clock: '10:01' }),
      await note(client, { clock: '25:00' }),
    ];
    expect(ahead.map(outcome)).toEqual([
      [422, 'event/in-the-future'],
      [422, 'event/in-the-future'],
      [422, 'client-link/not-an-hour'],
    ]);
    expect((await dossier.events()).map(({ on, at }) => [on, at])).toEqual([
      ['2026-11-20', null],
      ['2026-11-21', '2026-11-21T08:15+01:00'],
    ]);
  });

  it('says the day of a slot that is far away', async () => {
    await note(client, { result: 'prochain-creneau-date', nextSlotOn: '2027-06-30' });
    const [event] = await dossier.events();
    expect(event?.details).toMatchObject({
      pageResult: 'prochain-creneau-date',
      nextSlotOn: '2027-06-30',
    });
  });

  it('is undone with its screenshot while it is the last, for a quarter of an hour', async () => {
    const [first, second, screenshot] = [newId(), newId(), newId()];
    const file = { name: 'ecran.png', type: 'image/png', bytes: CAPTURE };
    await note(client, { act: first });
    await send(client, { act: screenshot, purpose: 'screenshot', file });
    await note(client, { act: second, screenshot });
    expect(outcome(await client.delete(`${PAGE}/attempts/${first}`))).toEqual([
      409,
      'client-link/too-late',
    ]);
    expect((await client.delete(`${PAGE}/attempts/${second}`)).status).toBe(200);
    expect((await client.delete(`${PAGE}/attempts/${second}`)).status).toBe(200);
    expect((await dossier.events()).map(({ status }) => status)).toEqual(['recorded', 'annulled']);
    expect(await dossier.documents()).toEqual([]);
    await dossier.inDatabase(
      `UPDATE client_acts SET at = at - interval '15 minutes' WHERE id = $1 RETURNING ''::text AS text`,
      [first],
    );
  });

  it('is refused through a link for documents alone, and documents through one for attempts', async () => {
    const documents = (await dossier.client({ attempts: false })).client;
    const attempts = (await dossier.client({ documents: false })).client;
    expect(outcome(await note(documents))).toEqual([403, 'client-link/not-allowed']);
    expect(outcome(await send(attempts))).toEqual([403, 'client-link/not-allowed']);
    expect((await documents.get(PAGE)).body.attempts).toBeNull();
    expect((await attempts.get(PAGE)).body).toMatchObject({ asked: [], files: [] });
  });

  it('shows nothing of what the firm tried', async () => {
    await dossier.lawyer.post(`/v1/dossiers/${dossier.id}/events`, {
      type: 'rdv-tentative',
      dates: { filedOn: '2026-11-01' },
      details: { pageResult: 'quota', url: 'https://secret.exemple' },
    });
    expect((await page()).attempts).toMatchObject({ count: 0, last: null, url: null });
  });
});
