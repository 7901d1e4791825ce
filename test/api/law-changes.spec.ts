import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierView, LawChangeView, RuleView } from '@quantieme/contracts';
import { preparedDutyTable, writeDutyTable } from '@quantieme/persistence';
import type { ApiClient, Answer } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

const SUIT = 'ta-recours-2-mois';
const month = (count: number) => ({ mode: 'franc', unit: 'month', count, roll: 'yes' });
const change = (from: string, count: number) => ({
  rule: SUIT,
  from,
  limit: month(count),
  sources: [{ code: 'CJA', article: 'R421-1' }],
  reason: 'Décret de simplification, article 3',
});

let api: TestApi;
let owner: ApiClient;
let lawyer: ApiClient;
let paralegal: ApiClient;
const dossiers: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  api.setNow('2027-01-20T10:00:00+01:00');
  owner = await api.firms.a.as('owner');
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
  await refused('eve', '2026-12-20', '2026-12-31');
  await refused('day', '2026-12-20', '2027-01-01');
  await refused('after', '2027-01-02', '2027-01-11');
  dossiers['silent'] = (await openDossier(owner)).id;
});
afterAll(() => api.close());

async function refused(name: string, decidedOn: string, notifiedOn: string): Promise<void> {
  const { id } = await openDossier(owner);
  const details = { object: 'refus-titre', channel: 'main', remediesStated: true };
  await record(owner, id, { type: 'refus-notifie', dates: { decidedOn, notifiedOn }, details });
  dossiers[name] = id;
}

const suitOf = async (name: string) => {
  const { body } = await lawyer.get<DossierView>(`/v1/dossiers/${dossiers[name]}`);
  const { lastDay, pending, ruleVersion } = deadlineOf(body, SUIT);
  return { lastDay, pending: pending?.lastDay ?? null, ruleVersion };
};

const act = (who: ApiClient, id: string, what: string): Promise<Answer<LawChangeView>> =>
  who.post(`/v1/law-changes/${id}/${what}`, {});

async function propose(body: object): Promise<string> {
  const answer = await owner.post<LawChangeView>('/v1/law-changes', body);
  expect(answer.status).toBe(201);
  return answer.body.id;
}

