import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';
import { aPdf, upload, type FileOfTests } from '../support/uploads.ts';

const NOW = '2026-11-22T10:00:00+01:00';
const MEGABYTE = 1024 * 1024;

let api: TestApi;
let lawyer: ApiClient;
let dossier: { readonly id: string; readonly reference: string };
let clientId: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  lawyer = await api.firms.a.as('lawyer');
  const opened = await openDossier(lawyer);
  clientId = opened.clients[0]?.id ?? '';
  dossier = opened;
});
afterAll(() => api.close());

const listed = async () => (await lawyer.get(`/v1/dossiers/${dossier.id}/documents`)).body;

const send = (file: FileOfTests, query = '') =>
  upload(lawyer, `/v1/dossiers/${dossier.id}/documents${query}`, file);

const sendPdf = async (...lines: string[]) => {
  const { status, body } = await send({
    name: 'pièce.pdf',
    bytes: await aPdf(...(lines.length > 0 ? lines : ['Attestation'])),
  });
  expect(status).toBe(201);
  return body;
};

const wordFile = (more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const zip = new PizZip();
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const entries = { '[Content_Types].xml': type, 'word/document.xml': '<w:document/>', ...more };
  for (const [name, text] of Object.entries(entries)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('a file sent to a dossier', () => {
  it('is kept, named after its kind, and listed', async () => {
    const file = { name: 'scan 12.pdf', type: 'application/pdf', bytes: await aPdf('Un', 'Deux') };
    const { status, body } = await send(file, `?kind=passeport&personId=${clientId}`);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'received',
      kind: { id: 'passeport' },
      person: { id: clientId },
      file: { number: 1, pages: 2, fileName: 'scan 12.pdf', via: 'office', scan: 'not-scanned' },
    });
    expect(body.title).toMatch(/^Passeport/);
    const page = await listed();
    expect(page.dossier).toMatchObject({ id: dossier.id, reference: dossier.reference });
    expect(page.documents.map(({ id }: { id: string }) => id)).toContain(body.id);
    expect(page.rejections).toHaveLength(18);
  });

  it('is given back as it was, and shown without anything that runs', async () => {
    const bytes = await aPdf('Récépissé');
    const { body } = await send({ name: 'Récépissé d’Élodie.pdf', bytes });
    const cookie = [...lawyer.cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(`${api.url}/v1/documents/${body.id}/content`, {
      headers: { cookie },
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    const { headers } = response;
    expect(headers.get('content-disposition')).toMatch(
      /^inline; filename="Recepisse d_Elodie.pdf"/,
    );
    expect(headers.get('content-disposition')).toContain("filename*=UTF-8''R%C3%A9c");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    const saved = await lawyer.get(`/v1/documents/${body.id}/content?download=yes`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('is drawn page by page, as far as it has pages', async () => {
    const { id } = await sendPdf('Un', 'Deux');
    const second = await lawyer.get(`/v1/documents/${id}/preview?page=2`);
    expect([second.status, second.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await lawyer.get(`/v1/documents/${id}/preview?page=3`)).body.code).toBe(
      'document/no-preview',
    );
  });

  it('of text is saved, never shown as a page', async () => {
    const { body } = await send({ name: 'note.txt', bytes: new TextEncoder().encode('Une note') });
    const { headers } = await lawyer.get(`/v1/documents/${body.id}/content`);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('gets another version; the earlier one stays, what was decided is open again', async () => {
    const first = await sendPdf('Ancien');
    const ifMatch = { 'If-Match': `"${first.version}"` };
    const { body: verified } = await lawyer.post(`/v1/documents/${first.id}/verify`, {}, ifMatch);
    expect(verified.status).toBe('verified');
    const { body } = await upload(lawyer, `/v1/documents/${first.id}/versions`, {
      name: 'photo.png',
      bytes: PNG,
    });
    expect(body).toMatchObject({ status: 'received', file: { number: 2, mediaType: 'image/png' } });
    const { body: versions } = await lawyer.get(`/v1/documents/${first.id}/versions`);
    expect(versions.data.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    const old = await lawyer.get(`/v1/documents/${first.id}/content?number=1`);
    expect(old.headers.get('content-type')).toBe('application/pdf');
  });
});

describe('a file that is refused leaves the dossier as it was', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['document/empty', 'vide.pdf', () => new Uint8Array()],
    ['document/type-mismatch', 'photo.pdf', () => PNG],
    ['document/type-not-accepted', 'page.txt', () => utf8('<html></html>')],
    ['document/macros', 'lettre.docm', () => wordFile({ 'word/vbaProject.bin': 'macro' })],
    ['document/bomb', 'lettre.docx', () => wordFile({ 'word/a.bin': '0'.repeat(30 * MEGABYTE) })],
    ['document/damaged', 'coupe.pdf', async () => (await aPdf('a', 'b')).subarray(0, 600)],
  ])('%s: %s', async (code, name, make) => {
    const before = await listed();
    const { status, body } = await send({ name, bytes: await make() });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail.length).toBeGreaterThan(40);
    expect((await listed()).documents).toEqual(before.documents);
  });

  it('each in words of both languages', async () => {
    const said = async (language: string) => {
      const client = await api.signIn(api.firms.a.users.lawyer.email);
      const form = new FormData();
      form.append('file', new File([], 'vide.pdf'));
      const cookie = [...client.cookies].map((pair) => pair.join('=')).join('; ');
      const response = await fetch(`${api.url}/v1/dossiers/${dossier.id}/documents`, {
        method: 'POST',
        body: form,
        headers: { cookie, 'x-requested-with': 'quantieme', 'accept-language': language },
      });
      return ((await response.json()) as { detail: string }).detail;
    };
    expect(await said('fr')).toMatch(/^Ce fichier est vide/);
    expect(await said('en')).toMatch(/^This file is empty/);
  });

  it('of 26 MB, and of 300 MB sent bit by bit without saying how much, of which little is held', async () => {
    const large = new Uint8Array(26 * MEGABYTE).fill(65);
    const { status, body } = await send({ name: 'grand.txt', bytes: large });
    expect([status, body.code]).toEqual([413, 'document/too-large']);
    const before = process.memoryUsage().rss;
    expect(await stream(300 * MEGABYTE)).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MEGABYTE);
  });

  it('without a file, or as JSON', async () => {
    const { body } = await lawyer.post(`/v1/dossiers/${dossier.id}/documents`, {});
    expect(body.code).toBe('document/no-file');
  });

  it('of an unknown kind, or of somebody of another firm', async () => {
    const file = { name: 'a.pdf', bytes: await aPdf('a') };
    expect((await send(file, '?kind=carte-de-voeux')).body.code).toBe('document/kind-unknown');
    const { clients } = await openDossier(await api.firms.b.as('lawyer'));
    expect((await send(file, `?personId=${clients[0]?.id}`)).body.code).toBe('person/unknown');
  });
});

/** A chunked body of so many bytes; gives the status answered. */
function stream(bytes: number): Promise<number | undefined> {
  const cookie = [...lawyer.cookies].map((pair) => pair.join('=')).join('; ');
  const boundary = 'limite';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
  const piece = Buffer.alloc(MEGABYTE, 65);
  return new Promise((resolve, reject) => {
    const sending = request(`${api.url}/v1/dossiers/${dossier.id}/documents`, {
      method: 'POST',
      headers: {
        cookie,
        'x-requested-with': 'quantieme',
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
    let answered = false;
    sending.on('response', (response) => {
      answered = true;
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', (error) => (answered ? undefined : reject(error)));
    const push = async () => {
      sending.write(head);
      for (let sent = 0; sent < bytes && !answered; sent += MEGABYTE) {
        if (!sending.write(piece)) await new Promise((drained) => sending.once('drain', drained));
      }
      sending.end(`\r\n--${boundary}--\r\n`);
    };
    void push();
  });
}
