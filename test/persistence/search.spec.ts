import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dossiersMatching, indexPerson, personsMatching } from '@quantieme/persistence';
import type { FirmScope } from '@quantieme/persistence';
import { aDossier, aFirm, aPerson } from '../support/builders.ts';
import { openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let firm: FirmScope;

const PEOPLE = [
  ["N'Guessan", 'Éloïse'],
  ['Nguyễn', 'Thị Hoa'],
  ['Ben Ali', 'Mohamed'],
  ['Kœnig', 'Éric'],
  ['Diallo', 'Aminata'],
  ['Diallo', 'Mamadou'],
] as const;

beforeAll(async () => {
  test = await openTestDatabase();
  firm = await aFirm(test.database);
  await test.database.firm(firm, async (tx) => {
    for (const [familyName, givenNames] of PEOPLE) await aPerson(tx, { familyName, givenNames });
    const personId = await aPerson(tx, { familyName: 'Traoré', givenNames: 'Fatoumata' });
    const dossierId = await aDossier(tx, { number: 41, label: 'Regroupement familial' });
    await tx.prisma.dossierPerson.create({
      data: { firmId: firm.firmId, dossierId, personId, role: 'client' },
    });
    await aDossier(tx, { number: 42, label: 'Carte de résident' });
  });
  await test.database.firm(await aFirm(test.database), (tx) =>
    aPerson(tx, { familyName: 'Diallo' }),
  );
});
afterAll(() => test.close());

function persons(typed: string): Promise<readonly string[]> {
  return test.database.firm(firm, async (tx) => {
    const found = personsMatching(typed, firm.firmId);
    if (found === null) return ['nothing typed'];
    const rows = await tx.query<{ name: string }>(
      `SELECT given_names AS name FROM persons WHERE firm_id = $1 AND id IN (${found.sql}) ORDER BY sort_key`,
      found.parameters,
    );
    return rows.map(({ name }) => name);
  });
}

function dossiers(typed: string): Promise<readonly string[]> {
  return test.database.firm(firm, async (tx) => {
    const found = dossiersMatching(typed, firm.firmId);
    if (found === null) return ['nothing typed'];
    const rows = await tx.query<{ reference: string }>(
      `SELECT reference FROM dossiers WHERE id IN (${found.sql}) ORDER BY reference`,
      found.parameters,
    );
    return rows.map(({ reference }) => reference);
  });
}

describe('looking for a person', () => {
  it.each([
    ['eloise', ['Éloïse']],
    ['NGUE', ['Éloïse']],
    ["n'guessan", ['Éloïse']],
    ['nguyen', ['Thị Hoa']],
    ['hoa ngu', ['Thị Hoa']],
    ['benali', ['Mohamed']],
    ['koenig', ['Éric']],
    ['kœnig', ['Éric']],
    ['diallo', ['Aminata', 'Mamadou']],
    ['dia mam', ['Mamadou']],
    ['allo', []],
    ["%' OR true", []],
    ['  ', ['nothing typed']],
  ])('%s', async (typed, found) => {
    expect(await persons(typed)).toEqual(found);
  });

  it('follows a change of name', async () => {
    await test.database.firm(firm, async (tx) => {
      const id = await aPerson(tx, { familyName: 'Avant', givenNames: 'Zoé' });
      await indexPerson(tx, id, ['Après', 'Zoé']);
    });
    expect([await persons('avant'), await persons('apres')]).toEqual([[], ['Zoé']]);
  });
});

describe('looking for a dossier', () => {
  it.each([
    ['2026-041', ['2026-041']],
    ['2026041', ['2026-041']],
    ['regroup', ['2026-041']],
    ['traore', ['2026-041']],
    ['traore regroupement 2026', ['2026-041']],
    ['traore resident', []],
    ['2026', ['2026-041', '2026-042']],
  ])('%s', async (typed, found) => {
    expect(await dossiers(typed)).toEqual(found);
  });

  it('uses an index under row-level security', async () => {
    const plan = await test.database.firm(firm, async (tx) => {
      await tx.execute('SET LOCAL enable_seqscan = off');
      const found = personsMatching('dia', firm.firmId)!;
      return tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${found.sql}`, found.parameters);
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Index Cond: .*firm_id.*word >= 'dia'.*word </,
    );
  });
});