describe('a change of law', () => {
  let id: string;

  it('changes nothing when it is loaded and simulated, and says what it would do', async () => {
    id = await propose(change('2027-01-01', 1));
    const simulated = await act(owner, id, 'simulation');
    expect(simulated.body.counts).toEqual({ moves: 2, appears: 0, ends: 0, waits: 0 });
    const effects = await lawyer.get(`/v1/law-changes/${id}/effects`);
    expect(effects.body.data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          dossierId: dossiers['day'],
          kind: 'moves',
          lastDayBefore: '2027-03-02',
          lastDayAfter: '2027-02-02',
        }),
        expect.objectContaining({
          dossierId: dossiers['after'],
          lastDayBefore: '2027-03-12',
          lastDayAfter: '2027-02-12',
        }),
      ]),
    );
    expect(await suitOf('day')).toMatchObject({ lastDay: '2027-03-02' });
  });

  it('is followed only when two people have approved these effects', async () => {
    expect((await act(owner, id, 'approvals')).status).toBe(201);
    expect((await act(owner, id, 'approvals')).body).toMatchObject({
      code: 'law-change/approved-already',
    });
    expect((await act(owner, id, 'adoption')).body).toMatchObject({ code: 'law-change/needs-two' });
    expect((await act(lawyer, id, 'approvals')).body.approvals).toHaveLength(2);
  });

  it('is refused when dossiers changed meanwhile: other effects need other approvals', async () => {
    await refused('late', '2027-01-04', '2027-01-13');
    const answer = await act(lawyer, id, 'adoption');
    expect([answer.status, answer.body]).toMatchObject([
      409,
      { code: 'law-change/portfolio-changed' },
    ]);
    expect((await act(owner, id, 'simulation')).body).toMatchObject({
      counts: { moves: 3 },
      approvals: [],
    });
  });

  it('does exactly what was approved', async () => {
    const { body } = await owner.get(`/v1/law-changes/${id}/effects`);
    await act(owner, id, 'approvals');
    await act(lawyer, id, 'approvals');
    const { scope } = api.firms.a;
    const name = { issuedOn: Temporal.PlainDate.from('2026-11-23'), law: 'former' };
    const table = { ...name, maker: 'm', content: '{}' };
    await api.database.pipelined(scope, (sql) => writeDutyTable(sql, table));
    const adopted = await act(lawyer, id, 'adoption');
    expect(adopted.body).toMatchObject({ status: 'adopted', appliedExactly: true });
    const kept = await api.database.pipelined(scope, (sql) => preparedDutyTable(sql, name));
    expect(kept).toBeNull();
    for (const { dossierId, lastDayAfter } of body.data) {
      const page = await lawyer.get<DossierView>(`/v1/dossiers/${dossierId}`);
      expect(deadlineOf(page.body, SUIT).lastDay).toBe(lastDayAfter);
    }
    expect(await suitOf('eve')).toMatchObject({ lastDay: '2027-03-01' });
    expect(await suitOf('day')).toMatchObject({ ruleVersion: '2027-01-01' });
  });

  it('applies to what is recorded afterwards, in this firm and no other', async () => {
    await refused('next', '2027-01-05', '2027-01-15');
    expect(await suitOf('next')).toMatchObject({ lastDay: '2027-02-16' });
    const other = await api.firms.b.as('owner');
    const { id: theirs } = await openDossier(other);
    const dates = { decidedOn: '2027-01-05', notifiedOn: '2027-01-15' };
    const details = { object: 'refus-titre', channel: 'main', remediesStated: true };
    const { dossier } = await record(other, theirs, { type: 'refus-notifie', dates, details });
    expect(deadlineOf(dossier, SUIT).lastDay).toBe('2027-03-16');
  });

  it('is in the rule book and the calculator of this firm, and of no other', async () => {
    const rule = '/v1/rules/ta-recours-2-mois';
    const book = (await lawyer.get<RuleView>(rule)).body.versions.at(-1);
    expect(book).toMatchObject({ from: '2027-01-01', adopted: true });
    expect(book?.length).toMatch(/^1\smois\sfranc$/);
    expect(book?.examples).toMatchObject([{ start: '2027-01-01', lastDay: '2027-02-02' }]);
    const asked = { rule: 'ta-recours-2-mois', startsOn: '2027-01-15', decidedOn: '2027-01-05' };
    const lastDayFor = async (client: ApiClient) =>
      (await client.post<{ lastDay: string }>('/v1/calculator', asked)).body.lastDay;
    expect(await lastDayFor(lawyer)).toBe('2027-02-16');
    const other = await api.firms.b.as('owner');
    expect((await other.get<RuleView>(rule)).body.versions.at(-1)).toMatchObject({
      adopted: false,
    });
    expect(await lastDayFor(other)).toBe('2027-03-16');
  });

  it('that gives more time waits for a lawyer, dossier by dossier', async () => {
    const longer = await propose(change('2027-01-14', 3));
    expect((await act(owner, longer, 'simulation')).body.counts).toMatchObject({ waits: 1 });
    await act(owner, longer, 'approvals');
    await act(lawyer, longer, 'approvals');
    expect((await act(owner, longer, 'adoption')).body.appliedExactly).toBe(true);
    expect(await suitOf('next')).toMatchObject({ lastDay: '2027-02-16', pending: '2027-04-16' });
    expect(await suitOf('day')).toMatchObject({ lastDay: '2027-02-02', pending: null });
  });

  it('leaves its whole story in the audit', async () => {
    const { body } = await lawyer.get(`/v1/audit?subject=${id}`);
    const actions = body.data.map(({ action }: { action: string }) => action);
    expect(actions).toEqual([
      'law-change.adopt',
      'law-change.approve',
      'law-change.approve',
      'law-change.simulate',
      'law-change.approve',
      'law-change.approve',
      'law-change.simulate',
      'law-change.propose',
    ]);
  });

  it('can be withdrawn until it is adopted, and never afterwards', async () => {
    const given = await propose(change('2028-01-01', 1));
    expect((await act(owner, given, 'withdrawal')).body.status).toBe('withdrawn');
    expect((await act(owner, given, 'simulation')).status).toBe(409);
    expect((await act(owner, id, 'withdrawal')).status).toBe(409);
  });
});

describe('a change of law that cannot be', () => {
  it.each([
    ['an unknown rule', { rule: 'ta-recours-2-moi' }, '/rule'],
    ['a length nobody can count', { limit: { mode: 'weeks', count: 2 } }, '/limit'],
    ['a prudent length nobody can count', { prudent: { mode: 'franc' } }, '/prudent'],
    ['a version before the one in force', { from: '2000-01-01' }, '/from'],
  ])('%s is refused, with the place', async (_what, wrong, pointer) => {
    const body = { ...change('2030-01-01', 1), ...wrong };
    const answer = await owner.post('/v1/law-changes', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('twice the same day is refused', async () => {
    await propose(change('2029-01-01', 1));
    const again = await owner.post('/v1/law-changes', change('2029-01-01', 2));
    expect([again.status, again.body]).toMatchObject([409, { code: 'law-change/exists' }]);
  });

  it('is not for paralegals to propose, approve or adopt', async () => {
    const list = await paralegal.get('/v1/law-changes');
    expect(list.status).toBe(200);
    const answer = await paralegal.post('/v1/law-changes', change('2031-01-01', 1));
    expect(answer.status).toBe(403);
  });

  it('cannot be approved before anybody knows its effects', async () => {
    const blind = await propose(change('2032-01-01', 1));
    expect((await act(owner, blind, 'approvals')).body).toMatchObject({
      code: 'law-change/not-simulated',
    });
  });
});
