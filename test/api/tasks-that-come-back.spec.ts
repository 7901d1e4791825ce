import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DossierTasksView, TaskListView, TaskView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

const PROCEDURE = 'casier-judiciaire';

let api: TestApi;
let owner: ApiClient;
let dossier: string;

beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
  dossier = await opened();
});
afterAll(() => api.close());

async function opened(number = 0): Promise<string> {
  api.setNow('2026-03-02T09:00:00+01:00');
  const { id } = await openDossier(owner, { procedure: PROCEDURE });
  expect((await owner.put(`/v1/dossiers/${id}/task-list`, { number, without: [] })).status).toBe(
    200,
  );
  await record(id, 'memoire-prefet-depose', { on: '2026-03-02', dates: { sentOn: '2026-03-02' } });
  return id;
}

async function record(id: string, type: string, body: object): Promise<void> {
  expect((await owner.post(`/v1/dossiers/${id}/events`, { type, ...body })).status).toBe(201);
}

const chaseIn = ({ tasks }: DossierTasksView): TaskView => {
  const found = tasks.find(({ step }) => step === 'relance');
  if (found === undefined) throw new Error('no step to chase');
  return found;
};
const chase = async (id = dossier) =>
  chaseIn((await owner.get<DossierTasksView>(`/v1/dossiers/${id}/tasks`)).body);
const tick = async () =>
  chaseIn((await owner.post(`/v1/tasks/${(await chase()).id}/completion`)).body);

describe('chasing an authority', () => {
  it('comes back four weeks after each time, until the answer', async () => {
    expect(await chase()).toMatchObject({ state: 'open', dueOn: '2026-03-30', everyDays: 28 });
    api.setNow('2026-04-01T09:00:00+02:00');
    const once = { state: 'open', dueOn: '2026-04-29', repeatedOn: ['2026-04-01'] };
    expect(await tick()).toMatchObject(once);
    expect(await tick()).toMatchObject(once);
    api.setNow('2026-04-28T18:00:00+02:00');
    await record(dossier, 'relance-envoyee', {
      on: '2026-04-27',
      dates: { sentOn: '2026-04-27' },
    });
    expect(await chase()).toMatchObject({ state: 'open', dueOn: '2026-05-25' });
    await record(dossier, 'refus-notifie', {
      on: '2026-04-28',
      dates: { notifiedOn: '2026-04-28' },
      details: { remediesStated: true, channel: 'main' },
    });
    expect(await chase()).toMatchObject({ state: 'done', because: { on: '2026-04-28' } });
  });

  it('takes a time back that did not happen', async () => {
    dossier = await opened();
    api.setNow('2026-04-01T09:00:00+02:00');
    const { id } = await tick();
    const undone = await owner.delete(`/v1/tasks/${id}/completion`);
    expect(undone.status).toBe(200);
    expect(chaseIn(undone.body)).toMatchObject({ dueOn: '2026-03-30', repeatedOn: [] });
  });

  it('has the rhythm of the firm, or none', async () => {
    const { body } = await owner.get<TaskListView>(`/v1/task-lists/${PROCEDURE}`);
    const steps = body.versions[0]?.steps ?? [];
    const edited = (everyDays: number | null) =>
      steps.map(({ countsFrom: _, ...step }) =>
        step.id === 'relance' ? { ...step, everyDays } : step,
      );
    const save = async (basedOn: number, everyDays: number | null) => {
      const said = { basedOn, steps: edited(everyDays), note: '' };
      return (await owner.post(`/v1/task-lists/${PROCEDURE}/versions`, said)).status;
    };
    expect(await save(0, 0)).toBe(422);
    expect(await save(0, 14)).toBe(201);
    dossier = await opened(1);
    expect(await chase()).toMatchObject({ everyDays: 14, dueOn: '2026-03-30' });
    expect(await save(1, null)).toBe(201);
    dossier = await opened(2);
    expect(await chase()).toMatchObject({ everyDays: null });
    await record(dossier, 'relance-envoyee', {
      on: '2026-03-02',
      dates: { sentOn: '2026-03-02' },
    });
    expect(await chase()).toMatchObject({ state: 'done' });
  });
});
