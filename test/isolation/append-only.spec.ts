import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendAudit, newId } from '@quantieme/persistence';
import type { FirmScope } from '@quantieme/persistence';
import type pg from 'pg';
import { aDeadline, aDossier, aFirm, anEvent, aUser } from '../support/builders.ts';
import { connectTo, openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let owner: pg.Client;
let scope: FirmScope;
let dossierId: string;

beforeAll(async () => {
  test = await openTestDatabase();
  scope = (await aUser(test.database, await aFirm(test.database))).scope;
  dossierId = await test.database.firm(scope, (tx) => aDossier(tx));
  owner = await connectTo(test.ownerUrl);
});
afterAll(async () => {
  await owner.end();
  await test.close();
});

const record = () => test.database.firm(scope, (tx) => anEvent(tx, { dossierId }));
const execute = (sql: string, ...values: (string | null)[]) =>
  test.database.firm(scope, (tx) => tx.execute(sql, values));

describe('a recorded event', () => {
  it.each(['on_day', 'type', 'details', 'dossier_id', 'recorded_by', 'root_id'])(
    'keeps its %s: the application may not even try',
    async (column) => {
      const change = execute(
        `UPDATE events SET ${column} = ${column} WHERE id = $1`,
        await record(),
      );
      await expect(change).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each([
    ["UPDATE events SET on_day = '2020-01-01'", 'only the standing'],
    ["UPDATE events SET details = '{}', recorded_at = now() + '1 s'", 'only the standing'],
    ['DELETE FROM events', 'append-only'],
    ['TRUNCATE events CASCADE', 'append-only'],
  ])('resists the owner too: %s', async (sql, message) => {
    await record();
    await expect(owner.query(sql)).rejects.toMatchObject({
      code: 'QT002',
      message: expect.stringContaining(message),
    });
  });

  it('is annulled once, with its reason, and stays', async () => {
    const id = await record();
    const annul = `
      UPDATE events SET status = 'annulled', annul_reason = 'saisie en double', annulled_by = $2, annulled_at = now(),
                        version = version + 1
       WHERE firm_id = $3 AND id = $1`;
    expect(await execute(annul, id, scope.userId, scope.firmId)).toBe(1);
    await expect(execute(annul, id, scope.userId, scope.firmId)).rejects.toMatchObject({
      code: 'QT002',
      message: expect.stringContaining('already annulled'),
    });
  });

  it('is corrected by one event only: of two people at once, one is refused', async () => {
    const first = await record();
    const correct = () =>
      test.database.firm(scope, async (tx) => {
        const id = await anEvent(tx, { id: newId(), dossierId, rootId: first, supersedes: first });
        await tx.execute(
          `UPDATE events SET status = 'corrected', superseded_by = $3 WHERE firm_id = $1 AND id = $2`,
          [scope.firmId, first, id],
        );
      });
    const outcomes = await Promise.allSettled([correct(), correct()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [row] = await test.database.firm(scope, (tx) =>
      tx.query(
        'SELECT status, (SELECT count(*) FROM events c WHERE c.root_id = e.id) AS chain FROM events e WHERE id = $1',
        [first],
      ),
    );
    expect(row).toEqual({ status: 'corrected', chain: 2 });
  });
});

describe('what a changed row said before', () => {
  const at = (hour: number) => `2026-06-01T${hour + 10}:00:00Z`;
  const kept = () =>
    test.database.firm(scope, (tx) =>
      tx.query(
        `SELECT kind, valid_from::text AS since, recorded ->> 'prudent_last_day' AS day,
                recorded ->> 'label' AS label
           FROM case_versions ORDER BY valid_from`,
      ),
    );

  it('is kept by the database itself, from one change to the next', async () => {
    const deadlineId = await test.database.firm(scope, (tx) =>
      aDeadline(tx, { dossierId, createdAt: at(0), updatedAt: at(0) }),
    );
    const move = (day: string, moment: string) =>
      execute(
        'UPDATE deadlines SET prudent_last_day = $2, updated_at = $3 WHERE id = $1',
        deadlineId,
        day,
        moment,
      );
    await move('2026-11-15', at(1));
    await move('2026-11-14', at(1));
    await move('2026-11-13', at(2));
    await execute("UPDATE dossiers SET next_deadline_on = '2026-11-13', updated_at = now()");
    expect(await kept()).toMatchObject([
      { kind: 'deadline', day: '2026-11-16' },
      { kind: 'deadline', day: '2026-11-14' },
    ]);
    await execute("UPDATE dossiers SET label = 'Autre', updated_at = now() + interval '1 s'");
    expect((await kept()).at(-1)).toMatchObject({ kind: 'dossier', label: '' });
  });

  it.each([
    'UPDATE case_versions SET valid_to = valid_to',
    'DELETE FROM case_versions',
    'TRUNCATE case_versions',
  ])('resists: %s', async (sql) => {
    await expect(execute(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query(sql)).rejects.toMatchObject({ code: 'QT002' });
  });
});

describe('the audit', () => {
  it('holds who, what and which request, or nothing at all', async () => {
    const by = { ...scope, requestId: 'req-1' };
    const entry = {
      action: 'dossier.update',
      subjectKind: 'dossier',
      subjectId: dossierId,
      dossierId,
      before: { label: '' },
      after: { label: 'Titre de séjour' },
    };
    await test.database.firm(by, (tx) => appendAudit(tx, entry));
    await test.database.pipelined(
      { firmId: by.firmId, userId: null, actorKind: 'worker' },
      (batch) => appendAudit(batch, entry),
    );
    const undone = test.database.firm(by, async (tx) => {
      await appendAudit(tx, entry);
      throw new Error('the change failed');
    });
    await expect(undone).rejects.toThrow('the change failed');
    const rows = await test.database.firm(scope, (tx) =>
      tx.query(
        'SELECT actor_kind, actor_id, request_id, before, after FROM audit_entries ORDER BY id',
      ),
    );
    const { before, after } = entry;
    expect(rows).toEqual([
      { actor_kind: 'user', actor_id: scope.userId, request_id: 'req-1', before, after },
      { actor_kind: 'worker', actor_id: null, request_id: null, before, after },
    ]);
  });

  it.each([
    "UPDATE audit_entries SET action = 'x'",
    'DELETE FROM audit_entries',
    'TRUNCATE audit_entries',
  ])('resists: %s', async (sql) => {
    await expect(execute(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query(sql)).rejects.toMatchObject({ code: 'QT002' });
  });

  it('shows the auditor the firm he names, nothing else, and lets him write nothing', async () => {
    const auditor = await connectTo(test.auditorUrl);
    try {
      await expect(auditor.query('SELECT FROM audit_entries')).rejects.toMatchObject({
        code: 'QT001',
      });
      await auditor.query("SELECT set_config('app.firm_id', $1, false)", [scope.firmId]);
      expect((await auditor.query('SELECT FROM audit_entries')).rowCount).toBe(2);
      await auditor.query("SELECT set_config('app.firm_id', $1, false)", [newId()]);
      expect((await auditor.query('SELECT FROM audit_entries')).rowCount).toBe(0);
      for (const sql of ['SELECT FROM persons', 'DELETE FROM audit_entries', 'SELECT FROM users']) {
        await expect(auditor.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await auditor.end();
    }
  });
});
