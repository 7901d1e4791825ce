import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const NOTHING = { tasks: 0, fatal: 0, important: 0, information: 0, hearings: 0, absentDays: 0 };

let api: TestApi;
let lawyer: ApiClient;

beforeAll(async () => {
  api = await startApi();
  // A Wednesday.
  api.setNow('2026-03-04T09:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
  const dossier = await openDossier(lawyer, { procedure: 'refus-recours' });
  const add = (body: object) => lawyer.post(`/v1/dossiers/${dossier.id}/tasks`, body);
  await add({ label: 'Plaider', dueOn: '2026-03-08' });
  await add({ label: 'Conclure', dueOn: '2026-03-09' });
  await add({ label: 'Classer' });
  await add({ label: 'Copier', dueOn: '2026-03-10', assigneeId: api.firms.a.users.assistant.id });
  await record(lawyer, dossier.id, {
    type: 'refus-notifie',
    on: '2026-02-20',
    dates: { notifiedOn: '2026-02-20' },
    details: { remediesStated: true, channel: 'main' },
  });
  await record(lawyer, dossier.id, {
    type: 'audience',
    on: '2026-03-17',
    dates: { appointmentOn: '2026-03-17' },
  });
  await lawyer.post('/v1/absences', {
    from: '2026-03-13',
    to: '2026-03-16',
    deputyId: api.firms.a.users.owner.id,
  });
});
afterAll(() => api.close());

const weeksOf = async (who: string | null, query = '') => {
  const { body } = await lawyer.get(`/v1/workload${query}`);
  const found = body.people.find(
    ({ person }: { person: { id: string } | null }) => (person?.id ?? null) === who,
  );
  return { weeks: found?.weeks, names: body.weeks };
};

describe('who has what in which week', () => {
  it('counts tasks, deadlines, hearings and days away of six weeks from Monday', async () => {
    const { weeks, names } = await weeksOf(api.firms.a.users.lawyer.id);
    expect(names).toHaveLength(6);
    expect(names[0]).toEqual({ from: '2026-03-02', until: '2026-03-08' });
    const counted = weeks
      .slice(0, 3)
      .map(({ tasks, hearings, absentDays }: typeof NOTHING) => [tasks, hearings, absentDays]);
    expect(counted).toEqual([
      [1, 0, 0],
      [1, 0, 1],
      [0, 1, 1],
    ]);
  });

  it('counts deadlines by seriousness, in the week of their prudent last day', async () => {
    const { weeks, names } = await weeksOf(api.firms.a.users.lawyer.id, '?from=2026-04-21&weeks=1');
    expect(names).toEqual([{ from: '2026-04-20', until: '2026-04-26' }]);
    expect(weeks[0].fatal).toBeGreaterThan(0);
  });

  it('follows what was given to somebody', async () => {
    const { weeks } = await weeksOf(api.firms.a.users.assistant.id);
    expect(weeks[1].tasks).toBe(1);
  });

  it('shows nothing of another firm', async () => {
    const { body } = await (await api.firms.b.as('owner')).get('/v1/workload');
    const cells = body.people.flatMap(({ weeks }: { weeks: object[] }) => weeks);
    expect(cells.every((cell: object) => JSON.stringify(cell) === JSON.stringify(NOTHING))).toBe(
      true,
    );
  });

  it('refuses more than half a year', async () => {
    expect((await lawyer.get('/v1/workload?weeks=27')).status).toBe(422);
  });
});
