import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const NOW = '2026-06-01T10:00:00+02:00';
const NOBODYS = '01890a5d-ac96-774b-bcce-b302099a8057';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly assignee: { readonly id: string } | null;
  readonly dossier: { readonly id: string };
}

let api: TestApi;
let paralegal: ApiClient;
let billing: ApiClient;
let dossiers: readonly string[];
let foreign: { readonly dossierId: string; readonly deadlineId: string };
beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  [paralegal, billing] = await Promise.all([
    api.firms.a.as('paralegal'),
    api.firms.a.as('billing'),
  ]);
  const made = [];
  for (const familyName of ['Koné', 'Diallo', 'Traoré']) {
    const { id } = await openDossier(paralegal, { client: { familyName } });
    await record(paralegal, id, { type: 'demande-deposee', on: '2026-05-12' });
    made.push(id);
  }
  dossiers = made;
  const other = await api.firms.b.as('lawyer');
  const { id } = await openDossier(other);
  const { dossier } = await record(other, id, { type: 'demande-deposee', on: '2026-05-12' });
  foreign = { dossierId: id, deadlineId: dossier.deadlines[0]?.id ?? '' };
});
afterAll(() => api.close());

const userId = (role: 'lawyer' | 'paralegal') => api.firms.a.users[role].id;
const rows = async (): Promise<readonly Row[]> => (await paralegal.get('/v1/deadlines')).body.data;
const post = (path: string, body: object, by = paralegal, headers = {}) =>
  by.send('POST', path, body, headers);
const audited = async (action: string) => {
  const owner = await api.firms.a.as('owner');
  const { body } = await owner.get(`/v1/audit?limit=200&kind=${action.split('.', 1)[0]}`);
  return body.data.filter((entry: Any) => entry.action === action) as readonly Any[];
};

