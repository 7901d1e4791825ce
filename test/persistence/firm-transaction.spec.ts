import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateOf, newId, plainDateOf, violationOf } from '@quantieme/persistence';
import type { FirmScope } from '@quantieme/persistence';
import { aDossier, aFirm, aPerson } from '../support/builders.ts';
import { openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let firm: FirmScope;

beforeAll(async () => {
  test = await openTestDatabase();
  firm = await aFirm(test.database);
});
afterAll(() => test.close());

const thrownBy = (work: Promise<unknown>) => work.then(null, (error: unknown) => error);
const personsOf = (scope: FirmScope) =>
  test.database.firm(scope, ({ prisma }) => prisma.person.count());

describe('a transaction of a firm', () => {
  it('lets Prisma and SQL see each other, on the same connection', async () => {
    await test.database.firm(firm, async (tx) => {
      const id = await aPerson(tx, { familyName: 'Nguyễn' });
      const rows = await tx.query<{ family_name: string }>(
        'SELECT family_name FROM persons WHERE firm_id = $1 AND id = $2',
        [firm.firmId, id],
      );
      expect(rows).toEqual([{ family_name: 'Nguyễn' }]);
    });
  });

  it('writes nothing when the work throws', async () => {
    const before = await personsOf(firm);
    const work = test.database.firm(firm, async (tx) => {
      await aPerson(tx);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await personsOf(firm)).toBe(before);
  });

  it('fails when a failed statement was ignored: its COMMIT writes nothing', async () => {
    const before = await personsOf(firm);
    const work = test.database.firm(firm, async (tx) => {
      await aPerson(tx);
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow(/rolled back/);
    expect(await personsOf(firm)).toBe(before);
  });

  it('cannot be used once it is over: its connection may serve another firm by then', async () => {
    const kept = await test.database.firm(firm, async (tx) => tx);
    await expect(kept.query('SELECT 1')).rejects.toThrow('The transaction is over');
    await expect(kept.prisma.person.count()).rejects.toThrow();
  });

  it('keeps firms apart when many run at once on few connections', async () => {
    const firms = await Promise.all(Array.from({ length: 8 }, () => aFirm(test.database)));
    const seen = await Promise.all(
      Array.from({ length: 80 }, async (_, index) => {
        const scope = firms[index % firms.length]!;
        return test.database.firm(scope, async (tx) => {
          const viaPrisma = await tx.prisma.firm.findMany({ select: { id: true } });
          const viaSql = await tx.query<{ id: string }>('SELECT id FROM firms');
          return [...viaPrisma, ...viaSql].every(({ id }) => id === scope.firmId);
        });
      }),
    );
    expect(seen).toEqual(seen.map(() => true));
  });

  it('refuses a scope that names no firm', async () => {
    const nowhere = { firmId: '', userId: null };
    await expect(personsOf(nowhere)).rejects.toThrow('Not the id of a firm');
    await expect(
      test.database.pipelined(nowhere, (batch) => batch.query('SELECT 1')),
    ).rejects.toThrow('Not the id of a firm');
  });

  it('keeps civil dates and instants whole', async () => {
    const day = Temporal.PlainDate.from('1999-12-31');
    const moment = Temporal.Instant.from('2026-10-25T00:30:00.125Z');
    const id = newId();
    await test.database.firm(firm, async (tx) => {
      await aPerson(tx, { id, birthDate: dateOf(day) });
      await tx.execute('UPDATE persons SET archived_at = $3 WHERE firm_id = $1 AND id = $2', [
        firm.firmId,
        id,
        moment,
      ]);
      const row = await tx.prisma.person.findFirstOrThrow({ where: { id } });
      expect(plainDateOf(row.birthDate!).toString()).toBe('1999-12-31');
      expect(row.archivedAt?.toISOString()).toBe('2026-10-25T00:30:00.125Z');
      const [raw] = await tx.query<{ birth_date: unknown; archived_at: unknown }>(
        'SELECT birth_date, archived_at FROM persons WHERE firm_id = $1 AND id = $2 AND birth_date = $3',
        [firm.firmId, id, day],
      );
      expect(raw).toEqual({ birth_date: day, archived_at: moment });
    });
  });
});

describe('a broken rule of the schema', () => {
  it('has the same name whether Prisma or SQL broke it', async () => {
    const scope = await aFirm(test.database);
    const id = await test.database.firm(scope, (tx) => aDossier(tx, { number: 7 }));
    const viaPrisma = thrownBy(test.database.firm(scope, (tx) => aDossier(tx, { number: 7 })));
    const viaSql = thrownBy(
      test.database.firm(scope, (tx) =>
        tx.execute("UPDATE dossiers SET status = 'lost' WHERE firm_id = $1 AND id = $2", [
          scope.firmId,
          id,
        ]),
      ),
    );
    expect(violationOf(await viaPrisma)).toEqual({
      kind: 'unique',
      constraint: 'dossiers_firm_id_reference_key',
    });
    expect(violationOf(await viaSql)).toEqual({
      kind: 'check',
      constraint: 'dossiers_status_check',
    });
    expect(violationOf(new Error('anything else'))).toBeNull();
  });
});
