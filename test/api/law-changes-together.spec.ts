import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeDossier, recomputeDossiers, recomputeDue } from '@quantieme/casework';
import type { DossierView } from '@quantieme/contracts';
import { askForDossiers } from '@quantieme/persistence';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi, type TestFirm } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';
import { rowsOf } from '../support/firm-rows.ts';

const SUIT = 'ta-recours-2-mois';
const SILENCE = 'titre-silence-4-mois';
const RECORDED = '2027-01-20T10:00:00+01:00';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.setNow(RECORDED);
});
afterAll(() => api.close());

const refusal = (decidedOn: string, notifiedOn: string) => ({
  type: 'refus-notifie',
  dates: { decidedOn, notifiedOn },
  details: { object: 'refus-titre', channel: 'main', remediesStated: true },
});

const open = async (client: ApiClient, ...events: readonly Record<string, unknown>[]) => {
  let { id, ...dossier } = await openDossier(client);
  for (const event of events) ({ id, ...dossier } = (await record(client, id, event)).dossier);
  return { id, ...dossier } as DossierView;
};

/** Refusals on both sides of the day of the change, requests that wait, and what people did with some deadlines. */
async function aPortfolio({ as }: TestFirm): Promise<readonly string[]> {
  const lawyer = await as('lawyer');
  const filed = (on: string) => ({ type: 'demande-deposee', on });
  const dossiers = [
    await open(lawyer),
    await open(lawyer, refusal('2026-12-20', '2026-12-31')),
    await open(lawyer, refusal('2026-12-20', '2027-01-01')),
    await open(lawyer, refusal('2027-01-02', '2027-01-11')),
    await open(lawyer, filed('2026-09-21')),
    await open(lawyer, filed('2026-09-25'), { type: 'motifs-demandes', on: '2027-01-12' }),
    await open(lawyer, filed('2026-08-03'), refusal('2027-01-04', '2027-01-08')),
    await open(lawyer, refusal('2027-01-05', '2027-01-15')),
    await open(lawyer, refusal('2027-01-06', '2027-01-18')),
  ];
  const [done, annulled] = dossiers.slice(-2);
  if (!done || !annulled) throw new Error('The portfolio is not empty');
  await lawyer.post(`/v1/deadlines/${deadlineOf(done, SUIT).id}/completion`, { note: 'Déposée' });
  const [event] = annulled.events;
  const path = `/v1/dossiers/${annulled.id}/events/${event?.id}/annulment`;
  await lawyer.post(path, { reason: 'Erreur de dossier' }, { 'If-Match': '"1"' });
  return dossiers.map(({ id }) => id);
}

function amendment(rule: string, from: string, limit: object) {
  return { rule, from, limit, sources: [{ code: 'CJA', article: 'R421-1', from, url: '' }] };
}

const months = (count: number) => ({ mode: 'franc', unit: 'month', count, roll: 'yes' });

async function adopt({ scope, users }: TestFirm, change: { rule: string; from: string }) {
  await api.database.pipelined(scope, (sql) =>
    sql.execute(
      `INSERT INTO law_changes (firm_id, id, rule, valid_from, amendment, reason, status, proposed_by, proposed_at, adopted_at)
       VALUES ($1, gen_random_uuid(), $2, $3::date, $4, 'Décret', 'adopted', $5, now(), now())`,
      [scope.firmId, change.rule, change.from, JSON.stringify(change), users.owner.id],
    ),
  );
}

const at = (now: string) => ({
  database: api.database,
  clock: { now: () => Temporal.Instant.from(now) },
});

function rowsOfFirm({ scope, users }: TestFirm) {
  const people = Object.values(users).map(({ id, email }) => [id, email.replace(id, '')] as const);
  return rowsOf(api.database, scope, new Map(people));
}

describe('dossiers computed together', () => {
  let together: readonly string[];
  let alone: readonly string[];

  beforeAll(async () => {
    together = await aPortfolio(api.firms.a);
    alone = await aPortfolio(api.firms.b);
  });

  const CHANGES = [
    ['a shorter time limit', '2027-01-21T10:00:00Z', amendment(SUIT, '2027-01-01', months(1))],
    ['days that pass, births among them', '2027-01-26T10:00:00Z', null],
    [
      'a silence that is shorter, and what hangs on it',
      '2027-01-27T10:00:00Z',
      amendment(SILENCE, '2026-09-01', { mode: 'silence', unit: 'month', count: 3 }),
    ],
    ['more time, which waits', '2027-01-28T10:00:00Z', amendment(SUIT, '2027-01-08', months(3))],
    ['nothing at all', '2027-01-28T10:00:00Z', null],
  ] as const;

  it('begin with the same rows in both firms', async () => {
    const rows = await rowsOfFirm(api.firms.a);
    expect(rows.filter((row) => row.startsWith('deadline '))).not.toHaveLength(0);
    expect(await rowsOfFirm(api.firms.b)).toEqual(rows);
  });

  it.each(CHANGES)('become what they become one by one: %s', async (_what, now, change) => {
    for (const firm of [api.firms.a, api.firms.b]) if (change) await adopt(firm, change);
    const before = await rowsOfFirm(api.firms.a);
    const { firmId } = api.firms.a.scope;
    const { done, failures } = await recomputeDossiers(at(now), { firmId, dossierIds: together });
    const { scope } = api.firms.b;
    for (const dossierId of alone) {
      await recomputeDossier(at(now), { firmId: scope.firmId, dossierId });
    }
    expect(failures).toEqual([]);
    expect(done.map(({ dossierId }) => dossierId)).toEqual(together);
    const rows = await rowsOfFirm(api.firms.a);
    expect(await rowsOfFirm(api.firms.b)).toEqual(rows);
    if (change) expect(rows.length).toBeGreaterThan(before.length);
  });

  it('leave fatal dates that would be later to a lawyer', async () => {
    const waiting = (await rowsOfFirm(api.firms.a)).filter((row) =>
      /"state":\s*"awaiting"/.test(row),
    );
    expect(waiting.some((row) => row.startsWith('deadline '))).toBe(true);
  });
});

describe('whoever dies while a change of law is applied', () => {
  const LATER = '2027-02-02T10:00:00Z';
  const due = () => recomputeDue(at(LATER), api.firms.a.scope.firmId);

  it('leaves the rest to the worker, which waits until nobody can be at it any more', async () => {
    await due();
    const { scope } = api.firms.a;
    await adopt(
      api.firms.a,
      amendment(SILENCE, '2026-09-10', { mode: 'silence', unit: 'day', count: 80 }),
    );
    const ids = await api.database.pipelined(scope, async (sql) => {
      const rows = await sql.query<{ id: string }>('SELECT id FROM dossiers WHERE firm_id = $1', [
        scope.firmId,
      ]);
      const all = rows.map(({ id }) => id);
      await askForDossiers(sql, all, Temporal.PlainDate.from('2027-02-02'));
      return all;
    });
    expect((await due()).done).toEqual([]);
    await api.database.pipelined(scope, (sql) =>
      sql.execute(
        `UPDATE dossiers SET roll_retry_at = roll_retry_at - interval '2 minutes' WHERE firm_id = $1`,
        [scope.firmId],
      ),
    );
    const { done } = await due();
    expect(done.map(({ dossierId }) => dossierId).toSorted()).toEqual(ids.toSorted());
    expect(done.flatMap(({ difference }) => difference.moved)).not.toEqual([]);
    expect((await due()).done).toEqual([]);
  });
});