describe('many deadlines are given at once', () => {
  it('each to its person, with what cannot be said row by row, and taken back in one request', async () => {
    const before = await rows();
    const [first, second, third] = before;
    if (!first || !second || !third) throw new Error('Three deadlines were expected');
    const mine = (row: Row, version = row.version) => ({
      ...{ id: row.id, version, assigneeId: userId('paralegal') },
    });
    const stranger = api.firms.b.users.lawyer.id;
    const answer: Any = await post('/v1/deadlines/assignments', {
      deadlines: [
        mine(first),
        mine(second),
        mine(third, third.version + 7),
        { id: foreign.deadlineId, assigneeId: userId('paralegal') },
        { id: before[3]?.id, assigneeId: stranger },
      ],
    });
    expect(answer.status).toBe(200);
    expect(answer.body.done.toSorted()).toEqual([first.id, second.id].toSorted());
    const refused = Object.fromEntries(
      answer.body.refused.map(({ id, code }: { id: string; code: string }) => [id, code]),
    );
    expect(refused).toEqual({
      [third.id]: 'version/stale',
      [foreign.deadlineId]: 'deadline/unknown',
      [before[3]?.id ?? '']: 'user/unknown',
    });
    const after = new Map((await rows()).map((row) => [row.id, row]));
    expect(after.get(first.id)).toMatchObject({
      ...{ assignee: { id: userId('paralegal') }, version: first.version + 1 },
    });
    expect(after.get(third.id)?.assignee).toBeNull();
    const trail = await audited('deadline.assign');
    expect(new Set(trail.map(({ dossierId }) => dossierId))).toEqual(
      new Set([first.dossier.id, second.dossier.id]),
    );

    const undone: Any = await post('/v1/deadlines/assignments', { deadlines: answer.body.undo });
    expect(undone.body.refused).toEqual([]);
    expect((await rows()).map(({ assignee }) => assignee)).toEqual(before.map(() => null));
  });

  it('is the same when it is sent twice: nothing changes the second time', async () => {
    const [row] = await rows();
    const body = { deadlines: [{ id: row?.id, assigneeId: userId('lawyer') }] };
    const first: Any = await post('/v1/deadlines/assignments', body);
    expect(first.body.undo).toHaveLength(1);
    const second: Any = await post('/v1/deadlines/assignments', body);
    expect(second.body).toMatchObject({ done: [row?.id], refused: [], undo: [] });
    const key = { 'idempotency-key': 'once-and-only-once' };
    const once: Any = await post('/v1/deadlines/assignments', body, paralegal, key);
    const again: Any = await post('/v1/deadlines/assignments', body, paralegal, key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(once.body);
  });

  it('is of those who may, and bounded', async () => {
    const [row] = await rows();
    const one = { id: row?.id, assigneeId: null };
    expect((await post('/v1/deadlines/assignments', { deadlines: [one] }, billing)).status).toBe(
      403,
    );
    const many: Any = await post('/v1/deadlines/assignments', { deadlines: Array(501).fill(one) });
    expect([many.status, many.body.errors[0].code]).toEqual([422, 'field/too-many']);
    const most: Any = await post('/v1/deadlines/assignments', { deadlines: Array(500).fill(one) });
    expect([most.status, most.body.done]).toEqual([200, [row?.id]]);
  });
});

describe('many dossiers', () => {
  it('are given to a lawyer or a paralegal; what is left out stays', async () => {
    const asked = dossiers.map((id) => ({ id, responsibleId: userId('lawyer') }));
    const answer: Any = await post('/v1/dossiers/assignments', {
      dossiers: [...asked, { id: foreign.dossierId, responsibleId: userId('lawyer') }],
    });
    expect(answer.body.done.toSorted()).toEqual([...dossiers].toSorted());
    expect(answer.body.refused).toEqual([
      expect.objectContaining({ id: foreign.dossierId, code: 'dossier/unknown' }),
    ]);
    const [id = ''] = dossiers;
    const given: Any = await paralegal.get(`/v1/dossiers/${id}`);
    expect(given.body.responsible.id).toBe(userId('lawyer'));
    const stale: Any = await post('/v1/dossiers/assignments', {
      dossiers: [{ id, version: given.body.version - 1, paralegalId: userId('paralegal') }],
    });
    expect(stale.body.refused[0].code).toBe('version/stale');
    const back: Any = await post('/v1/dossiers/assignments', { dossiers: answer.body.undo });
    expect(back.body.done).toHaveLength(3);
    const after: Any = await paralegal.get(`/v1/dossiers/${id}`);
    expect(after.body.responsible).toBeNull();
    expect((await post('/v1/dossiers/assignments', { dossiers: asked }, billing)).status).toBe(403);
  });

  it('have the same task added, and taken back where nobody has touched it', async () => {
    const task = { label: 'Demander le dossier à la préfecture', dueOn: '2026-06-15' };
    const answer: Any = await post('/v1/tasks', {
      dossierIds: [...dossiers, NOBODYS, foreign.dossierId],
      task,
    });
    expect(answer.body.done.toSorted()).toEqual([...dossiers].toSorted());
    expect(answer.body.refused.map(({ code }: { code: string }) => code)).toEqual([
      'dossier/unknown',
      'dossier/unknown',
    ]);
    for (const id of dossiers) {
      const { body } = await paralegal.get(`/v1/dossiers/${id}/tasks`);
      expect(body.tasks).toEqual([expect.objectContaining({ ...task, version: 1 })]);
    }
    expect(await audited('task.create')).toHaveLength(3);
    const [touched] = (await paralegal.get(`/v1/dossiers/${dossiers[0]}/tasks`)).body.tasks;
    await paralegal.send(
      'PATCH',
      `/v1/tasks/${touched.id}`,
      { label: 'À moi' },
      { 'if-match': '"1"' },
    );
    const ids = [...answer.body.undo, NOBODYS];
    expect((await post('/v1/tasks/drops', { ids }, billing)).status).toBe(403);
    const dropped: Any = await post('/v1/tasks/drops', { ids });
    expect(dropped.body.done.toSorted()).toEqual(
      answer.body.undo.filter((id: string) => id !== touched.id).toSorted(),
    );
    expect(dropped.body.refused.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'task/unknown',
      'version/stale',
    ]);
    const [kept, ...others] = await Promise.all(
      dossiers.map(async (id) => (await paralegal.get(`/v1/dossiers/${id}/tasks`)).body.tasks[0]),
    );
    expect(kept).toMatchObject({ id: touched.id, state: 'open', label: 'À moi' });
    expect(others.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
    expect(await audited('task.drop')).toHaveLength(2);
    const unknown = { ...task, assigneeId: api.firms.b.users.lawyer.id };
    const nobody: Any = await post('/v1/tasks', { dossierIds: dossiers, task: unknown });
    expect([nobody.status, nobody.body.code]).toEqual([404, 'user/unknown']);
    expect((await post('/v1/tasks', { dossierIds: dossiers, task }, billing)).status).toBe(403);
  });
});

describe('many alerts', () => {
  it('are acknowledged with one plan, and taken back', async () => {
    const { scope } = api.firms.a;
    const [id = '', other = ''] = dossiers;
    await api.database.firm(scope, (tx) =>
      tx.execute(
        `UPDATE alerts SET status = 'sent', sent_at = now() WHERE firm_id = $1 AND id IN (
           SELECT DISTINCT ON (deadline_id) id FROM alerts
            WHERE firm_id = $1 AND dossier_id = $2 ORDER BY deadline_id, due_at)`,
        [scope.firmId, id],
      ),
    );
    const inbox = async () =>
      (await paralegal.get('/v1/alerts?scope=inbox')).body.data as readonly { id: string }[];
    const sent = (await inbox()).map((alert) => alert.id);
    expect(sent.length).toBeGreaterThan(1);
    const [planned] = (await paralegal.get(`/v1/alerts?dossier=${other}`)).body.data;
    const answer: Any = await post('/v1/alerts/acknowledgements', {
      ids: [...sent, planned.id, NOBODYS],
      plan: 'Rendez-vous demandé',
    });
    expect(answer.body.done.toSorted()).toEqual(sent.toSorted());
    expect(answer.body.refused.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'alert/not-found',
      'alert/not-sent',
    ]);
    expect(await inbox()).toEqual([]);
    const read: Any = await paralegal.get(`/v1/alerts/${sent[0]}`);
    expect(read.body).toMatchObject({ status: 'acknowledged', plan: 'Rendez-vous demandé' });
    expect(await audited('alert.acknowledge')).toHaveLength(sent.length);
    await post('/v1/alerts/acknowledgements', { ids: answer.body.done, withdrawn: true });
    expect((await inbox()).map((alert) => alert.id).toSorted()).toEqual(sent.toSorted());
    expect((await post('/v1/alerts/acknowledgements', { ids: sent }, billing)).status).toBe(403);
  });
});

