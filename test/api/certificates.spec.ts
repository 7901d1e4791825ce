import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CertificateView } from '@quantieme/contracts';
import {
  verifyCertificate,
  verifyChains,
  type Certificate,
  type KeySet,
} from '@quantieme/documents';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';
import { readPdf } from '../support/read-pdf.ts';

let api: TestApi;
let lawyer: ApiClient;
let deadline: string;
let dossier: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-21T09:00:00Z');
  lawyer = await api.firms.a.as('lawyer');
  ({ id: dossier } = await openDossier(lawyer, { label: 'Vie privée et familiale' }));
  await record(lawyer, dossier, { type: 'demande-deposee', on: '2026-06-15' });
  deadline = deadlineOf(await page(), 'ta-recours-implicite-2-mois').id;
});
afterAll(() => api.close());

const page = async () => (await lawyer.get(`/v1/dossiers/${dossier}`)).body;

interface Issued extends CertificateView {
  readonly certificate: Certificate & Record<string, unknown>;
}

async function issue(client = lawyer, id = deadline): Promise<Issued> {
  const answer = await client.post<Issued>(`/v1/deadlines/${id}/certificates`);
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const keys = async () => (await api.stranger().get<KeySet>('/v1/certificates/keys')).body;
const fileOf = (signed: unknown) => Buffer.from(JSON.stringify(signed));

async function bytesOf(client: ApiClient, path: string, headers: Record<string, string> = {}) {
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(api.url + path, { headers: { cookie, ...headers } });
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('a certificate', () => {
  it('says the dates, why, from what, by which rule, and who issued it when', async () => {
    const { certificate } = await issue();
    expect(certificate).toMatchObject({
      type: 'certificat-de-delai',
      firm: { id: api.firms.a.scope.firmId, name: 'Cabinet A' },
      author: { name: 'Personne lawyer', isLawyer: true },
      issuedAt: '2026-11-21T10:00+01:00',
      dossier: { id: dossier, clients: ['Aminata KONÉ'] },
      deadline: {
        id: deadline,
        lastDay: '2026-12-16',
        prudentLastDay: '2026-12-16',
        expiresAt: '2026-12-17T00:00+01:00',
        status: 'open',
        rule: {
          id: 'ta-recours-implicite-2-mois',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
      antecedents: [{ rule: { id: 'titre-silence-4-mois' }, lastDay: '2026-10-15' }],
      derivedEvents: [{ on: '2026-10-15', label: { fr: expect.any(String) } }],
      recorded: [{ type: 'demande-deposee', on: '2026-06-15', recordedBy: 'Personne lawyer' }],
      engine: { version: '0.1.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(certificate.deadline.steps.length).toBeGreaterThan(1);
    expect(certificate.deadline.sources).toContainEqual(
      expect.objectContaining({
        code: 'CJA',
        article: 'R421-2',
        url: expect.stringContaining('legifrance'),
      }),
    );
  });

  it('holds what the engine read: sent to the preview, it gives the same deadline', async () => {
    const { certificate } = await issue();
    const { status, body } = await lawyer.post('/v1/deadlines/preview', certificate.inputs);
    const again = body.deadlines.find(
      ({ key }: { key: string }) => key === certificate.deadline.key,
    );
    expect([status, again.lastDay, again.prudentLastDay, again.ruleVersion]).toEqual([
      200,
      certificate.deadline.lastDay,
      certificate.deadline.prudentLastDay,
      certificate.deadline.rule.version,
    ]);
    expect(again.steps.map(({ text }: { text: string }) => text)).toEqual(
      certificate.deadline.steps.map(({ text }) => text.fr),
    );
  });

  it('is verified with the published keys, and read again as it was issued', async () => {
    const issued = await issue();
    const { body } = await lawyer.get(`/v1/certificates/${issued.id}`);
    expect(body).toEqual(issued);
    const verified = await verifyCertificate(fileOf(body), await keys());
    expect(verified).toMatchObject({ hash: issued.hash, isKeyKnown: true });
  });

  it('is in the audit, and in the lists of its dossier and deadline', async () => {
    const { id, hash } = await issue();
    const owner = await api.firms.a.as('owner');
    const audit = await owner.get(`/v1/audit?subject=${id}`);
    expect(audit.body.data).toMatchObject([{ action: 'certificate.issue', after: { hash } }]);
    for (const filter of [`dossier=${dossier}`, `deadline=${deadline}`]) {
      const { body } = await lawyer.get(`/v1/certificates?${filter}&limit=1`);
      expect(body.data).toMatchObject([{ id, hash, dossierId: dossier, deadlineId: deadline }]);
      expect(body.page.hasMore).toBe(true);
      const next = await lawyer.get(`/v1/certificates?${filter}&cursor=${body.page.nextCursor}`);
      expect(next.body.data[0].sequence).toBe(body.data[0].sequence - 1);
    }
  });

  it('is issued by whoever handles cases, and by nobody else', async () => {
    const statuses = [];
    for (const role of [
      'owner',
      'lawyer',
      'paralegal',
      'assistant',
      'billing',
      'read-only',
    ] as const) {
      const client = await api.firms.a.as(role);
      statuses.push((await client.post(`/v1/deadlines/${deadline}/certificates`)).status);
    }
    expect(statuses).toEqual([201, 201, 201, 403, 403, 403]);
  });

  it('does not exist for another firm', async () => {
    const { id } = await issue();
    const other = await api.firms.b.as('owner');
    const answers = [
      await other.get(`/v1/certificates/${id}`),
      await other.get(`/v1/certificates/${id}/pdf`),
      await other.post(`/v1/deadlines/${deadline}/certificates`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await other.get(`/v1/certificates?dossier=${dossier}`)).body.data).toEqual([]);
  });

  it('keeps what it said when the dossier has changed', async () => {
    const client = await api.firms.a.as('owner');
    const opened = await openDossier(client);
    const first = await record(client, opened.id, { type: 'demande-deposee', on: '2026-06-15' });
    const { id } = deadlineOf(first, 'ta-recours-implicite-2-mois');
    const before = await issue(client, id);
    await client.put(
      `/v1/dossiers/${opened.id}/events/${first.event.id}`,
      { type: 'demande-deposee', on: '2026-06-10', reason: 'Accusé de réception retrouvé' },
      { 'If-Match': '"1"' },
    );
    const after = await issue(client, id);
    const days = [before, after].map(({ certificate }) => certificate.deadline.lastDay);
    expect(days).toEqual(['2026-12-16', '2026-12-11']);
    expect((await client.get(`/v1/certificates/${before.id}`)).body).toEqual(before);
  });
});

describe('the chain of a firm', () => {
  it('has one certificate after the other, however many are asked for at once', async () => {
    const client = await api.firms.b.as('lawyer');
    const opened = await openDossier(client);
    const recorded = await record(client, opened.id, { type: 'demande-deposee', on: '2026-06-15' });
    const { id } = deadlineOf(recorded, 'ta-recours-implicite-2-mois');
    const issued = await Promise.all(Array.from({ length: 6 }, () => issue(client, id)));
    const sequences = issued.map(({ certificate }) => certificate.sequence);
    expect(sequences.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    const published = await keys();
    const verified = await Promise.all(
      issued.map((one) => verifyCertificate(fileOf(one), published)),
    );
    expect(verifyChains(verified)).toEqual([{ firm: 'Cabinet B', first: 1, last: 6 }]);
  });

  it('is only ever added to, in the database itself', async () => {
    await issue();
    const attempts = [
      'UPDATE certificates SET reference = reference',
      'DELETE FROM certificates',
      'DELETE FROM certificate_keys',
      'UPDATE certificate_keys SET x = kid',
    ];
    for (const sql of attempts) {
      await expect(
        api.database.firm(api.firms.a.scope, (tx) => tx.execute(sql)),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('the keys', () => {
  it('are public, hold no private part, and name themselves', async () => {
    const { keys: published } = await keys();
    expect(published).toHaveLength(1);
    expect(Object.keys(published[0] ?? {}).toSorted()).toEqual([
      'alg',
      'crv',
      'kid',
      'kty',
      'use',
      'x',
    ]);
  });

  it('of the past stay published: what they signed is verified after SECRET_KEY has changed', async () => {
    const former = 'A'.repeat(43);
    await api.database.login.execute('INSERT INTO certificate_keys (kid, x) VALUES ($1, $2)', [
      former,
      '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    ]);
    const { keys: published } = await keys();
    expect(published.map(({ kid }) => kid)).toContain(
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    );
  });
});

describe('the PDF', () => {
  it('says the date, the articles and the hash, and carries what was signed', async () => {
    const issued = await issue();
    const { headers, bytes } = await bytesOf(lawyer, `/v1/certificates/${issued.id}/pdf`);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toContain(`${issued.certificate.reference}.pdf`);
    const { text, attachments, pages } = await readPdf(bytes);
    expect(pages).toBeGreaterThan(1);
    for (const said of [
      'Certificat de délai',
      'mercredi 16 décembre 2026',
      'R. 421-2',
      'Aminata KONÉ',
      'Cabinet A',
      issued.hash,
      issued.certificate.reference,
    ]) {
      expect(text).toContain(said);
    }
    const attached = attachments[`${issued.certificate.reference}.json`] ?? new Uint8Array();
    const verified = await verifyCertificate(attached, await keys());
    expect(verified.hash).toBe(issued.hash);
    const jws = attachments[`${issued.certificate.reference}.jws`];
    expect(Buffer.from(jws ?? []).toString()).toBe(issued.signature);
  });

  it.each([
    ['Accept', '', { accept: 'application/pdf', 'accept-language': 'en' }],
    ['its address', '/pdf?language=en', {}],
    ['Accept-Language', '/pdf', { 'accept-language': 'en-GB' }],
  ])('is in English when asked by %s', async (_how, path, headers) => {
    const { id } = await issue();
    const { bytes } = await bytesOf(lawyer, `/v1/certificates/${id}${path}`, { ...headers });
    const { text } = await readPdf(bytes);
    expect(text).toContain('Time-limit certificate');
    expect(text).toContain('Wednesday 16 December 2026');
  });

  it('leads with the day to keep where readings differ, as the page does', async () => {
    const { id } = await openDossier(lawyer, { procedure: 'refus-recours' });
    const refusal = { type: 'refus-notifie', on: '2026-10-01', details: { remediesStated: false } };
    const view = await record(lawyer, id, refusal);
    const issued = await issue(lawyer, deadlineOf(view, 'ta-recours-2-mois').id);
    const { text } = await readPdf(
      (await bytesOf(lawyer, `/v1/certificates/${issued.id}/pdf`)).bytes,
    );
    expect(text).toMatch(
      /Dernier jour prudent : mercredi 2 décembre 2026.*Selon la lecture dominante vendredi 1er octobre 2027/,
    );
  });

  it('is the same to the last byte each time', async () => {
    const { id } = await issue();
    const [one, two] = [
      await bytesOf(lawyer, `/v1/certificates/${id}/pdf`),
      await bytesOf(lawyer, `/v1/certificates/${id}/pdf`),
    ];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });
});
