import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  archiveEntries,
  EXCLUDED,
  EXPORTED,
  hashPassword,
  importFirm,
  lookAfterExport,
  SEALED,
} from '@quantieme/casework';
import type { FirmExportList } from '@quantieme/contracts';
import { openZip, unlockArchive, zipOf, type OpenZip } from '@quantieme/documents';
import type { Mailer, MailMessage } from '@quantieme/notifications';
import { dueFirmExports, newId, readFirmTables } from '@quantieme/persistence';
import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { connectTo } from '../support/database.ts';
import { done, liveALittle, OFFENCE, WORD } from '../support/lived-firm.ts';

const NOW = '2026-11-21T09:00:00Z';
const OTHER_KEY = 'the key of another installation, as long as one has to be';

let api: TestApi;
/** Empty but for its own two firms; sealed with another key. */
let elsewhere: TestApi;
let folder: string;
let dossier: string;
let deadline: string;
let first: Buffer;

beforeAll(async () => {
  [api, elsewhere] = await Promise.all([startApi(), startApi({ secretKey: OTHER_KEY })]);
  for (const one of [api, elsewhere]) one.setNow(NOW);
  folder = await mkdtemp(path.join(os.tmpdir(), 'quantieme-archive-'));
  ({ dossier, deadline } = await liveALittle(api));
  first = await exported(api);
}, 60_000);
afterAll(async () => {
  await Promise.all([api.close(), elsewhere.close(), rm(folder, { recursive: true })]);
});

/** The archive of firm A as an installation writes it. */
function exported({ database, secretKey }: TestApi): Promise<Buffer> {
  const { firmId } = api.firms.a.scope;
  return database.snapshot({ firmId, userId: null }, (sql) =>
    buffer(zipOf(archiveEntries(sql, { secretKey, productVersion: '1', exportId: newId() }))),
  );
}

async function opened<T>(bytes: Uint8Array, work: (zip: OpenZip) => Promise<T>): Promise<T> {
  const file = path.join(folder, newId());
  await writeFile(file, bytes);
  const zip = await openZip(file);
  return work(zip).finally(() => zip.close());
}

const bringIn = (bytes: Uint8Array) => opened(bytes, (zip) => importFirm(elsewhere, zip));

const linesOf = (files: Unzipped, table: string) =>
  Buffer.from(files[`data/${table}.ndjson`] ?? [])
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('every table of a firm', () => {
  it('is exported, or somebody has said why not', async () => {
    const tables = await api.database.snapshot(api.firms.a.scope, readFirmTables);
    const names = tables.map(({ name }) => name).toSorted();
    expect([...Object.keys(EXPORTED), ...Object.keys(EXCLUDED)].toSorted()).toEqual(names);
    const secret = tables.flatMap(({ name, columns }) =>
      columns
        .filter((column) => /sealed|hash$|token|secret|password/.test(column))
        .filter(() => Object.hasOwn(EXPORTED, name))
        .map((column) => `${name}.${column}`),
    );
    const said = Object.entries(EXPORTED).flatMap(([name, { left = {} }]) =>
      [...Object.keys(left), SEALED[name]?.column].map((column) => `${name}.${column}`),
    );
    expect(secret.filter((column) => !said.includes(column))).toEqual([
      // Public: fingerprints of what was certified or simulated, names of what once sent a message.
      ...['certificates.hash', 'certificates.previous_hash', 'law_changes.simulation_hash'],
      ...['law_changes.applied_hash', 'law_change_approvals.simulation_hash'],
      'messages.claim_token',
    ]);
  });
});