describe('what was chosen, and the whole list', () => {
  it('goes out as a sheet, the rows of another firm left out', async () => {
    const ids = (await rows()).slice(0, 2).map(({ id }) => id);
    const json: Any = await post('/v1/deadlines/selection', { ids: [...ids, foreign.deadlineId] });
    expect(json.body.data.map(({ id }: Row) => id).toSorted()).toEqual(ids.toSorted());
    const csv: Any = await post('/v1/deadlines/selection?format=csv&dialect=excel-fr', { ids });
    expect(String(csv.body).trim().split('\n')).toHaveLength(3);
    const chosen = { ids: [...dossiers.slice(1), foreign.dossierId] };
    const sheet: Any = await post('/v1/dossiers/selection?format=csv', chosen, billing);
    expect(String(sheet.body).trim().split('\n')).toHaveLength(3);
  });

  it('is outlined: how long it is, and where each page starts', async () => {
    const { scope } = api.firms.a;
    const [id = ''] = dossiers;
    await api.database.firm(scope, (tx) =>
      tx.execute(
        `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, label, status, territory, residence, opened_on)
         SELECT firm_id, gen_random_uuid(), '2025-' || n, 2025, n, procedure, label, 'active', territory, residence, opened_on
           FROM dossiers, generate_series(1, 120) n WHERE firm_id = $1 AND id = $2`,
        [scope.firmId, id],
      ),
    );
    for (const sort of ['nextDeadline', '-nextDeadline', 'reference', '-openedOn']) {
      const { body: outline } = await paralegal.get(`/v1/dossiers/outline?limit=50&sort=${sort}`);
      expect([outline.total, outline.cursors.length]).toEqual([123, 2]);
      const seen = [];
      let next: string | null = '';
      const starts: string[] = [];
      while (next !== null) {
        const page: Any = await paralegal.get(
          `/v1/dossiers?limit=50&sort=${sort}${next && `&cursor=${next}`}`,
        );
        seen.push(...page.body.data);
        next = page.body.page.nextCursor;
        if (next !== null) starts.push(next);
      }
      expect([seen.length, starts]).toEqual([123, outline.cursors]);
    }
    for (const sort of ['prudentLastDay', '-prudentLastDay', 'severity', 'dossier', 'assignee']) {
      const { body } = await paralegal.get(`/v1/deadlines/outline?sort=${sort}`);
      expect(body).toEqual({ total: (await rows()).length, cursors: [] });
    }
    const none: Any = await paralegal.get('/v1/deadlines/outline?q=Introuvable');
    expect(none.body).toEqual({ total: 0, cursors: [] });
  });
});

type Any = ReturnType<typeof JSON.parse>;
