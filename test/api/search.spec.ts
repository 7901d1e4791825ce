import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aDossier, aPerson } from '../support/builders.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
  await api.database.firm(api.firms.a.scope, async (tx) => {
    const client = await aPerson(tx, { familyName: 'N’Guessan-Kœnig', givenNames: 'Éloïse' });
    await aPerson(tx, { familyName: 'Ben Ali', givenNames: 'Karim', kind: 'contact' });
    const dossierId = await aDossier(tx, {
      number: 41,
      procedure: 'regroupement-familial',
      label: 'Époux et deux enfants',
    });
    const { firmId } = tx.scope;
    await tx.prisma.dossierPerson.create({
      data: { firmId, dossierId, personId: client, role: 'client' },
    });
  });
  await api.database.firm(api.firms.b.scope, (tx) =>
    aPerson(tx, { familyName: 'Koenigsberg', givenNames: 'Éloïse' }),
  );
});
afterAll(() => api.close());

async function found(q: string) {
  const { status, body } = await lawyer.get(`/v1/search?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  return {
    persons: body.persons.map(({ displayName }: { displayName: string }) => displayName),
    dossiers: body.dossiers.map(({ reference }: { reference: string }) => reference),
  };
}

const KOENIG = 'Éloïse N’GUESSAN-KŒNIG';

describe('search', () => {
  it.each<[string, string[], string[], string]>([
    ['kœnig', [KOENIG], ['2026-041'], 'a client, and the dossiers they are in'],
    ['KOENIG eloise', [KOENIG], ['2026-041'], 'no accents, any order'],
    ['elo gues', [KOENIG], ['2026-041'], 'the beginnings of words'],
    ['benali', ['Karim BEN ALI'], [], 'a name in one word'],
    ['2026-041', [], ['2026-041'], 'a reference'],
    ['epoux', [], ['2026-041'], 'a label'],
    ['eloise karim', [], [], 'words of two people'],
    ['uessan', [], [], 'the middle of a word'],
    ['’-  ', [], [], 'nothing but punctuation'],
    ['%', [], [], 'no wildcard'],
  ])('%j finds %j and %j (%s)', async (q, persons, dossiers) => {
    expect(await found(q)).toEqual({ persons, dossiers });
  });

  it('never finds what belongs to another firm', async () => {
    expect(await found('koenigsberg')).toEqual({ persons: [], dossiers: [] });
  });

  it('shows a dossier as its list does', async () => {
    const { data } = (await lawyer.get('/v1/dossiers', { 'accept-language': 'en' })).body;
    const byReference = await lawyer.get('/v1/search?q=2026041', { 'accept-language': 'en' });
    const [shown] = byReference.body.dossiers;
    const ofLists = { version: 1, updatedAt: expect.any(String), phase: null };
    expect(data).toEqual([{ ...shown, ...ofLists }]);
  });

  it.each([
    ['', '/q'],
    ['?q=', '/q'],
    [`?q=${'x'.repeat(201)}`, '/q'],
    ['?q=a%00b', '/q'],
    ['?q=a&sort=name', '/sort'],
  ])('%s is refused by name', async (query, pointer) => {
    const { status, body } = await lawyer.get(`/v1/search${query}`);
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });
});