describe('an archive', () => {
  it('holds the rows and files in clear, with names a person can read, and says what it holds', () => {
    const files = unzipSync(first);
    expect(Object.keys(files)).toEqual(Object.keys(files).toSorted());
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'));
    expect(manifest).toMatchObject({ firm: { name: 'Cabinet A' }, counts: { documents: 5 } });
    expect(Object.keys(files).filter((name) => name.startsWith('documents/'))).toContain(
      `documents/${linesOf(files, 'dossiers')[0].reference}/0001-v02 2.pdf`,
    );
    expect(linesOf(files, 'convictions')[0].sealed.offence).toBe(OFFENCE);
    expect(JSON.stringify(linesOf(files, 'document_versions'))).toContain(WORD);
    for (const table of ['client_acts', 'conviction_versions', 'letters', 'tasks', 'bundle_items'])
      expect(linesOf(files, table).length).toBeGreaterThan(0);
    const all = Buffer.concat(Object.values(files)).toString('latin1');
    expect(all).not.toMatch(/\$argon2|token_hash|Cabinet B/);
  });

  it('is the same when nothing has changed', async () => {
    expect((await exported(api)).equals(first)).toBe(true);
  });
});

describe('a firm brought into another installation', () => {
  const refused = (bytes: Uint8Array, code: string) =>
    expect(bringIn(bytes)).rejects.toMatchObject({ code });
  const changed = (change: (files: Unzipped) => void) => {
    const files = unzipSync(first);
    change(files);
    return zipSync(files, { level: 0 });
  };
  const isHere = async () => {
    const { firmId } = api.firms.a.scope;
    const rows = await elsewhere.database.snapshot({ firmId, userId: null }, (sql) =>
      sql.query('SELECT FROM audit_entries UNION ALL SELECT FROM firms'),
    );
    return rows.length > 0;
  };

  it('is refused where a byte has changed, a file is missing or one too many, or it is newer', async () => {
    const notes = 'data/notes.ndjson';
    const edit = (files: Unzipped, name: string, from: string, to: string) => {
      files[name] = Buffer.from(
        Buffer.from(files[name] ?? [])
          .toString()
          .replace(from, to),
      );
    };
    await refused(
      changed((files) => edit(files, notes, 'Appeler', 'appeler')),
      'archive/damaged',
    );
    await refused(
      changed((files) => delete files[notes]),
      'archive/damaged',
    );
    await refused(
      changed((files) => (files['more.txt'] = Buffer.of(1))),
      'archive/damaged',
    );
    const newer = (files: Unzipped) => edit(files, 'manifest.json', '"alert_sends"', '"new_table"');
    await refused(changed(newer), 'archive/unknown');
    await refused(zipSync({ 'a.txt': Buffer.of(1) }), 'archive/unknown');
    expect(await isHere()).toBe(false);
  });

  it('is the same firm: its second export is the first, byte for byte', async () => {
    const { counts } = await bringIn(first);
    expect(counts.rows).toBeGreaterThan(100);
    expect((await exported(elsewhere)).equals(first)).toBe(true);
    await refused(first, 'archive/firm-exists');
  });

  it('lets nobody in before they have chosen a password, then goes on working', async () => {
    const { email, scope } = api.firms.a.users.lawyer;
    await expect(elsewhere.signIn(email)).rejects.toThrow('401');
    const hash = await hashPassword(TEST_PASSWORD);
    await elsewhere.database.firm(scope, (tx) =>
      tx.execute('UPDATE users SET password_hash = $1', [hash]),
    );
    const lawyer = await elsewhere.signIn(email);
    expect((await lawyer.get('/v1/dossiers?q=vie%20kone')).body.data).toHaveLength(1);
    expect((await lawyer.get('/v1/documents?q=attestation')).body.data).toHaveLength(1);
    await record(lawyer, dossier, {
      type: 'refus-notifie',
      on: '2026-11-20',
      dates: { notifiedOn: '2026-11-20' },
      details: { remediesStated: true, channel: 'main' },
    });
    expect((await openDossier(lawyer)).reference).toBe('2026-003');
    const { body } = await done(lawyer.post(`/v1/deadlines/${deadline}/certificates`));
    expect(body.certificate.reference).toBe('CD-2026-0003');
    const kept = await lawyer.get(`/v1/certificates/${body.id}`);
    expect(kept.status).toBe(200);
  });
});

