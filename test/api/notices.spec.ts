import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeReadingView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';
import { aPdf, upload, type FileOfTests } from '../support/uploads.ts';

const NOW = '2026-11-22T10:00:00+01:00';

const LETTER = `PRÉFET DE SEINE-ET-MARNE
N° étranger : 9903004512

ARRÊTÉ du 12 novembre 2026
portant refus de titre de séjour et obligation de quitter le territoire français

Vu la demande présentée le 4 mai 2026 par M. Karim DRIDI, né le 3 mars 1990 à Sfax ;

ARRÊTE
Article 1er : La demande de titre de séjour de M. Karim DRIDI est rejetée.
Article 2 : M. Karim DRIDI est obligé de quitter le territoire français dans un délai de trente jours.

Fait à Melun, le 12 novembre 2026

Voies et délais de recours : la présente décision peut être contestée devant le tribunal
administratif de Melun dans un délai d’un mois à compter de sa notification.

Notifié à l’intéressé par voie administrative le 18 novembre 2026 à 16 h 40
`;
const CONFIRMED = {
  type: 'oqtf-notifiee',
  at: '2026-11-18T16:40+01:00',
  dates: { notifiedOn: '2026-11-18', decidedOn: '2026-11-12' },
  details: { channel: 'main', departureDays: 30 },
  proof: { kind: 'hand-delivery' },
};

let api: TestApi;
let paralegal: ApiClient;
let dossier: { readonly id: string; readonly reference: string };

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  paralegal = await api.firms.a.as('paralegal');
  const person = await paralegal.post('/v1/persons', {
    familyName: 'Dridi',
    givenNames: 'Karim',
    foreignerNumber: '9903004512',
  });
  dossier = await openDossier(paralegal, { clientId: person.body.id });
});
afterAll(() => api.close());

const said = ({ proposals }: NoticeReadingView) =>
  Object.fromEntries(
    proposals.map(({ field, value, certainty }) => [field, `${value} ${certainty}`]),
  );

const kept = () =>
  api.database.firm(api.firms.a.scope, (tx) =>
    tx.query<{ count: string }>(
      `SELECT count(*)::text AS count FROM (
         SELECT id::text FROM documents WHERE firm_id = $1
         UNION ALL SELECT id::text FROM events WHERE firm_id = $1
         UNION ALL SELECT id::text FROM audit_entries WHERE firm_id = $1) AS rows`,
      [api.firms.a.scope.firmId],
    ),
  );

const aFile = (bytes: Uint8Array, more: Partial<FileOfTests> = {}): FileOfTests => ({
  name: 'arrêté.txt',
  type: 'text/plain',
  bytes,
  ...more,
});
const LETTER_FILE = aFile(new TextEncoder().encode(LETTER));

