import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@quantieme/persistence';
import type { FirmScope, FirmSql } from '@quantieme/persistence';
import { aFirm } from '../support/builders.ts';
import { openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let firm: FirmScope;

beforeAll(async () => {
  test = await openTestDatabase(2);
  firm = await aFirm(test.database);
});
afterAll(() => test.close());

const INSERT = `INSERT INTO organisations (firm_id, id, kind, name) VALUES ($1, $2, 'other', $3)`;
const insert = (batch: FirmSql, name: string) =>
  batch.execute(INSERT, [batch.scope.firmId, newId(), name]);
const names = async () =>
  (
    await test.database.pipelined(firm, (batch) =>
      batch.query<{ name: string }>('SELECT name FROM organisations ORDER BY name'),
    )
  ).map(({ name }) => name);

describe('a pipelined write', () => {
  it('commits what nobody awaited', async () => {
    await test.database.pipelined(firm, async (batch) => {
      const [firms, users] = await Promise.all([
        batch.query('SELECT id FROM firms'),
        batch.query('SELECT id FROM users'),
      ]);
      expect([firms.length, users.length]).toEqual([1, 0]);
      void insert(batch, 'Préfecture du Rhône');
      void insert(batch, 'Tribunal administratif de Lyon');
    });
    expect(await names()).toEqual(['Préfecture du Rhône', 'Tribunal administratif de Lyon']);
  });

  it('notices that a failed insert made its COMMIT a rollback, and says which rule was broken', async () => {
    const before = await names();
    const work = test.database.pipelined(firm, async (batch) => {
      void insert(batch, 'written before the failure');
      void insert(batch, '');
      void insert(batch, 'written after the failure');
    });
    await expect(work).rejects.toMatchObject({ constraint: 'organisations_name_check' });
    expect(await names()).toEqual(before);
  });

  it('names the first failure, not the statements it dragged along', async () => {
    const work = test.database.pipelined(firm, async (batch) => {
      void insert(batch, '');
      await batch.query('SELECT id FROM firms');
    });
    await expect(work).rejects.toMatchObject({ constraint: 'organisations_name_check' });
  });

  it('writes nothing when a failure was swallowed', async () => {
    const before = await names();
    const work = test.database.pipelined(firm, async (batch) => {
      await insert(batch, 'kept?');
      await insert(batch, '').catch(() => undefined);
    });
    await expect(work).rejects.toThrow();
    expect(await names()).toEqual(before);
  });

  it('rolls back when the work throws, and leaves the connection usable', async () => {
    const before = await names();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const work = test.database.pipelined(firm, async (batch) => {
        void insert(batch, 'half');
        throw new Error('no deadline without its event');
      });
      await expect(work).rejects.toThrow('no deadline without its event');
    }
    expect(await names()).toEqual(before);
    expect(test.database.figures().waiting).toBe(0);
  });

  it('never remembers a firm on a pooled connection', async () => {
    const [row] = await test.database.login.query<{ firm: string | null }>(
      "SELECT nullif(current_setting('app.firm_id', true), '') AS firm",
    );
    expect(row).toEqual({ firm: null });
    await expect(test.database.login.query('SELECT id FROM persons')).rejects.toThrow(
      'no firm is set for this transaction',
    );
  });
});

describe('reading together', () => {
  it('answers each statement in order, and cannot write', async () => {
    const [firms, organisations] = await test.database.read(firm, [
      { text: 'SELECT id FROM firms' },
      {
        text: 'SELECT count(*) AS number FROM organisations WHERE firm_id = $1',
        parameters: [firm.firmId],
      },
    ]);
    expect(firms).toEqual([{ id: firm.firmId }]);
    expect(organisations).toEqual([{ number: 2 }]);
    const write = { text: INSERT, parameters: [firm.firmId, newId(), 'x'] };
    await expect(test.database.read(firm, [write])).rejects.toMatchObject({ code: '25006' });
  });
});

describe('two writes that wait for each other', () => {
  it.each([
    ['pipelined', 'pipelined'],
    ['in an ordinary transaction', 'firm'],
  ] as const)(
    '%s are both done: the one that PostgreSQL gives up is done again',
    async (_, how) => {
      const [one, other] = [newId(), newId()];
      const blank = `${how}: nobody yet`;
      const make = `INSERT INTO organisations (firm_id, id, kind, name) VALUES ($1, $2, 'other', '${blank}')`;
      await test.database.pipelined(firm, async (batch) => {
        for (const id of [one, other]) void batch.execute(make, [firm.firmId, id]);
      });
      const sign = `UPDATE organisations SET name = name || $3 WHERE firm_id = $1 AND id = $2`;
      let tries = 0;
      const signBoth = (first: string, second: string, by: string) =>
        test.database[how](firm, async (batch: FirmSql) => {
          tries += 1;
          await batch.execute(sign, [firm.firmId, first, by]);
          await new Promise((resolve) => setTimeout(resolve, 200));
          await batch.execute(sign, [firm.firmId, second, by]);
        });
      await Promise.all([signBoth(one, other, '+a'), signBoth(other, one, '+b')]);
      // Once more at least; on a busy machine the second try may be given up as well.
      expect(tries).toBeGreaterThan(2);
      const signed = (await names()).filter((name) => name.startsWith(blank));
      for (const name of signed) expect(name).toMatch(/nobody yet(\+a\+b|\+b\+a)$/);
      expect(signed).toHaveLength(2);
    },
  );
});
