import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  BillingView,
  ExpenseView,
  TimeEntryView,
  UnbilledItemView,
  UnbilledPage,
} from '@quantieme/contracts';
import fc from 'fast-check';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

const NOW = '2026-05-20T10:00:00+02:00';
const eur = (amount: number) => ({ amount, currency: 'EUR' });

let api: TestApi;
let owner: ApiClient;
let dossierId: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  owner = await api.firms.a.as('owner');
  await owner.post('/v1/rates', { from: '2026-01-01', hourly: eur(20_000) });
});
afterAll(() => api.close());
beforeEach(async () => {
  api.setNow(NOW);
  dossierId = (await openDossier(owner)).id;
});

const ENTRY = { on: '2026-05-12', minutes: 90, description: 'Requête en annulation' };
const add = async (said: object = {}, client = owner) =>
  (await client.post<TimeEntryView>('/v1/time-entries', { dossierId, ...ENTRY, ...said })).body;
const refusal = async (said: object, path = '/v1/time-entries', client = owner) => {
  const { status, body } = await client.post<Refusal>(path, { dossierId, ...ENTRY, ...said });
  const [first] = body.errors ?? [];
  return [status, first?.code ?? body.code, first?.pointer ?? null];
};
interface Refusal {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}
const unbilled = async (of = dossierId) =>
  (await owner.get<UnbilledPage>(`/v1/unbilled?dossierId=${of}`)).body.data;
const asItem = ({ kind, id, version }: UnbilledItemView) => ({ kind, id, version });
const bill = (items: readonly object[], externalInvoiceId = 'F-2026-17') =>
  owner.post<BillingView & Refusal>('/v1/billings', { externalInvoiceId, items });
const version = (n: number) => ({ 'if-match': `"${n}"` });

describe('time written down', () => {
  it('keeps the rate and the amount of its day', async () => {
    const entry = await add();
    expect(entry).toMatchObject({
      ...{ minutes: 90, hourlyRate: eur(20_000), amount: eur(30_000), billable: true },
      ...{ vatBasisPoints: 2000, source: 'manual', billed: null, version: 1 },
    });
    const { status, body } = await owner.post('/v1/rates', {
      ...{ dossierId, from: '2026-05-01', hourly: eur(30_000) },
    });
    expect([status, body]).toMatchObject([201, { priced: 0 }]);
    expect((await owner.get(`/v1/time-entries/${entry.id}`)).body).toMatchObject({
      amount: eur(30_000),
    });
    expect(await add()).toMatchObject({ hourlyRate: eur(30_000), amount: eur(45_000) });
  });

  it.each([
    [{ minutes: 0 }, 422, 'time/not-positive', '/minutes'],
    [{ minutes: -15 }, 422, 'time/not-positive', '/minutes'],
    [{ minutes: 1.5 }, 422, 'time/not-whole-minutes', '/minutes'],
    [{ minutes: '45' }, 422, 'time/not-a-number', '/minutes'],
    [{ minutes: 1441 }, 422, 'time/too-long', '/minutes'],
    [{ on: '2026-05-21' }, 422, 'time/day-to-come', '/on'],
    [{ description: ' ' }, 422, 'field/empty', '/description'],
    [{ eventId: '01890a5d-ac96-774b-bcce-b302099a8057' }, 404, 'event/unknown', '/eventId'],
    [{ userId: '01890a5d-ac96-774b-bcce-b302099a8057' }, 404, 'user/unknown', '/userId'],
    [{ dossierId: '01890a5d-ac96-774b-bcce-b302099a8057' }, 404, 'dossier/unknown', '/dossierId'],
  ])('%j is refused: %i %s at %s', async (said, status, code, pointer) => {
    expect(await refusal(said)).toEqual([status, code, pointer]);
    expect(await unbilled()).toEqual([]);
  });

  it('is refused on a closed dossier, on a day already full, and for somebody else', async () => {
    const assistant = await api.firms.a.as('assistant');
    expect(await refusal({ userId: api.firms.a.users.owner.id }, undefined, assistant)).toEqual([
      ...[403, 'permission/missing', null],
    ]);
    await add({ on: '2026-05-13', minutes: 1400 }, assistant);
    expect(await refusal({ on: '2026-05-13', minutes: 41 }, undefined, assistant)).toEqual([
      ...[422, 'time/more-than-a-day', '/minutes'],
    ]);
    expect((await owner.post(`/v1/dossiers/${dossierId}/closing`, {})).status).toBe(200);
    expect(await refusal({})).toEqual([409, 'dossier/closed', '/dossierId']);
  });

  it('without a rate waits for one, and is not billed at nothing', async () => {
    const entry = await add({ on: '2025-12-31' });
    expect(entry).toMatchObject({ hourlyRate: null, amount: null });
    expect(await unbilled()).toEqual([]);
    const rate = { dossierId, from: '2025-12-01', hourly: eur(10_000) };
    expect((await owner.post('/v1/rates', rate)).body).toMatchObject({ priced: 1 });
    expect(await unbilled()).toMatchObject([{ id: entry.id, net: eur(15_000) }]);
    expect((await owner.post<Refusal>('/v1/rates', rate)).body.code).toBe('rate/same-day');
  });

  it('is changed by whoever has read it as it is', async () => {
    const { id } = await add();
    const patch = (said: object, read: number) =>
      owner.patch<TimeEntryView & Refusal>(`/v1/time-entries/${id}`, said, version(read));
    expect((await patch({ minutes: 60 }, 1)).body).toMatchObject({
      ...{ minutes: 60, amount: eur(20_000), version: 2 },
    });
    expect((await patch({ minutes: 75 }, 1)).status).toBe(412);
    expect((await owner.patch(`/v1/time-entries/${id}`, { minutes: 75 })).status).toBe(428);
    expect((await owner.delete(`/v1/time-entries/${id}`)).status).toBe(204);
    expect((await owner.get(`/v1/time-entries/${id}`)).status).toBe(404);
  });
});

