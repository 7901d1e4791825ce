import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

interface Task {
  readonly id: string;
  readonly step: string | null;
  readonly label: string;
  readonly dueOn: string | null;
  readonly state: string;
  readonly version: number;
  readonly waitsFor: string | null;
  readonly person: { readonly id: string } | null;
  readonly blockedBy: readonly { readonly label: string }[];
  readonly because: { readonly label: string } | null;
}

let api: TestApi;
let lawyer: ApiClient;
let paralegal: ApiClient;
let dossier: string;

beforeAll(async () => {
  api = await startApi();
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());
beforeEach(async () => {
  api.setNow('2026-03-02T09:00:00+01:00');
  dossier = await opened('refus-recours');
});

async function opened(procedure: string): Promise<string> {
  const { id } = await openDossier(lawyer, { procedure });
  return id;
}

const tasks = async (id = dossier): Promise<readonly Task[]> =>
  (await lawyer.get(`/v1/dossiers/${id}/tasks`)).body.tasks;
const step = async (id: string, of = dossier): Promise<Task> => {
  const found = (await tasks(of)).find((task) => task.step === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};
const apply = (id = dossier, without: readonly string[] = []) =>
  lawyer.put(`/v1/dossiers/${id}/task-list`, { number: 0, without });
const record = async (type: string, body: object, by = lawyer) => {
  const answer = await by.post(`/v1/dossiers/${dossier}/events`, { type, ...body });
  expect(answer.status).toBe(201);
  return answer.body;
};
const refused = (on: string, by = lawyer) =>
  record(
    'refus-notifie',
    { on, dates: { notifiedOn: on }, details: { remediesStated: true, channel: 'main' } },
    by,
  );
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

describe('something to do that is of no list', () => {
  it('is added, given, dated, done, taken back and dropped', async () => {
    const added = await lawyer.post(`/v1/dossiers/${dossier}/tasks`, {
      label: ' Appeler le CADA ',
    });
    expect(added.status).toBe(201);
    const [task] = added.body.tasks as readonly [Task];
    expect(task).toMatchObject({
      label: 'Appeler le CADA',
      dueOn: null,
      state: 'open',
      version: 1,
    });
    const { id } = api.firms.a.users.paralegal;
    const given = await lawyer.patch(
      `/v1/tasks/${task.id}`,
      { assigneeId: id, dueOn: '2026-03-05' },
      ifMatch(1),
    );
    expect(given.body.tasks[0]).toMatchObject({ person: { id }, dueOn: '2026-03-05', version: 2 });
    const done = await paralegal.post(`/v1/tasks/${task.id}/completion`, {});
    expect(done.body.tasks[0]).toMatchObject({ state: 'done', doneBy: { id }, version: 3 });
    const again = await paralegal.delete(`/v1/tasks/${task.id}/completion`);
    expect(again.body.tasks[0]).toMatchObject({ state: 'open', doneAt: null, version: 4 });
    const dropped = await lawyer.patch(`/v1/tasks/${task.id}`, { dropped: true }, ifMatch(4));
    expect(dropped.body.tasks[0].state).toBe('dropped');
  });

  it('is refused over somebody else’s change, and for a stranger', async () => {
    const { body } = await lawyer.post(`/v1/dossiers/${dossier}/tasks`, { label: 'Appeler' });
    const path = `/v1/tasks/${body.tasks[0].id}`;
    expect((await lawyer.patch(path, { label: 'x' }, ifMatch(9))).status).toBe(412);
    const stranger = await lawyer.patch(
      path,
      { assigneeId: api.firms.b.users.lawyer.id },
      ifMatch(1),
    );
    expect([stranger.status, stranger.body.errors[0].pointer]).toEqual([404, '/assigneeId']);
  });
});

describe('the list of the procedure', () => {
  it('is previewed before it is applied, and applied once', async () => {
    const before = await lawyer.get(`/v1/dossiers/${dossier}/tasks`);
    expect([before.body.list.applied, before.body.tasks]).toEqual([null, []]);
    const preview = await lawyer.post(`/v1/dossiers/${dossier}/task-list/preview`, { number: 0 });
    expect(preview.body.added.length).toBeGreaterThan(8);
    expect(await tasks()).toEqual([]);
    const applied = (await apply(dossier, ['refere-suspension'])).body;
    expect(applied.list).toMatchObject({ applied: 0, current: 0 });
    expect(applied.list.difference).toEqual({ added: [], changed: [], dropped: [] });
    expect((await step('refere-suspension')).state).toBe('dropped');
    expect((await step('mandat')).dueOn).toBe('2026-03-05');
    expect((await apply()).body.tasks).toHaveLength(applied.tasks.length);
  });

  it('says what a step waits for: an event, or another step', async () => {
    await apply();
    expect(await step('client-prevenu')).toMatchObject({ dueOn: null, waitsFor: 'Refus notifié' });
    const blocked = await step('pieces-verifiees');
    expect(blocked.blockedBy.map(({ label }) => label)).toEqual([
      'Envoyer au client la liste des pièces',
    ]);
    await lawyer.post(`/v1/tasks/${(await step('pieces-demandees')).id}/completion`, {});
    expect((await step('pieces-verifiees')).blockedBy).toEqual([]);
  });

  it('takes its days from the limits that run, and never after them', async () => {
    await apply();
    await refused('2026-02-20');
    const filing = await step('requete-deposee');
    const { body } = await lawyer.get(`/v1/dossiers/${dossier}`);
    const suit = body.deadlines.find(({ rule }: { rule: string }) => rule === 'ta-recours-2-mois');
    expect(filing.dueOn && filing.dueOn < suit.prudentLastDay).toBe(true);
    expect((await step('requete-preparee')).dueOn! < filing.dueOn!).toBe(true);
  });
});

describe('an event', () => {
  it('does its step, and no longer does once it is annulled', async () => {
    await apply();
    await refused('2026-02-20');
    const { event } = await record('requete-ta-deposee', {
      on: '2026-02-27',
      dates: { filedOn: '2026-02-27', registeredOn: '2026-02-27' },
    });
    expect(await step('requete-deposee')).toMatchObject({
      state: 'done',
      because: { label: 'Requête déposée au tribunal administratif' },
    });
    await lawyer.post(
      `/v1/dossiers/${dossier}/events/${event.id}/annulment`,
      { reason: 'Déposée dans un autre dossier' },
      ifMatch(event.version),
    );
    expect(await step('requete-deposee')).toMatchObject({ state: 'open', because: null });
  });

  it('does not do again what somebody took back', async () => {
    await apply();
    await record('aj-demandee', { on: '2026-02-27' });
    const aid = await step('aide-juridictionnelle');
    expect(aid.state).toBe('done');
    await lawyer.delete(`/v1/tasks/${aid.id}/completion`);
    await refused('2026-02-20');
    expect((await step('aide-juridictionnelle')).state).toBe('open');
  });

  it('leaves alone what somebody did', async () => {
    await apply();
    const aid = await step('aide-juridictionnelle');
    await lawyer.post(`/v1/tasks/${aid.id}/completion`, {});
    const { event } = await record('aj-demandee', { on: '2026-02-27' });
    await lawyer.post(
      `/v1/dossiers/${dossier}/events/${event.id}/annulment`,
      { reason: 'Erreur de dossier, sans suite' },
      ifMatch(event.version),
    );
    expect(await step('aide-juridictionnelle')).toMatchObject({ state: 'done', because: null });
  });
});

describe('a limit that moves', () => {
  const correct = (id: string, on: string, by: ApiClient) =>
    by.put(
      `/v1/dossiers/${dossier}/events/${id}`,
      {
        type: 'refus-notifie',
        on,
        dates: { notifiedOn: on },
        details: { remediesStated: true, channel: 'main' },
        reason: 'Date relue sur l’accusé de réception',
      },
      ifMatch(1),
    );

  it('brings its steps forward at once', async () => {
    await apply();
    const { event } = await refused('2026-02-20');
    const before = (await step('requete-deposee')).dueOn!;
    expect((await correct(event.id, '2026-02-10', paralegal)).status).toBe(200);
    expect((await step('requete-deposee')).dueOn! < before).toBe(true);
  });

  it('pushed back by anybody but a lawyer leaves its steps where they were', async () => {
    await apply();
    const { event } = await refused('2026-02-10', paralegal);
    const before = (await step('requete-deposee')).dueOn;
    expect((await correct(event.id, '2026-02-20', paralegal)).status).toBe(200);
    expect((await step('requete-deposee')).dueOn).toBe(before);
  });

  it('keeps the day that somebody chose, as long as it is not after it', async () => {
    await apply();
    const { event } = await refused('2026-02-20');
    const task = await step('requete-deposee');
    await lawyer.patch(`/v1/tasks/${task.id}`, { dueOn: '2026-04-16' }, ifMatch(task.version));
    expect((await step('requete-deposee')).dueOn).toBe('2026-04-16');
    await correct(event.id, '2026-02-02', lawyer);
    expect((await step('requete-deposee')).dueOn! <= '2026-04-03').toBe(true);
  });
});

describe('the tasks of the firm', () => {
  it('are those of one person, by the place she has in each dossier, page by page', async () => {
    const mine = await opened('oqtf');
    await apply(mine);
    const first = await lawyer.get('/v1/tasks?assignee=me&limit=2');
    expect(first.status).toBe(200);
    expect(first.body.data).toHaveLength(2);
    const rest = await lawyer.get(
      `/v1/tasks?assignee=me&limit=200&cursor=${first.body.page.nextCursor}`,
    );
    const all = [...first.body.data, ...rest.body.data] as readonly (Task & {
      dossier: { id: string };
    })[];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const { id } = api.firms.a.users.lawyer;
    expect(all.every(({ person }) => person?.id === id)).toBe(true);
    const days = all.map(({ dueOn }) => dueOn ?? '9999-12-31');
    expect(days).toEqual(days.toSorted());
    const until = await lawyer.get('/v1/tasks?assignee=me&until=2026-03-02&limit=200');
    expect(until.body.data.every(({ dueOn }: Task) => dueOn! <= '2026-03-02')).toBe(true);
  });
});
