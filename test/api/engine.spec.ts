import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeDossier, rollFirm } from '@quantieme/casework';
import type { DossierView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';
import { aMachine } from '../support/machines.ts';

const NOW = Temporal.Instant.from('2026-06-01T10:00:00+02:00');
const SILENCE = 'titre-silence-4-mois';

let api: TestApi;
let lawyer: ApiClient;
let dossierId: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(String(NOW));
  lawyer = await api.firms.a.as('lawyer');
  dossierId = (await openDossier(lawyer)).id;
  await record(lawyer, dossierId, { type: 'demande-deposee', on: '2026-05-12' });
});
afterAll(() => api.close());

const services = () => ({ database: api.database, clock: { now: () => NOW } });
const behind = async () => (await lawyer.get('/v1/engine')).body.behind;
const list = async (query = '') => (await lawyer.get(`/v1/engine/behind${query}`)).body;
const dossier = async () => (await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}`)).body;

function asFirm<Row extends object>(sql: string, ...values: string[]): Promise<Row[]> {
  const { scope } = api.firms.a;
  return api.database.pipelined(scope, (tx) => tx.query<Row>(sql, [scope.firmId, ...values]));
}

const computedBefore = (rule: string) =>
  asFirm("UPDATE deadlines SET computed_with = 'older' WHERE firm_id = $1 AND rule = $2", rule);

const versionsKept = async () =>
  (await asFirm('SELECT 1 AS one FROM case_versions WHERE firm_id = $1')).length;

function adopt(from: string) {
  const amendment = {
    rule: SILENCE,
    from,
    limit: { mode: 'silence', unit: 'month', count: 4 },
    sources: [{ code: 'CESEDA', article: 'R432-2', from, url: '' }],
  };
  return asFirm(
    `INSERT INTO law_changes (firm_id, id, rule, valid_from, amendment, reason, status, proposed_by, proposed_at, adopted_at)
     VALUES ($1, gen_random_uuid(), $2, $3::date, $4, 'Décret', 'adopted', $5, now(), now())`,
    SILENCE,
    from,
    JSON.stringify(amendment),
    api.firms.a.users.owner.id,
  );
}

const silence = (deadlines: number) => ({
  rule: SILENCE,
  label: 'Silence de quatre mois sur la demande de titre',
  sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  deadlines,
  dossiers: deadlines,
});

describe('the check of what an older engine computed', () => {
  it('names nothing after a change: the engine of the day computed it', async () => {
    const { body } = await lawyer.get('/v1/engine');
    expect(body.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(body.behind).toEqual([]);
    expect((await list()).data).toEqual([]);
  });

  it('names exactly the deadlines whose own rule has changed since', async () => {
    await computedBefore(SILENCE);
    expect(await behind()).toEqual([silence(1)]);
    const { id, lastDay, prudentLastDay } = deadlineOf(await dossier(), SILENCE);
    const { reference } = await dossier();
    expect((await list()).data).toEqual([
      {
        id,
        dossierId,
        reference,
        rule: SILENCE,
        ruleLabel: 'Silence de quatre mois sur la demande de titre',
        lastDay,
        prudentLastDay,
      },
    ]);
  });

  it('says so to the firm it concerns, and to no other', async () => {
    const other = await api.firms.b.as('lawyer');
    expect((await other.get('/v1/engine')).body.behind).toEqual([]);
    expect((await other.get('/v1/engine/behind')).body.data).toEqual([]);
  });

  it('names them page after page', async () => {
    await computedBefore('ta-recours-implicite-2-mois');
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.page.nextCursor}`);
    const rules = [...first.data, ...second.data].map(({ rule }: { rule: string }) => rule);
    expect(rules.toSorted()).toEqual(['ta-recours-implicite-2-mois', SILENCE]);
    expect(second.page.hasMore).toBe(false);
  });

  it('names nothing again once they are computed, which leaves no trace where nothing changed', async () => {
    const [before, kept] = [await dossier(), await versionsKept()];
    await recomputeDossier(services(), { firmId: api.firms.a.scope.firmId, dossierId });
    expect(await behind()).toEqual([]);
    expect(await dossier()).toEqual(before);
    expect(await versionsKept()).toBe(kept);
  });

  it('names the deadlines of a rule that the firm has amended, until they follow', async () => {
    await adopt('2026-05-01');
    expect(await behind()).toEqual([silence(1)]);
    await recomputeDossier(services(), { firmId: api.firms.a.scope.firmId, dossierId });
    expect(await behind()).toEqual([]);
  });

  it('forgets closed dossiers, which nobody computes any more', async () => {
    const closed = await openDossier(lawyer);
    await record(lawyer, closed.id, { type: 'demande-deposee', on: '2026-05-20' });
    await asFirm(
      `UPDATE dossiers SET status = 'closed', closed_on = '2026-06-01' WHERE firm_id = $1 AND id = $2`,
      closed.id,
    );
    await computedBefore(SILENCE);
    expect(await behind()).toEqual([silence(1)]);
  });
});

describe('the night', () => {
  const found = async () => {
    const { body } = await api
      .stranger()
      .get<string>('/metrics', { authorization: 'Bearer metrics-token-of-the-tests' });
    return /^quantieme_deadlines_behind (\d+)$/m.exec(body)?.[1];
  };

  it('says what it is about to compute again, once, and keeps it for the metrics', async () => {
    await computedBefore(SILENCE);
    expect(await found()).toBe('0');
    const { firmId } = api.firms.a.scope;
    expect(await rollFirm(services(), firmId)).toEqual([
      { rule: SILENCE, deadlines: 1, dossiers: 1 },
    ]);
    expect(await rollFirm(services(), firmId)).toEqual([]);
    expect(await found()).toBe('1');
    expect(await behind()).toEqual([silence(1)]);
  });

  it('once it has found none, nobody looks for them until the law changes', async () => {
    const beside = async (by = lawyer) =>
      (await by.get('/v1/registries?include=behind')).body.behind;
    expect(await beside()).toBe(1);
    const { client } = await aMachine(api, ['law:read']);
    expect(await beside(client)).toBeNull();
    await recomputeDossier(services(), { firmId: api.firms.a.scope.firmId, dossierId });
    const tomorrow = { now: () => NOW.add({ hours: 24 }) };
    await rollFirm({ ...services(), clock: tomorrow }, api.firms.a.scope.firmId);
    expect(await beside()).toBe(0);
    await computedBefore(SILENCE);
    expect([await beside(), await behind()]).toEqual([0, [silence(1)]]);
    await adopt('2026-05-20');
    expect(await beside()).toBe(1);
  });
});