describe('an expense', () => {
  const EXPENSE = { kind: 'frais', amount: eur(1_250), description: 'Lettre recommandée' };
  const spend = (said: object) =>
    owner.post<ExpenseView & Refusal>('/v1/expenses', { dossierId, ...EXPENSE, ...said });

  it('bears the firm’s VAT, and none when it is paid in the client’s name', async () => {
    expect((await spend({})).body).toMatchObject({ vatBasisPoints: 2000, on: '2026-05-20' });
    expect((await spend({ kind: 'debours', amount: eur(5_000) })).body).toMatchObject({
      vatBasisPoints: 0,
    });
    expect(await unbilled()).toMatchObject([
      { kind: 'expense', net: eur(1_250), disbursement: false },
      { kind: 'expense', net: eur(5_000), disbursement: true },
    ]);
  });

  it.each([
    [{ amount: eur(0) }, 422, 'money/too-small', '/amount'],
    [{ amount: eur(12.5) }, 422, 'money/not-whole-cents', '/amount/amount'],
    [{ amount: eur(10_000_001) }, 422, 'expense/too-much', '/amount'],
    [{ on: '2026-05-21' }, 422, 'time/day-to-come', '/on'],
    [
      { kind: 'debours', vatBasisPoints: 2000 },
      422,
      'expense/disbursement-with-vat',
      '/vatBasisPoints',
    ],
  ])('%j is refused: %i %s', async (said, status, code, pointer) => {
    const answer = await spend(said);
    const [first] = answer.body.errors ?? [];
    expect([answer.status, first?.code, first?.pointer]).toEqual([status, code, pointer]);
    expect(await unbilled()).toEqual([]);
  });

  it('is changed and deleted until it is billed', async () => {
    const { id } = (await spend({})).body;
    const patched = await owner.patch<ExpenseView>(
      `/v1/expenses/${id}`,
      { kind: 'debours' },
      version(1),
    );
    expect(patched.body).toMatchObject({ kind: 'debours', vatBasisPoints: 0, version: 2 });
    const back = await owner.patch(`/v1/expenses/${id}`, { kind: 'frais' }, { 'If-Match': '"2"' });
    expect(back.body).toMatchObject({ kind: 'frais', vatBasisPoints: 2000, version: 3 });
    const [item] = await unbilled();
    expect((await bill([asItem(item as UnbilledItemView)])).status).toBe(201);
    const refused = await owner.delete(`/v1/expenses/${id}`);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'billing/billed' }]);
  });
});