describe('a notice that is read', () => {
  it('says its type, its days and its hour, each with the words it was taken from', async () => {
    const { status, body } = await paralegal.post('/v1/notices/read', { text: LETTER });
    expect(status).toBe(200);
    expect(said(body)).toMatchObject({
      type: 'oqtf-notifiee sure',
      'dates/notifiedOn': '2026-11-18 sure',
      'dates/decidedOn': '2026-11-12 sure',
      clock: '16:40 sure',
      'details/limitStated': '1-mois sure',
      'details/departureDays': '30 sure',
    });
    const notified = body.proposals.find(
      ({ field }: { field: string }) => field === 'dates/notifiedOn',
    );
    const [{ start, end }] = notified.spans;
    expect(body.text.slice(start, end)).toMatch(/^Notifié.*18 novembre 2026$/u);
  });

  it('finds the dossier by the number it bears', async () => {
    const { body } = await paralegal.post('/v1/notices/read', { text: LETTER });
    expect(body.dossiers[0]).toMatchObject({
      by: 'number',
      found: '9903004512',
      dossier: { reference: dossier.reference },
    });
    expect(body.authors[0]).toMatchObject({ kind: 'prefecture', departement: '77' });
  });

  it('of another firm finds nothing there', async () => {
    const stranger = await api.firms.b.as('lawyer');
    const { body } = await stranger.post('/v1/notices/read', { text: LETTER });
    expect(body.dossiers).toEqual([]);
  });

  it('reads a PDF, a text and a document of the dossier the same way, and keeps nothing', async () => {
    const document = await upload(paralegal, `/v1/dossiers/${dossier.id}/documents`, LETTER_FILE);
    const before = await kept();
    const pdf = aFile(await aPdf('Convocation : vous présenter en préfecture le 4 janvier 2027'), {
      name: 'a.pdf',
      type: 'application/pdf',
    });
    const answers = [
      await upload(paralegal, '/v1/notices/read-file', pdf),
      await upload(paralegal, '/v1/notices/read-file', LETTER_FILE),
      await paralegal.post(`/v1/documents/${document.body.id}/notice`, undefined),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [convocation, ...letters] = answers.map(({ body }) => said(body));
    expect(convocation).toMatchObject({ 'dates/appointmentOn': '2027-01-04 sure' });
    for (const letter of letters) expect(letter).toMatchObject({ clock: '16:40 sure' });
    expect(await kept()).toEqual(before);
  });

  it('of a PDF comes with its page, and the places of its words', async () => {
    const pdf = aFile(await aPdf('Convocation : vous présenter en préfecture le 4 janvier 2027'), {
      name: 'a.pdf',
      type: 'application/pdf',
    });
    const { body } = await upload(paralegal, '/v1/notices/read-file', pdf);
    const [page] = body.pages;
    expect(page.picture).toMatch(/^data:image\/jpeg;base64,/u);
    const [run] = page.runs;
    expect(body.text.slice(run.start, run.end)).toContain('4 janvier 2027');
    expect(run.left + run.width).toBeLessThanOrEqual(10_000);
    const { body: pasted } = await paralegal.post('/v1/notices/read', { text: LETTER });
    expect(pasted.pages).toEqual([]);
  });

  it('may be an example, printed or photographed, and nothing else', async () => {
    expect((await paralegal.get('/v1/notices/example?kind=pdf')).status).toBe(200);
    expect((await paralegal.get('/v1/notices/example?kind=fax')).status).toBe(422);
  });

  it('is read as another type when somebody says so', async () => {
    const { body } = await paralegal.post('/v1/notices/read', {
      text: LETTER,
      type: 'refus-notifie',
    });
    expect(said(body)).toMatchObject({ type: 'refus-notifie sure' });
  });

  it.each([
    ['too short', { text: 'Bonjour' }, 'field/empty'],
    ['of an unknown type', { text: LETTER, type: 'inconnu' }, 'notice/type-unknown'],
  ])('%s is refused', async (_, sent, code) => {
    const { status, body } = await paralegal.post('/v1/notices/read', sent);
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(code);
  });

  it('without any text is refused', async () => {
    const blank = aFile(new TextEncoder().encode('   \n '));
    const { status, body } = await upload(paralegal, '/v1/notices/read-file', blank);
    expect([status, body.code]).toEqual([422, 'notice/no-text']);
  });
});

describe('a notice that somebody confirmed', () => {
  const path = () => `/v1/dossiers/${dossier.id}/notices`;
  const confirm = (file: FileOfTests, key: string) =>
    upload(paralegal, path(), file, { 'idempotency-key': key });

  it('is recorded with its deadlines, the letter as its proof, once however often it is sent', async () => {
    const file = { ...LETTER_FILE, event: CONFIRMED };
    const first = await confirm(file, 'once');
    expect(first.status).toBe(201);
    expect(first.body.event).toMatchObject({
      type: 'oqtf-notifiee',
      on: '2026-11-18',
      at: '2026-11-18T16:40+01:00',
      proof: { kind: 'hand-delivery' },
    });
    expect(first.body.difference.created.length).toBeGreaterThan(0);
    const before = await kept();
    const again = await confirm(file, 'once');
    expect(again.body.event.id).toBe(first.body.event.id);
    expect(await kept()).toEqual(before);
    const { documentId } = first.body.event.proof;
    const listed = await paralegal.get(`/v1/dossiers/${dossier.id}/documents`);
    expect(listed.body.documents).toContainEqual(
      expect.objectContaining({ id: documentId, title: 'OQTF notifiée' }),
    );
  });

  it.each([
    ['whose event is refused', { ...CONFIRMED, dates: { notifiedOn: '2027-02-30' } }, 422],
    ['whose event is no JSON', '{', 400],
    ['without its event', undefined, 400],
  ])('%s leaves no document behind', async (_, event, status) => {
    const before = await kept();
    const answer = await confirm(
      { ...LETTER_FILE, event },
      `refused ${status} ${_}`.replaceAll(' ', '-'),
    );
    expect(answer.status).toBe(status);
    expect(await kept()).toEqual(before);
  });

  it('is not recorded by somebody who may not', async () => {
    const billing = await api.firms.a.as('billing');
    const { status } = await billing.post('/v1/notices/read', { text: LETTER });
    expect(status).toBe(403);
  });
});
