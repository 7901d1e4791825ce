import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerChecklist, listActivity, openDossierPage, storeDocument } from '@quantieme/casework';
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

describe('what was done in a dossier', () => {
  const ctx = () => contextFor(test.database, lawyer);
  const enterTime = (count: number) =>
    test.database.firm(lawyer.scope, (tx) =>
      tx.query(
        `INSERT INTO time_entries (firm_id, id, dossier_id, user_id, on_day, minutes, description, vat_basis_points,
           billable, source, created_at, updated_at)
         SELECT $1, uuidv7(), $2, $3, '2026-11-02', 12, 'Entretien', 2000, true, 'manual', now(), now()
           FROM generate_series(1, $4)`,
        [lawyer.scope.firmId, dossierId, lawyer.id, count],
      ),
    );

  it('comes with its page: the newest two hundred of each kind, and which kinds have more', async () => {
    await enterTime(230);
    const { activity } = await openDossierPage(ctx(), dossierId);
    const time = activity?.lines.filter(({ kind }) => kind === 'time') ?? [];
    expect([time.length, activity?.more, activity?.minutes]).toEqual([200, ['time'], 230 * 12]);
    expect(time[0]).toEqual({
      ...{ id: expect.any(String), kind: 'time', on: '2026-11-02', at: null, label: 'Entretien' },
      ...{ state: 'entered', detail: '', way: null, minutes: 12, deadlineId: null },
      by: { id: lawyer.id, name: expect.any(String), initials: expect.any(String) },
    });
    const papers = activity?.lines.filter(({ kind }) => kind === 'document') ?? [];
    expect(papers.at(-1)).toMatchObject({
      state: 'received',
      way: 'office',
      label: 'france-visas',
    });
  });

  it('has the rest page by page, none twice', async () => {
    const first = await listActivity(ctx(), { dossierId, kind: 'time', limit: 200 });
    const cursor = first.page.nextCursor ?? '';
    const rest = await listActivity(ctx(), { dossierId, kind: 'time', limit: 200, cursor });
    const ids = [...first.data, ...rest.data].map(({ id }) => id);
    expect([new Set(ids).size, rest.page.hasMore]).toEqual([230, false]);
  });

  it('keeps time from whoever may not read it', async () => {
    const readOnly = { ...ctx(), actor: { ...ctx().actor, role: 'read-only' as const } };
    const { activity } = await openDossierPage(readOnly, dossierId);
    expect([activity?.minutes, activity?.lines.some(({ kind }) => kind === 'time')]).toEqual([
      ...[null, false],
    ]);
    const { data } = await listActivity(readOnly, { dossierId, kind: 'time' });
    expect(data).toEqual([]);
  });
});
