import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aDossier } from '../support/builders.ts';

let api: TestApi;
let lawyer: ApiClient;
let owner: ApiClient;
let notes: string;
let number = 0;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-21T09:00:00Z');
  lawyer = await api.firms.a.as('lawyer');
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

async function notesOfNewDossier(firm: 'a' | 'b' = 'a'): Promise<string> {
  number += 1;
  const { scope } = api.firms[firm];
  const id = await api.database.firm(scope, (tx) => aDossier(tx, { number }));
  return `/v1/dossiers/${id}/notes`;
}

beforeEach(async () => {
  notes = await notesOfNewDossier();
});

const add = async (body: string) => (await lawyer.post(notes, { body })).body;
const bodies = async (query = '') =>
  (await lawyer.get(`${notes}${query}`)).body.data.map(({ body }: { body: string }) => body);
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

describe('a note', () => {
  it('is added under its author’s name, and leads the list', async () => {
    await add('Premier entretien.');
    const answer = await lawyer.post(notes, { body: 'Pièces reçues :\n– passeport ✓' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    expect(answer.body).toEqual({
      id: expect.any(String),
      body: 'Pièces reçues :\n– passeport ✓',
      author: {
        id: api.firms.a.users.lawyer.id,
        name: 'Personne lawyer',
        initials: expect.any(String),
      },
      createdAt: '2026-11-21T10:00+01:00',
      version: 1,
    });
    expect(await bodies()).toEqual([answer.body.body, 'Premier entretien.']);
  });

  it('is listed page by page', async () => {
    for (const body of ['un', 'deux', 'trois']) await add(body);
    const first = await lawyer.get(`${notes}?limit=2`);
    expect(first.body.data.map(({ body }: { body: string }) => body)).toEqual(['trois', 'deux']);
    const { nextCursor, hasMore } = first.body.page;
    expect(hasMore).toBe(true);
    expect(first.headers.get('link')).toContain('rel="next"');
    expect(await bodies(`?limit=2&cursor=${nextCursor}`)).toEqual(['un']);
    expect((await lawyer.get(`${notes}?cursor=x`)).status).toBe(422);
  });

  it('is rewritten and removed by who has read it last; its former texts stay in the audit', async () => {
    const { id } = await add('Avant');
    const changed = await lawyer.put(`${notes}/${id}`, { body: 'Après' }, ifMatch(1));
    expect([changed.status, changed.headers.get('etag'), changed.body.body]).toEqual([
      200,
      '"2"',
      'Après',
    ]);
    expect((await lawyer.delete(`${notes}/${id}`, ifMatch(2))).status).toBe(204);
    expect(await bodies()).toEqual([]);
    const { data } = (await owner.get(`/v1/audit?subject=${id}`)).body;
    expect(data).toMatchObject([
      { action: 'note.remove', before: { body: 'Après' } },
      { action: 'note.update', before: { body: 'Avant' }, after: { body: 'Après' } },
      { action: 'note.create', after: { body: 'Avant' } },
    ]);
  });
});

describe('a removed note', () => {
  it('is brought back as it was, with its author and its day, once', async () => {
    const { id, createdAt } = await add('Supprimée par erreur');
    await owner.delete(`${notes}/${id}`, ifMatch(1));
    const back = await owner.post(`${notes}/${id}/restoration`);
    expect([back.status, back.body]).toMatchObject([
      201,
      { id, createdAt, body: 'Supprimée par erreur', version: 2 },
    ]);
    expect(back.body.author.name).toBe('Personne lawyer');
    const again = await owner.post(`${notes}/${id}/restoration`);
    expect([again.status, again.body.code]).toEqual([404, 'note/unknown']);
    expect(await bodies()).toEqual(['Supprimée par erreur']);
  });

  it('comes back to its own dossier only', async () => {
    const { id } = await add('Ici');
    await lawyer.delete(`${notes}/${id}`, ifMatch(1));
    const elsewhere = await notesOfNewDossier();
    expect((await lawyer.post(`${elsewhere}/${id}/restoration`)).status).toBe(404);
  });
});

describe('two people at one note', () => {
  it('the slower one gets 412 and overwrites nothing', async () => {
    const { id } = await add('Lu par les deux');
    const both = await Promise.all([
      lawyer.put(`${notes}/${id}`, { body: 'L’un' }, ifMatch(1)),
      owner.put(`${notes}/${id}`, { body: 'L’autre' }, ifMatch(1)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const kept = both.find(({ status }) => status === 200)?.body.body;
    expect(await bodies()).toEqual([kept]);
    const late = await lawyer.delete(`${notes}/${id}`, ifMatch(1));
    expect([late.status, late.body.code]).toEqual([412, 'version/stale']);
    expect(await bodies()).toEqual([kept]);
  });

  it('who says no version gets 428', async () => {
    const { id } = await add('Texte');
    const put = await lawyer.put(`${notes}/${id}`, { body: 'Autre' });
    const removed = await lawyer.delete(`${notes}/${id}`);
    expect([put.status, removed.status]).toEqual([428, 428]);
    expect(await bodies()).toEqual(['Texte']);
  });
});

describe('bad input', () => {
  it.each<[string, unknown, string]>([
    ['five megabytes', 'x'.repeat(5_000_000), 'field/too-long'],
    ['one character too many', 'x'.repeat(20_001), 'field/too-long'],
    ['nothing', '', 'field/empty'],
    ['blanks', ' \n\t ', 'field/empty'],
    ['half a character', 'a\ud83d', 'field/not-text'],
    ['a null character', 'a\u0000b', 'field/not-text'],
    ['a number', 7, 'field/not-text'],
    ['null', null, 'field/not-text'],
  ])('%s is refused under /body, and nothing is written', async (_what, body, code) => {
    const answer = await lawyer.post(notes, { body });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual({
      pointer: '/body',
      code,
      detail: expect.any(String),
    });
    expect(await bodies()).toEqual([]);
  });

  it('the longest note is kept whole', async () => {
    const longest = 'é'.repeat(20_000);
    expect((await add(longest)).body).toBe(longest);
  });

  it('an unknown field is refused', async () => {
    const { body } = await lawyer.post(notes, { body: 'x', pinned: true });
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/pinned' })]);
  });
});

describe('another firm', () => {
  it('finds no note, and adds none', async () => {
    const { id } = await add('Secret');
    const stranger = await api.firms.b.as('owner');
    const answers = await Promise.all([
      stranger.get(notes),
      stranger.post(notes, { body: 'x' }),
      stranger.put(`${notes}/${id}`, { body: 'x' }, ifMatch(1)),
      stranger.delete(`${notes}/${id}`, ifMatch(1)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await bodies()).toEqual(['Secret']);
  });

  it('nor does a note belong to another dossier of the same firm', async () => {
    const { id } = await add('Ici');
    const elsewhere = await notesOfNewDossier();
    const answer = await lawyer.put(`${elsewhere}/${id}`, { body: 'Là' }, ifMatch(1));
    expect([answer.status, answer.body.code]).toEqual([404, 'note/unknown']);
    expect(await bodies()).toEqual(['Ici']);
  });
});