describe('an export', () => {
  const PASSPHRASE = 'cheval pile agrafe correcte';
  const mails: MailMessage[] = [];
  const services = () => ({
    ...api,
    publicUrl: 'https://app.quantieme.test',
    mailer: {
      send: async (mail: MailMessage) => {
        mails.push(mail);
        return { kind: 'accepted' } as const;
      },
    } as Mailer,
  });
  const owner = () => api.firms.a.as('owner');
  const list = async () => (await (await owner()).get<FirmExportList>('/v1/exports')).body.data;
  /** What the worker does, until nothing is due any more. */
  async function work() {
    for (;;) {
      const due = await api.database.sweeper.run(dueFirmExports);
      for (const { firmId, id } of due) await lookAfterExport(services(), { firmId, exportId: id });
      if (due.length === 0) return;
    }
  }
  async function fetched(id: string) {
    const client = await owner();
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return fetch(`${api.url}/v1/exports/${id}/content`, { headers: { cookie } });
  }
  const inDatabase = async (sql: string) => {
    const client = await connectTo(api.ownerUrl);
    return client.query(sql).finally(() => client.end());
  };

  it('is asked for by an owner with a passphrase nobody guesses, one at a time', async () => {
    const ask = (passphrase: string, client = owner()) =>
      client.then((one) => one.post('/v1/exports', { passphrase }));
    expect((await ask('aaaaaaaaaaaaaaaaaaaa')).body.code).toBe('export/passphrase-weak');
    expect((await ask(PASSPHRASE, api.firms.a.as('lawyer'))).status).toBe(403);
    const { status, body } = await ask(PASSPHRASE);
    expect([status, body.state]).toEqual([201, 'waiting']);
    expect((await ask(PASSPHRASE)).body.code).toBe('export/under-way');
    expect((await fetched(body.id)).status).toBe(409);
    expect(api.logs.join('')).not.toContain(PASSPHRASE);
  });

  it('is made by the worker, opens with its passphrase, and every owner is told', async () => {
    await work();
    const [done] = await list();
    expect(done).toMatchObject({ state: 'done', requestedBy: 'Personne owner' });
    expect([done?.rowsDone, done?.documentsDone]).toEqual([done?.rowsTotal, done?.documentsTotal]);
    expect(mails.map(({ to, subject }) => [to.name, subject])).toEqual([
      ['Personne owner', 'Un export complet du cabinet a été fait'],
    ]);
    const answer = await fetched(done?.id ?? '');
    expect(answer.headers.get('content-disposition')).toContain('Cabinet A');
    expect(answer.headers.get('content-length')).toBe(String(done?.bytes));
    const opened = await unlockArchive(answer.body as never, PASSPHRASE);
    const zip = await buffer(opened);
    expect(createHash('sha256').update(zip).digest('hex')).toBe(done?.archiveSha256);
    const manifest = Buffer.from(unzipSync(zip)['manifest.json'] ?? []).toString('utf8');
    expect(JSON.parse(manifest).counts).toEqual({
      ...{ rows: done?.rowsTotal, documents: done?.documentsTotal },
      files: expect.any(Number),
    });
    const { rows } = await inDatabase('SELECT sealed_lock, told_at FROM firm_exports');
    expect(rows).toEqual([{ sealed_lock: null, told_at: expect.any(Date) }]);
  });

  it('is deleted after seven days', async () => {
    const [done] = await list();
    await inDatabase(`UPDATE firm_exports SET expires_at = now(), next_look_at = now()`);
    await work();
    expect((await fetched(done?.id ?? '')).status).toBe(410);
    expect((await inDatabase('SELECT FROM firm_export_chunks')).rowCount).toBe(0);
    expect(mails).toHaveLength(1);
  });

  it('that fails each time is given up, and its key forgotten', async () => {
    await (await owner()).post('/v1/exports', { passphrase: PASSPHRASE });
    await inDatabase(`UPDATE document_chunks SET sealed = '\\x00'`);
    for (let count = 0; count < 3; count += 1) {
      await expect(work()).rejects.toThrow('A document was sealed for another place');
      await inDatabase('UPDATE firm_exports SET next_look_at = now() WHERE pending');
    }
    await work();
    expect((await list())[0]?.state).toBe('failed');
    const { rows } = await inDatabase('SELECT count(sealed_lock)::int AS locks FROM firm_exports');
    expect(rows).toEqual([{ locks: 0 }]);
    expect((await inDatabase('SELECT FROM firm_export_chunks')).rowCount).toBe(0);
  });
});
