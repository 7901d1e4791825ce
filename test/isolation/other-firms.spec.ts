import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@quantieme/persistence';
import type { FirmScope } from '@quantieme/persistence';
import pg from 'pg';
import { aDeadline, aDossier, aFirm, anEvent, aPerson, aUser } from '../support/builders.ts';
import { connectTo, openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let app: pg.Client;
let ours: FirmScope;
let theirs: FirmScope;
let theirDossier: string;
let theirPerson: string;

async function fill(scope: FirmScope): Promise<{ dossier: string; person: string }> {
  const user = await aUser(test.database, scope);
  return test.database.firm(user.scope, async (tx) => {
    const person = await aPerson(tx);
    const dossier = await aDossier(tx, { responsibleId: user.id });
    await tx.prisma.dossierPerson.create({
      data: { firmId: scope.firmId, dossierId: dossier, personId: person, role: 'client' },
    });
    await anEvent(tx, { dossierId: dossier, recordedBy: user.id });
    await aDeadline(tx, { dossierId: dossier });
    return { dossier, person };
  });
}

beforeAll(async () => {
  test = await openTestDatabase();
  ours = await aFirm(test.database);
  theirs = await aFirm(test.database);
  await fill(ours);
  ({ dossier: theirDossier, person: theirPerson } = await fill(theirs));
  app = await connectTo(test.appUrl);
});
afterAll(async () => {
  await app.end();
  await test.close();
});

async function inFirm<T>(scope: FirmScope | null, work: () => Promise<T>): Promise<T> {
  await app.query('BEGIN');
  try {
    if (scope !== null)
      await app.query("SELECT set_config('app.firm_id', $1, true)", [scope.firmId]);
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
}

const rowsAs = (scope: FirmScope | null, sql: string, values: unknown[] = []) =>
  inFirm(scope, async () => (await app.query(sql, values)).rowCount);

async function tenantTables(): Promise<readonly string[]> {
  const { rows } = await app.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'firm_id'`);
  return rows.map(({ name }) => name);
}

describe('as the application role', () => {
  it('every table shows the rows of the firm that is set, and no other', async () => {
    const foreign: string[] = [];
    for (const table of await tenantTables()) {
      const seen = await rowsAs(ours, `SELECT FROM ${table} WHERE firm_id <> $1`, [ours.firmId]);
      if (seen !== 0) foreign.push(table);
    }
    expect(foreign).toEqual([]);
    expect(await rowsAs(ours, 'SELECT FROM firms')).toBe(1);
    expect(await rowsAs(ours, 'SELECT FROM dossiers')).toBe(1);
    expect(await rowsAs(ours, 'SELECT FROM deadlines')).toBe(1);
  });

  it('without a firm every table refuses, loudly', async () => {
    const silent: string[] = [];
    for (const table of [...(await tenantTables()), 'firms']) {
      const outcome = await rowsAs(null, `SELECT FROM ${table}`).catch(
        (error: pg.DatabaseError) => error.code,
      );
      if (outcome !== 'QT001') silent.push(`${table}: ${outcome}`);
    }
    expect(silent).toEqual([]);
  });

  it.each([
    ['changes', "UPDATE dossiers SET label = 'x' WHERE id = $1"],
    ['deletes', 'DELETE FROM dossier_persons WHERE dossier_id = $1'],
    ['locks', 'SELECT FROM dossiers WHERE id = $1 FOR UPDATE'],
  ])('%s nothing of another firm', async (_, sql) => {
    expect(await rowsAs(ours, sql, [theirDossier])).toBe(0);
  });

  it.each([
    ['a row for another firm', () => theirs.firmId, () => theirDossier, '42501'],
    [
      "a row of ours that hangs on another firm's dossier",
      () => ours.firmId,
      () => theirDossier,
      '23503',
    ],
  ])('cannot write %s', async (_, firmId, dossierId, code) => {
    const insert = rowsAs(
      ours,
      `INSERT INTO derived_events (firm_id, id, dossier_id, key, type, label, on_day, earliest_on, latest_on, from_deadline)
       VALUES ($1, $2, $3, 'k', 't', '{}', '2026-01-01', '2026-01-01', '2026-01-01', 'd')`,
      [firmId(), newId(), dossierId()],
    );
    await expect(insert).rejects.toMatchObject({ code });
  });

  it('cannot move a row into another firm', async () => {
    const moved = rowsAs(ours, 'UPDATE dossiers SET firm_id = $1', [theirs.firmId]);
    await expect(moved).rejects.toMatchObject({ code: '42501' });
  });

  it("does not learn from a unique key whether another firm's row exists", async () => {
    const own = inFirm(ours, () =>
      app.query(
        `INSERT INTO persons (firm_id, id, kind, family_name, sort_key) VALUES ($1, $2, 'client', 'X', 'x')`,
        [ours.firmId, theirPerson],
      ),
    );
    await expect(own).resolves.toMatchObject({ rowCount: 1 });
  });

  it.each([
    ['TRUNCATE dossiers CASCADE'],
    ['ALTER TABLE dossiers NO FORCE ROW LEVEL SECURITY'],
    ['ALTER TABLE dossiers DISABLE ROW LEVEL SECURITY'],
    ['DROP POLICY own_firm ON dossiers'],
    ['CREATE TABLE mine (id int)'],
    ['SET ROLE quantieme_sweeper'],
    ["SELECT protect_by_firm('dossiers')"],
  ])('may not %s', async (sql) => {
    await expect(rowsAs(ours, sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('sees nothing more with row_security off: PostgreSQL refuses instead', async () => {
    await inFirm(ours, async () => {
      await app.query('SET LOCAL row_security = off');
      await expect(app.query('SELECT FROM dossiers')).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('finds another firm by Prisma no more than by SQL', async () => {
    await test.database.firm(ours, async ({ prisma }) => {
      const key = { firmId_id: { firmId: theirs.firmId, id: theirDossier } };
      expect(await prisma.dossier.findUnique({ where: key })).toBeNull();
      expect(await prisma.dossier.count({ where: { firmId: theirs.firmId } })).toBe(0);
      expect(
        (await prisma.dossier.updateMany({ data: { label: 'x' }, where: { id: theirDossier } }))
          .count,
      ).toBe(0);
    });
  });
});
