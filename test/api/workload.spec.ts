import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

const NOTHING = {
  ...{ tasks: 0, fatal: 0, important: 0, information: 0, hearings: 0, absentDays: 0 },
  ...{ standIns: [], overloaded: false },
};

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
    expect(names[0]).toEqual({
      ...{ from: '2026-03-02', until: '2026-03-08' },
      ...{ openDays: 5, closed: [] },
    });
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
    expect(names).toMatchObject([{ from: '2026-04-20', until: '2026-04-26' }]);
    expect(weeks[0].fatal).toBeGreaterThan(0);
  });

  it('follows what was given to somebody', async () => {
    const { weeks } = await weeksOf(api.firms.a.users.assistant.id);
    expect(weeks[1].tasks).toBe(1);
  });

  it('counts against the days on which the firm is open and the person there', async () => {
    const owner = await api.firms.a.as('owner');
    const { body: firm } = await owner.get('/v1/firm');
    await owner.patch(
      '/v1/firm',
      { closures: [{ from: '2026-05-15', to: '2026-05-15', label: 'Pont' }] },
      { 'if-match': `"${firm.version}"` },
    );
    const { names } = await weeksOf(null, '?from=2026-05-11&weeks=1');
    expect(names[0]).toMatchObject({
      openDays: 3,
      closed: [
        { on: '2026-05-14', label: 'Ascension' },
        { on: '2026-05-15', label: 'Pont' },
      ],
    });
    const { weeks } = await weeksOf(api.firms.a.users.lawyer.id, '?from=2026-03-09&weeks=1');
    expect(weeks[0]).toMatchObject({
      absentDays: 1,
      availableDays: 4,
      standIns: [{ id: api.firms.a.users.owner.id }],
    });
  });

  it('names as overloaded more than five things a day there, and no fewer', async () => {
    const dossier = await openDossier(lawyer, { procedure: 'refus-recours' });
    const assigneeId = api.firms.a.users.paralegal.id;
    const add = (label: string) =>
      lawyer.post(`/v1/dossiers/${dossier.id}/tasks`, { label, dueOn: '2026-05-12', assigneeId });
    // Three days: Ascension and the day after are not worked.
    for (let count = 1; count <= 15; count += 1) await add(`Tâche ${count}`);
    const week = async () => (await weeksOf(assigneeId, '?from=2026-05-11&weeks=1')).weeks[0];
    expect(await week()).toMatchObject({ tasks: 15, availableDays: 3, overloaded: false });
    await add('Tâche 16');
    expect(await week()).toMatchObject({ tasks: 16, overloaded: true });
  });

  it('shows the people of a team and nobody else', async () => {
    const { owner, lawyer: other } = api.firms.a.users;
    const boss = await api.firms.a.as('owner');
    const team = await boss.post('/v1/teams', { name: 'Titres', memberIds: [owner.id, other.id] });
    const ids = async (query: string) =>
      (await lawyer.get(`/v1/workload?${query}`)).body.people.map(
        ({ person }: { person: { id: string } | null }) => person?.id,
      );
    expect((await ids(`team=${team.body.id}`)).toSorted()).toEqual([owner.id, other.id].toSorted());
    expect((await ids('')).length).toBeGreaterThan(2);
    const nobody = await boss.post('/v1/teams', { name: 'Personne', memberIds: [] });
    expect(await ids(`team=${nobody.body.id}`)).toEqual([]);
    expect((await lawyer.get('/v1/workload?team=x')).status).toBe(422);
  });

  it('shows nothing of another firm', async () => {
    const { body } = await (await api.firms.b.as('owner')).get('/v1/workload');
    const cells = body.people.flatMap(({ weeks }: { weeks: object[] }) => weeks);
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell).toMatchObject(NOTHING);
  });

  it('refuses more than half a year', async () => {
    expect((await lawyer.get('/v1/workload?weeks=27')).status).toBe(422);
  });
});