describe('billing', () => {
  it('takes items off what is to be billed, and its reversal puts them back as they were', async () => {
    await add();
    await add({ minutes: 10, description: 'Appel au greffe' });
    const before = await unbilled();
    expect(before.map(({ net }) => net.amount)).toEqual([30_000, 3_333]);
    const { status, body } = await bill(before.map(asItem));
    expect([status, body]).toMatchObject([
      ...[201, { externalInvoiceId: 'F-2026-17', net: eur(33_333), reversed: false }],
    ]);
    expect(await unbilled()).toEqual([]);
    const path = `/v1/billings/${body.id}`;
    expect((await owner.post(`${path}/reversal`, {})).status).toBe(422);
    const reversed = await owner.post(`${path}/reversal`, { reason: 'Facture annulée' });
    expect(reversed.body).toMatchObject({ reversed: true, reversalReason: 'Facture annulée' });
    const again = await unbilled();
    const bare = (items: readonly UnbilledItemView[]) =>
      items.map(({ version: _, updatedAt: __, ...item }) => item);
    expect(bare(again)).toEqual(bare(before));
    expect((await owner.post(`${path}/reversal`, { reason: 'Encore' })).status).toBe(409);
    expect((await bill(again.map(asItem))).status).toBe(201);
  });

  it('of a billed, changed, unknown or repeated item writes nothing and says which', async () => {
    const [entry, other] = [await add(), await add()];
    const item = (one: TimeEntryView) => ({ kind: 'time', id: one.id, version: one.version });
    const refused = async (items: readonly object[]) => {
      const { status, body } = await bill(items);
      return [status, ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await refused([])).toEqual([422, '/items billing/no-item']);
    expect(await refused([item(entry), { ...item(other), version: 7 }])).toEqual([
      ...[409, '/items/1/version billing/stale-item'],
    ]);
    expect(await refused([item(entry), item(entry)])).toEqual([
      ...[409, '/items/1/id billing/same-item-twice'],
    ]);
    expect(
      await refused([
        { ...item(entry), kind: 'fee' },
        { ...item(entry), id: dossierId },
      ]),
    ).toEqual([409, '/items/0/id billing/unknown-item', '/items/1/id billing/unknown-item']);
    expect((await unbilled()).length).toBe(2);
    expect((await bill([item(entry)])).status).toBe(201);
    expect(await refused([item(other), item(entry)])).toEqual([409, '/items/1 billing/billed']);
    expect((await unbilled()).map(({ id }) => id)).toEqual([other.id]);
    const change = await owner.patch(`/v1/time-entries/${entry.id}`, { minutes: 5 }, version(2));
    expect([change.status, change.body]).toMatchObject([409, { code: 'billing/billed' }]);
  });

  it('twice at the same moment happens once', async () => {
    const entries = await Promise.all([add(), add(), add()]);
    const items = entries.map(({ id, version: read }) => ({ kind: 'time', id, version: read }));
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => bill(n % 2 ? items : [...items].reverse(), `F-${n}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('whatever is marked, changed and taken back: no item twice, and parts make the whole', async () => {
    const acts = fc.array(fc.record({ mark: fc.boolean(), pick: fc.nat(40) }), { maxLength: 8 });
    const entries = [await add(), await add({ minutes: 7 }), await add({ minutes: 11 })];
    const whole = entries.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0);
    const live = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(acts, async (steps) => {
        for (const { mark, pick } of steps) {
          const items = await unbilled();
          const [reversed] = [...live.keys()].slice(pick % Math.max(live.size, 1));
          if (mark) {
            const some = items.filter((_, index) => ((pick >> index) & 1) === 1);
            const { status, body } = await bill(some.map(asItem));
            expect(status).toBe(some.length === 0 ? 422 : 201);
            if (status === 201) live.set(body.id, body.net.amount);
          } else if (reversed !== undefined) {
            await owner.post(`/v1/billings/${reversed}/reversal`, { reason: 'Annulée' });
            live.delete(reversed);
          }
          const left = (await unbilled()).reduce((sum, { net }) => sum + net.amount, 0);
          const billed = [...live.values()].reduce((sum, net) => sum + net, 0);
          expect(left + billed).toBe(whole);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is for whoever bills, without the substance of a dossier', async () => {
    await add();
    const billing = await api.firms.a.as('billing');
    const { body } = await billing.get<UnbilledPage>(`/v1/unbilled?dossierId=${dossierId}`);
    expect(body.data).toMatchObject([{ label: ENTRY.description }]);
    expect((await billing.get(`/v1/dossiers/${dossierId}`)).status).toBe(403);
    const assistant = await api.firms.a.as('assistant');
    expect((await assistant.get('/v1/unbilled')).status).toBe(403);
    const totals = await billing.get<{ data: { dossier: { id: string } }[] }>(
      '/v1/unbilled/dossiers',
    );
    expect(totals.body.data.find(({ dossier }) => dossier.id === dossierId)).toMatchObject({
      ...{ time: eur(30_000), net: eur(30_000), gross: eur(36_000), minutes: 90, count: 1 },
    });
  });

  it('is paged by key, and read since a moment', async () => {
    await Promise.all([1, 2, 3].map((minutes) => add({ minutes })));
    const first = await owner.get<UnbilledPage>(`/v1/unbilled?dossierId=${dossierId}&limit=2`);
    const { nextCursor } = first.body.page;
    const rest = await owner.get<UnbilledPage>(
      `/v1/unbilled?dossierId=${dossierId}&limit=2&cursor=${nextCursor}`,
    );
    expect([first, rest].map(({ body }) => body.data.length)).toEqual([2, 1]);
    const [last] = rest.body.data;
    const since = `/v1/unbilled?dossierId=${dossierId}&updated_since=`;
    const changed = await owner.patch<TimeEntryView>(
      `/v1/time-entries/${last?.id}`,
      { description: 'Précisé' },
      version(1),
    );
    const { body } = await owner.get<UnbilledPage>(
      since + encodeURIComponent(changed.body.updatedAt),
    );
    expect(body.data.map(({ id }) => id)).toEqual([last?.id]);
  });
});
