import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeDossier } from '@quantieme/casework';
import type { AuditPage, DossierView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record, summary } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;
let dossierId: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
  dossierId = (await openDossier(lawyer)).id;
  await record(lawyer, dossierId, { type: 'demande-deposee', on: '2026-05-12' });
});
afterAll(() => api.close());

/** What the worker does when a day has come on which something changes by itself. */
async function pass(now: string): Promise<DossierView> {
  api.setNow(now);
  const clock = { now: () => Temporal.Instant.from(now) };
  const { firmId } = api.firms.a.scope;
  await recomputeDossier({ database: api.database, clock }, { firmId, dossierId });
  return (await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}`)).body;
}

async function nextChangeOn(): Promise<string | null> {
  const rows = await api.database.pipelined(api.firms.a.scope, (sql) =>
    sql.query<{ day: Temporal.PlainDate | null }>(
      'SELECT next_change_on AS day FROM dossiers WHERE firm_id = $1 AND id = $2',
      [api.firms.a.scope.firmId, dossierId],
    ),
  );
  const day = rows[0]?.day ?? null;
  return day === null ? null : String(day);
}

const births = async () => {
  const { body } = await lawyer.get<AuditPage>(`/v1/audit?dossier=${dossierId}&limit=200`);
  return body.data.filter(({ action }) => action === 'derived-event.born');
};

describe('as days pass', () => {
  it('nothing is written that has not changed', async () => {
    const before = (await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}`)).body;
    const after = await pass('2026-06-02T10:00:00+02:00');
    expect(after.version).toBe(before.version);
    expect(after.deadlines.map(({ version }) => version)).toEqual(
      before.deadlines.map(({ version }) => version),
    );
  });

  it('the implicit refusal is born on its day, once, by nobody', async () => {
    expect(await births()).toEqual([]);
    const born = await pass('2026-09-12T00:30:00+02:00');
    expect(summary(born)['ta-recours-implicite-2-mois']).toBe('2026-11-13 open');
    await pass('2026-09-13T10:00:00+02:00');
    const [birth, ...others] = await births();
    expect(others).toEqual([]);
    expect(birth).toMatchObject({
      actorKind: 'worker',
      actor: null,
      after: { type: 'refus-implicite-ne', on: '2026-09-12' },
    });
  });

  it('the next day on which something changes always lies ahead', async () => {
    for (const day of ['2026-09-13', '2026-10-30', '2026-11-14', '2026-12-20']) {
      await pass(`${day}T10:00:00+01:00`);
      const next = await nextChangeOn();
      expect(next === null || next > day).toBe(true);
    }
  });

  it('a limit that nobody met is missed', async () => {
    const late = await pass('2026-11-14T10:00:00+01:00');
    expect(deadlineOf(late, 'ta-recours-implicite-2-mois').status).toBe('missed');
    expect(deadlineOf(late, 'ta-recours-implicite-2-mois').daysLeft).toBe(-1);
  });
});
