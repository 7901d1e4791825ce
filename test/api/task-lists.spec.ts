import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';

interface Step {
  readonly id: string;
  readonly label: string;
  readonly owner: string;
  readonly days: number;
  readonly working: boolean;
  readonly after: readonly string[];
}

let api: TestApi;
let owner: ApiClient;
let lawyer: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-03-02T09:00:00+01:00');
  owner = await api.firms.a.as('owner');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

const stepsOf = async (procedure: string): Promise<readonly Step[]> =>
  (await owner.get(`/v1/task-lists/${procedure}`)).body.versions[0].steps;
const bodyOf = ({ id, label, owner: who, days, working, after }: Step) => ({
  ...{ id, label, owner: who, days, working, after },
});
const edit = (procedure: string, basedOn: number, steps: readonly object[]) =>
  owner.post(`/v1/task-lists/${procedure}/versions`, {
    basedOn,
    steps,
    note: 'Comme nous faisons',
  });

describe('the lists of the firm', () => {
  it('are the product’s to begin with, one a procedure', async () => {
    const { body } = await lawyer.get('/v1/task-lists');
    expect(body.data).toHaveLength(18);
    expect(body.data.every(({ current }: { current: number }) => current === 0)).toBe(true);
  });

  it('of a procedure that does not exist are 404', async () => {
    expect((await lawyer.get('/v1/task-lists/procedure-inconnue')).status).toBe(404);
  });

  it('are edited by whoever may change the firm', async () => {
    const steps = (await stepsOf('duplicata')).map(bodyOf);
    const refused = await lawyer.post('/v1/task-lists/duplicata/versions', { basedOn: 0, steps });
    expect(refused.status).toBe(403);
  });

  it('have numbered versions that dossiers under way follow by choice', async () => {
    const one = await openDossier(lawyer, { procedure: 'visa-refus' });
    const other = await openDossier(lawyer, { procedure: 'visa-refus' });
    for (const { id } of [one, other]) {
      await lawyer.put(`/v1/dossiers/${id}/task-list`, { number: 0 });
    }
    const before = await stepsOf('visa-refus');
    const done = (await lawyer.get(`/v1/dossiers/${one.id}/tasks`)).body.tasks.find(
      ({ step }: { step: string }) => step === 'honoraires',
    );
    await lawyer.post(`/v1/tasks/${done.id}/completion`, {});
    const kept = before.filter(({ id }) => id !== 'honoraires' && id !== 'mandat').map(bodyOf);
    const renamed = kept.map((step) =>
      step.id === 'analyse' ? { ...step, label: 'Lire le refus à deux', days: 1 } : step,
    );
    const added = { label: 'Appeler le consulat', owner: 'assistant', days: 4, working: true };
    const edited = await edit('visa-refus', 0, [added, ...renamed]);
    expect(edited.status).toBe(201);
    expect([edited.body.current, edited.body.versions[0].note]).toEqual([1, 'Comme nous faisons']);
    expect(edited.body.versions[0].steps[0]).toMatchObject({
      label: 'Appeler le consulat',
      countsFrom: 'Ouverture du dossier',
    });

    const effect = await lawyer.get('/v1/task-lists/visa-refus/effect');
    const ofOne = effect.body.dossiers.find(
      ({ dossier }: { dossier: { id: string } }) => dossier.id === one.id,
    );
    expect(labels(ofOne.difference)).toEqual({
      added: ['Appeler le consulat'],
      changed: ['Lire le refus à deux'],
      dropped: ['Faire signer le mandat de représentation'],
    });
    const after = await lawyer.post('/v1/task-lists/visa-refus/adoption', {
      number: 1,
      dossierIds: [one.id],
    });
    const applied = after.body.dossiers.map(
      ({ dossier, applied: number }: { dossier: { id: string }; applied: number }) => [
        dossier.id === one.id,
        number,
      ],
    );
    expect(applied.toSorted()).toEqual([
      [false, 0],
      [true, 1],
    ]);
    const { tasks } = (await lawyer.get(`/v1/dossiers/${one.id}/tasks`)).body;
    const stateOf = (step: string) =>
      tasks.find((task: { step: string }) => task.step === step).state;
    expect([stateOf('honoraires'), stateOf('mandat')]).toEqual(['done', 'dropped']);
  });

  it('are followed again as the product has them', async () => {
    const back = await owner.put('/v1/task-lists/visa-refus/current', { number: 0 });
    expect(back.body.current).toBe(0);
    expect((await owner.put('/v1/task-lists/visa-refus/current', { number: 9 })).status).toBe(404);
  });

  it('are not adopted by a dossier of another firm, or of another procedure', async () => {
    const theirs = await openDossier(await api.firms.b.as('owner'), { procedure: 'visa-refus' });
    const another = await openDossier(lawyer, { procedure: 'oqtf' });
    const adopt = (dossierIds: readonly string[]) =>
      lawyer.post('/v1/task-lists/visa-refus/adoption', { number: 0, dossierIds });
    expect((await adopt([theirs.id])).status).toBe(404);
    expect((await adopt([another.id])).status).toBe(404);
  });
});

function labels(difference: Readonly<Record<string, readonly { label: string }[]>>) {
  return Object.fromEntries(
    Object.entries(difference).map(([kind, steps]) => [kind, steps.map(({ label }) => label)]),
  );
}

describe('a list that could not be followed is refused', () => {
  it('with a circle', async () => {
    const steps = (await stepsOf('oqtf'))
      .map(bodyOf)
      .map((step) =>
        step.id === 'requete-preparee' ? { ...step, after: ['requete-deposee'] } : step,
      );
    const answer = await edit('oqtf', 0, steps);
    expect([answer.status, answer.body.code]).toEqual([422, 'task-list/cycle']);
  });

  it('with a step after the last day of its limit, or an unknown one', async () => {
    const steps = (await stepsOf('oqtf')).map(bodyOf);
    const late = steps.map((step) => (step.id === 'requete-deposee' ? { ...step, days: 2 } : step));
    expect((await edit('oqtf', 0, late)).body.code).toBe('task-list/after-its-limit');
    const [first] = steps;
    const unknown = await edit('oqtf', 0, [{ ...first, id: 'inconnue' }]);
    expect(unknown.body.errors[0]).toMatchObject({
      pointer: '/steps/0/id',
      code: 'task-list/unknown-step',
    });
  });
});
