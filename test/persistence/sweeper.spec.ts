import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateOf, newId, openDatabase } from '@quantieme/persistence';
import type { FirmScope } from '@quantieme/persistence';
import { aDeadline, aDossier, aFirm, aPerson } from '../support/builders.ts';
import { openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let firms: readonly FirmScope[];

beforeAll(async () => {
  test = await openTestDatabase();
  firms = [await aFirm(test.database), await aFirm(test.database)];
  for (const scope of firms) {
    await test.database.firm(scope, async (tx) => {
      const nextChangeOn = dateOf(Temporal.PlainDate.from('2026-11-22'));
      const dossierId = await aDossier(tx, { nextChangeOn });
      await aDossier(tx, { number: 2 });
      await aPerson(tx);
      await aPerson(tx, { kind: 'relative' });
      const deadlineId = await aDeadline(tx, { dossierId });
      for (const [step, dueAt] of [
        ['J-7', '2026-11-09T08:00:00Z'],
        ['J-1', '2026-11-15T08:00:00Z'],
      ] as const) {
        await tx.execute(
          `INSERT INTO alerts (firm_id, id, deadline_id, dossier_id, step, severity, target_at, due_at, wake_at)
           VALUES ($1, $2, $3, $4, $5, 'fatal', '2026-11-16T23:00Z', $6, $6)`,
          [scope.firmId, newId(), deadlineId, dossierId, step, Temporal.Instant.from(dueAt)],
        );
      }
    });
  }
});
afterAll(() => test.close());

const sweep = (sql: string) =>
  test.database.sweeper.run((run) => run.query<{ firm_id: string }>(sql));
const theFirms = () => firms.map(({ firmId }) => firmId).sort();

describe('the sweeper', () => {
  it('sees what is due in every firm', async () => {
    const alerts = await sweep(
      "SELECT firm_id, dossier_id FROM alerts WHERE pending AND wake_at <= '2026-11-10'",
    );
    expect(alerts.map(({ firm_id }) => firm_id).sort()).toEqual(theFirms());
    const dossiers = await sweep(
      "SELECT firm_id, id FROM dossiers WHERE next_change_on <= '2026-11-22'",
    );
    expect(dossiers.map(({ firm_id }) => firm_id).sort()).toEqual(theFirms());
    const clients = await sweep(
      "SELECT firm_id FROM client_eligibility WHERE due_on <= '2026-11-22'",
    );
    expect(clients.map(({ firm_id }) => firm_id).sort()).toEqual(theFirms());
  });

  it('passes over rows that another sweep holds', async () => {
    for (const { firmId } of firms) {
      await test.database.firm({ firmId, userId: null }, (tx) =>
        tx.execute(
          `INSERT INTO mail_outbox (firm_id, id, kind, recipient_email, locale, subject_id)
           VALUES ($1, $2, 'invitation', 'ana@exemple.test', 'fr', $2)`,
          [firmId, newId()],
        ),
      );
    }
    const due = 'SELECT firm_id, id FROM mail_outbox WHERE pending FOR UPDATE SKIP LOCKED';
    const [first, second] = await test.database.sweeper.run(async (held) => {
      const rows = await held.query(due);
      const other = openDatabase({
        url: test.appUrl,
        sweeperUrl: test.sweeperUrl,
        applicationName: 'quantieme test',
        max: 1,
      });
      const left = await other.sweeper.run((sql) => sql.query(due)).finally(() => other.close());
      return [rows, left];
    });
    expect(first).toHaveLength(firms.length);
    expect(second).toEqual([]);
  });

  it.each([
    'SELECT step FROM alerts',
    'SELECT label FROM dossiers',
    'SELECT name FROM firms',
    'SELECT FROM persons',
    'SELECT person_id FROM client_eligibility',
    'SELECT FROM opportunities',
    'SELECT FROM users',
    'SELECT FROM events',
    'SELECT FROM deadlines',
    'SELECT FROM audit_entries',
    'SELECT recipient_id FROM messages',
    "UPDATE messages SET state = 'sent'",
    "UPDATE alerts SET status = 'sent'",
    'DELETE FROM alerts',
    "SELECT find_login('a@b.c')",
  ])('may not: %s', async (sql) => {
    await expect(sweep(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('does not see dossiers in which nothing is to come', async () => {
    expect(await sweep('SELECT firm_id FROM dossiers')).toHaveLength(firms.length);
  });

  it('is absent from a process that was not given its address', async () => {
    const api = openDatabase({ url: test.appUrl, applicationName: 'api', max: 1 });
    await expect(api.sweeper.run((sql) => sql.query('SELECT 1'))).rejects.toThrow(
      'without the sweeper',
    );
    await api.close();
  });

  it('finds what is due through an index, however many are planned', async () => {
    const plan = await test.database.sweeper.run(async (sql) => {
      await sql.execute('SET LOCAL enable_seqscan = off');
      return sql.query<{ 'QUERY PLAN': string }>(
        "EXPLAIN SELECT firm_id, dossier_id FROM alerts WHERE pending AND wake_at <= '2026-11-10' ORDER BY wake_at LIMIT 500",
      );
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('alerts_to_wake');
  });
});
