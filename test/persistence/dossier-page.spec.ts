import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { answerChecklist, openDossierPage, storeDocument } from '@quantieme/casework';
import { contextFor, watched, type Recording } from '../bench/recording.ts';
import { aDossier, aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import { openTestDatabase, type OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let lawyer: BuiltUser;
let dossierId: string;

beforeAll(async () => {
  test = await openTestDatabase();
  lawyer = await aUser(test.database, await aFirm(test.database));
  dossierId = await test.database.firm(lawyer.scope, (tx) => aDossier(tx));
  const ctx = contextFor(test.database, lawyer);
  await answerChecklist(ctx, { dossierId, body: { lists: ['rf-visa'] } });
});
afterAll(() => test.close());

const store = (kind: string) =>
  test.database.firm(lawyer.scope, (tx) =>
    storeDocument(contextFor(test.database, lawyer), tx, {
      ...{ dossierId, kind, title: kind, via: 'office' },
      file: {
        ...{ fileName: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array([65]) },
        ...{ pages: null, scan: 'clean' },
      },
    }),
  );

async function opened() {
  const recordings: Recording[] = [];
  const ctx = contextFor(watched(test.database, recordings), lawyer);
  const { documents } = await openDossierPage(ctx, dossierId);
  return { ready: documents?.ready, statements: recordings.map(({ length }) => length) };
}

it('the page of a dossier counts its documents with no more statements, however many they are', async () => {
  const before = await opened();
  expect(before).toMatchObject({ ready: 0, statements: [expect.any(Number)] });
  for (let count = 0; count < 20; count += 1) await store('france-visas');
  await store('passeport-visa');
  expect(await opened()).toEqual({ ...before, ready: 2 });
});
