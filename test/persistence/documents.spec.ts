import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  readDocumentContent,
  storeDocument,
  storeVersion,
  type ReceivedFile,
} from '@quantieme/casework';
import { listDocuments, listVersions, type FirmScope, type FirmSql } from '@quantieme/persistence';
import type pg from 'pg';
import { aDossier, aFirm, aUser } from '../support/builders.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';

const SENTENCE = 'La commission entendra Madame Xanthippe Zwirner, qui apportera ses quittances';
const KEEPER = {
  secretKey: 'a secret key of thirty-two characters',
  clock: { now: () => Temporal.Instant.from('2026-11-22T10:00:00Z') },
};

let test: OpenTestDatabase;
let owner: pg.Client;
let scope: FirmScope;
let others: FirmScope;
let dossierId: string;

beforeAll(async () => {
  test = await openTestDatabase();
  scope = (await aUser(test.database, await aFirm(test.database))).scope;
  others = (await aUser(test.database, await aFirm(test.database))).scope;
  dossierId = await test.database.firm(scope, (tx) => aDossier(tx));
  owner = await connectTo(test.ownerUrl);
});
afterAll(async () => {
  await owner.end();
  await test.close();
});

const inFirm = <T>(work: (sql: FirmSql) => Promise<T>, firm = scope) =>
  test.database.firm(firm, work);

const aFile = (bytes: Uint8Array = new TextEncoder().encode(SENTENCE)): ReceivedFile => ({
  fileName: 'convocation.txt',
  mediaType: 'text/plain',
  bytes,
  pages: null,
  scan: 'not-scanned',
});

const store = (file = aFile()) =>
  inFirm((sql) =>
    storeDocument(KEEPER, sql, { dossierId, title: 'Convocation', file, via: 'office' }),
  );

describe('a stored document', () => {
  it.each([1, 524_288, 524_289, 1_300_000])('of %i bytes is read as it was', async (length) => {
    const bytes = randomBytes(length);
    const documentId = await store(aFile(bytes));
    const content = await inFirm((sql) => readDocumentContent(KEEPER, sql, { documentId }));
    expect(content.bytes.equals(bytes)).toBe(true);
    expect(content).toMatchObject({ fileName: 'convocation.txt', mediaType: 'text/plain' });
  });

  it('is listed with the file that stands', async () => {
    const id = await store();
    const listed = await inFirm((sql) => listDocuments(sql, dossierId));
    expect(listed.find((document) => document.id === id)).toMatchObject({
      title: 'Convocation',
      status: 'received',
      kind: null,
      version: 1,
      latest: { number: 1, textState: 'pending', scan: 'not-scanned', uploadedBy: scope.userId },
    });
  });

  it('keeps its earlier files when another one comes', async () => {
    const documentId = await store();
    const file = aFile(new TextEncoder().encode('Nouvelle convocation'));
    await inFirm((sql) => storeVersion(KEEPER, sql, { documentId, file, via: 'client' }));
    const read = (number?: number) =>
      inFirm((sql) => readDocumentContent(KEEPER, sql, { documentId, number }));
    expect((await read()).bytes.toString()).toBe('Nouvelle convocation');
    expect((await read(1)).bytes.toString()).toBe(SENTENCE);
    const versions = await inFirm((sql) => listVersions(sql, documentId));
    expect(versions.map(({ number, via }) => [number, via])).toEqual([
      [2, 'client'],
      [1, 'office'],
    ]);
  });

  it('does not exist for another firm', async () => {
    const documentId = await store();
    await expect(
      inFirm((sql) => readDocumentContent(KEEPER, sql, { documentId }), others),
    ).rejects.toMatchObject({ code: 'document/unknown' });
  });

  it('does not open under another key, nor with a piece of another document', async () => {
    const [first, second] = [await store(), await store()];
    const read = (documentId: string, secretKey = KEEPER.secretKey) =>
      inFirm((sql) => readDocumentContent({ secretKey }, sql, { documentId }));
    await expect(read(first, `${KEEPER.secretKey}!`)).rejects.toThrow(/SECRET_KEY/);
    await owner.query(
      `UPDATE document_chunks c SET sealed = o.sealed FROM document_chunks o
        WHERE c.document_id = $1 AND o.document_id = $2`,
      [first, second],
    );
    await expect(read(first)).rejects.toThrow();
  });
});

describe('at rest', () => {
  it('nothing of a file can be read in any column of the database', async () => {
    await store();
    const { rows } = await owner.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,
    );
    expect(rows.length).toBeGreaterThan(40);
    const words = SENTENCE.split(' ').filter((word) => word.length > 4);
    const needles = words.flatMap((word) => [word, Buffer.from(word).toString('hex')]);
    const found: string[] = [];
    for (const { name } of rows) {
      const { rows: told } = await owner.query<{ needle: string }>(
        `SELECT DISTINCT n.needle FROM unnest($1::text[]) AS n (needle), ${name} AS t
          WHERE t::text ILIKE '%' || n.needle || '%'`,
        [needles],
      );
      found.push(...told.map(({ needle }) => `${name}: ${needle}`));
    }
    expect(found).toEqual([]);
  });
});
