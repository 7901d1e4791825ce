import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CHANGE_KINDS } from '@quantieme/contracts';
import { newId, readFeed, type ChangeRow, type FirmScope } from '@quantieme/persistence';
import pg from 'pg';
import { aDeadline, aDossier, aFirm, anEvent, aPerson } from '../support/builders.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { Dice } from '../support/dice.ts';

let test: OpenTestDatabase;
let scope: FirmScope;

beforeAll(async () => {
  test = await openTestDatabase(8);
});
beforeEach(async () => {
  scope = await aFirm(test.database);
});
afterAll(() => test.close());

const ALL = { kinds: CHANGE_KINDS, limit: 10_000 };
const feed = (since = 0, of = scope) =>
  test.database.pipelined(of, (sql) => readFeed(sql, { ...ALL, since }));
/** What only the owner may do, on a connection that is closed whatever happens. */
async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = await connectTo(test.ownerUrl);
  return work(owner).finally(() => owner.end());
}
const told = ({ changes }: { readonly changes: readonly ChangeRow[] }) =>
  changes.map(({ number, kind, action }) => `${number} ${kind} ${action}`);

describe('the feed of a firm', () => {
  it('tells each transaction once a record, in the order of what was written', async () => {
    await test.database.firm(scope, async (tx) => {
      const personId = await aPerson(tx);
      const dossierId = await aDossier(tx);
      await tx.prisma.dossierPerson.create({
        data: { firmId: scope.firmId, dossierId, personId, role: 'client' },
      });
      await anEvent(tx, { dossierId });
      await aDeadline(tx, { dossierId });
    });
    expect(told(await feed())).toEqual([
      '1 person created',
      '2 eligibility created',
      '3 dossier created',
      '4 event created',
      '5 deadline created',
    ]);
    await test.database.firm(scope, (tx) => tx.execute(`UPDATE dossiers SET label = 'Autre'`));
    const { head, changes } = await feed(5);
    expect(told({ changes })).toEqual(['6 dossier updated']);
    expect([head, changes[0]?.dossier_id]).toEqual([6, changes[0]?.record_id]);
  });

  it('says nothing of what has not changed, of bookkeeping, of what was rolled back, of another firm', async () => {
    const id = await test.database.firm(scope, (tx) => aDossier(tx));
    const { head } = await feed();
    await test.database.firm(scope, (tx) => tx.execute('UPDATE dossiers SET label = label'));
    await test.database.firm(scope, (tx) =>
      tx.execute(`UPDATE dossiers SET next_change_on = '2026-12-01', updated_at = now()`),
    );
    await expect(
      test.database.firm(scope, async (tx) => {
        await tx.execute(`UPDATE dossiers SET label = 'Jamais' WHERE id = $1`, [id]);
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    const other = await aFirm(test.database);
    await test.database.firm(other, (tx) => aDossier(tx));
    expect(await feed(head)).toEqual({ head, changes: [] });
    expect(told(await feed(0, other))).toEqual(['1 dossier created']);
  });

  it('leaves a tombstone, and takes a part for its whole', async () => {
    const dossierId = await test.database.firm(scope, (tx) => aDossier(tx));
    const personId = await test.database.firm(scope, (tx) => aPerson(tx));
    const parts = { firmId: scope.firmId, dossierId, personId, role: 'client' };
    const userId = newId();
    await test.database.firm(scope, async ({ prisma }) => {
      await prisma.dossierPerson.create({ data: parts });
      const words = { email: `${userId}@exemple.test`, name: 'X', initials: 'X', role: 'lawyer' };
      await prisma.user.create({
        data: { ...words, firmId: scope.firmId, id: userId, passwordHash: 'unusable' },
      });
      const note = { body: 'à effacer', authorId: userId, dossierId };
      await prisma.note.create({ data: { ...note, firmId: scope.firmId, id: newId() } });
    });
    const { head } = await feed();
    await test.database.firm(scope, (tx) => tx.execute('DELETE FROM notes'));
    await test.database.firm(scope, (tx) => tx.execute('DELETE FROM dossier_persons'));
    expect(told(await feed(head))).toEqual([
      `${head + 1} note deleted`,
      `${head + 2} dossier updated`,
    ]);
  });

  it('does not wait for a transaction that stays open, and forgets nothing of it', async () => {
    await asOwner(async (slow) => {
      await slow.query('BEGIN');
      await slow.query(
        `INSERT INTO organisations (firm_id, id, kind, name) VALUES ($1, $2, 'other', 'Lente')`,
        [scope.firmId, newId()],
      );
      await test.database.firm(scope, (tx) => aDossier(tx));
      expect(told(await feed())).toEqual(['1 dossier created']);
      await slow.query('COMMIT');
    });
    expect(told(await feed(1))).toEqual(['2 organisation created']);
  });

  it('is not rewritten', async () => {
    await test.database.firm(scope, (tx) => aPerson(tx));
    await feed();
    for (const change of ['DELETE FROM changes', 'UPDATE changes SET number = number + 1']) {
      await expect(test.database.firm(scope, (tx) => tx.execute(change))).rejects.toThrow();
    }
  });

  it('has a name for each kind that the database tells', async () => {
    const { rows } = await asOwner((owner) =>
      owner.query<{ kind: string }>(
        `SELECT DISTINCT substring(prosrc FROM $$r\\.firm_id, '([a-z-]+)'$$) AS kind
           FROM pg_proc WHERE proname LIKE 'follow\\_%' AND prorettype = 'trigger'::regtype
            AND prosrc LIKE $$%SELECT r.firm_id, '%$$`,
      ),
    );
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([...CHANGE_KINDS].toSorted());
  });

  it('tells what a table held before it was followed, and each of its rows from then on', async () => {
    const told = await asOwner(async (owner) => {
      await owner.query('BEGIN');
      await owner.query(
        `CREATE TABLE things (firm_id uuid, id uuid, name text, seen_at timestamptz, PRIMARY KEY (firm_id, id));
         INSERT INTO things SELECT '${scope.firmId}', gen_random_uuid(), 'n' || i FROM generate_series(1, 2) i;
         SELECT protect_by_firm('things');
         SELECT follow_changes('things', 'thing', ARRAY['seen_at']);
         UPDATE things SET seen_at = now();
         UPDATE things SET name = 'x' WHERE name = 'n1';
         UPDATE things SET id = gen_random_uuid() WHERE name = 'x';
         DELETE FROM things WHERE name = 'n2'`,
      );
      const { rows } = await owner.query<{ action: string }>(
        `SELECT action FROM pending_changes WHERE kind = 'thing' ORDER BY id`,
      );
      await owner.query('ROLLBACK');
      return rows.map(({ action }) => action);
    });
    expect(told).toEqual(['created', 'created', 'updated', 'updated', 'deleted']);
  });

  it('costs a change of ten thousand rows no more than their number', async () => {
    const took = await asOwner(async (owner) => {
      await owner.query(
        `INSERT INTO organisations (firm_id, id, kind, name)
         SELECT $1, gen_random_uuid(), 'other', 'n' || i FROM generate_series(1, 10000) i`,
        [scope.firmId],
      );
      const change = 'UPDATE organisations SET version = version + 1 WHERE firm_id = $1';
      // The plan is made for one row.
      await owner.query(`${change} AND name = 'n1'`, [scope.firmId]);
      const started = performance.now();
      await owner.query(change, [scope.firmId]);
      return performance.now() - started;
    });
    expect((await feed()).head).toBe(20_001);
    expect(took).toBeLessThan(5_000);
  });
});

/** Numbers and actions of what a reader has gathered, going on each time from where it stood. */
class Reader {
  readonly seen: ChangeRow[] = [];

  async read(): Promise<void> {
    const { changes } = await feed(this.seen.at(-1)?.number ?? 0);
    this.seen.push(...changes);
  }
}

describe('many who write, and many who read', () => {
  const WRITERS = 8;
  const TRANSACTIONS = 20;
  const RECORDS = 6;
  const READERS = 4;

  /** Transactions that take rows in a random order, hold them, and commit, or do not; what they committed. */
  async function write(pool: pg.Pool, seed: number, records: readonly string[]) {
    const dice = new Dice(seed * 7_919);
    const committed: string[][] = [];
    for (let turn = 0; turn < TRANSACTIONS; turn += 1) {
      const touched = records.filter(() => dice.chance(0.4));
      const connection = await pool.connect();
      try {
        await connection.query('BEGIN');
        // Takes its transaction id before it waits for anybody: later changes may bear lower ids.
        if (dice.chance(0.5)) await connection.query('SELECT pg_current_xact_id()');
        for (const id of touched) {
          await connection.query(
            `INSERT INTO organisations (firm_id, id, kind, name) VALUES ($1, $2, 'other', 'x')
               ON CONFLICT (firm_id, id) DO UPDATE SET version = organisations.version + 1`,
            [scope.firmId, id],
          );
          await connection.query('SELECT pg_sleep($1)', [dice.between(0, 5) / 1_000]);
        }
        const keeps = dice.chance(0.8);
        await connection.query(keeps ? 'COMMIT' : 'ROLLBACK');
        if (keeps) committed.push(touched);
      } finally {
        connection.release();
      }
    }
    return committed;
  }

  it('each reader meets 1, 2, 3… without a gap, every committed change once, none before its cause', async () => {
    const records = Array.from({ length: RECORDS }, newId).toSorted();
    const pool = new pg.Pool({ connectionString: test.ownerUrl, max: WRITERS });
    const readers = Array.from({ length: READERS }, () => new Reader());
    let writing = true;
    const reading = readers.map(async (reader) => {
      while (writing) await reader.read();
      await reader.read();
    });
    const written = await Promise.all(
      Array.from({ length: WRITERS }, (_, index) => write(pool, index + 1, records)),
    );
    writing = false;
    await Promise.all(reading);
    const { rows } = await pool.query<{ id: string; version: number }>(
      'SELECT id, version FROM organisations WHERE firm_id = $1',
      [scope.firmId],
    );
    await pool.end();
    const committed = written.flat(2);
    expect(committed.length).toBeGreaterThan(200);
    for (const { seen } of readers) {
      expect(seen.map(({ number }) => number)).toEqual(committed.map((_, index) => index + 1));
      for (const { id, version } of rows) {
        const actions = seen.filter((row) => row.record_id === id).map(({ action }) => action);
        expect(actions).toEqual(['created', ...Array(version - 1).fill('updated')]);
        expect(committed.filter((other) => other === id)).toHaveLength(version);
      }
    }
  });
});
