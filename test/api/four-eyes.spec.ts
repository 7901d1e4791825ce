import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgendaPage, DeadlineView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

const SUIT = 'ta-recours-2-mois';
const PROOF = { kind: 'filing-receipt', reference: 'TR-2026-0417', on: '2026-05-30' };

let api: TestApi;
let owner: ApiClient;
let lawyer: ApiClient;
let paralegal: ApiClient;
let path: string;
let lesser: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  [owner, lawyer, paralegal] = await Promise.all([
    api.firms.a.as('owner'),
    api.firms.a.as('lawyer'),
    api.firms.a.as('paralegal'),
  ]);
  const { body } = await owner.get('/v1/firm');
  expect(body.fourEyes).toBe(false);
  expect((await lawyer.patch('/v1/firm', { fourEyes: true })).status).toBe(403);
  expect((await owner.patch('/v1/firm', { fourEyes: true })).body.fourEyes).toBe(true);
  const view = await record(lawyer, (await openDossier(lawyer)).id, {
    type: 'refus-notifie',
    on: '2026-05-04',
    details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
  });
  path = `/v1/deadlines/${deadlineOf(view, SUIT).id}`;
  const other = view.dossier.deadlines.find(
    ({ severity, status }) => severity !== 'fatal' && ['open', 'due-soon'].includes(status),
  );
  lesser = `/v1/deadlines/${other?.id}`;
});
afterAll(() => api.close());
afterEach(() => lawyer.delete(`${path}/completion`));

const read = async () => (await lawyer.get<DeadlineView>(path)).body;
const claim = (who: ApiClient) =>
  who.post(`${path}/completion`, { doneOn: '2026-05-30', note: 'Déposée', proof: PROOF });
const confirm = async (who: ApiClient) => {
  const { status, body } = await who.post(`${path}/completion/confirmation`);
  return [status, body.code];
};
const awaiting = async (who = lawyer) => {
  const { body } = await who.get<AgendaPage>('/v1/deadlines?awaits=second-person');
  return body.data.map(({ id, awaitsSecond }) => [`/v1/deadlines/${id}`, awaitsSecond]);
};
const planned = async () => {
  const { body } = await lawyer.get('/v1/alerts?status=planned&limit=200');
  const steps = body.data.filter((alert: { deadline: { id: string } }) =>
    path.endsWith(alert.deadline.id),
  );
  return steps.length as number;
};

describe('a fatal deadline that one person marks done', () => {
  it('runs on, with its alerts, and is listed until another person confirms', async () => {
    const before = await planned();
    expect(before).toBeGreaterThan(0);
    expect((await claim(paralegal)).status).toBe(200);
    expect(await read()).toMatchObject({
      status: 'open',
      doneOn: null,
      awaitingSecond: {
        doneOn: '2026-05-30',
        by: { id: api.firms.a.users.paralegal.id },
        note: 'Déposée',
        proof: PROOF,
      },
    });
    expect(await planned()).toBe(before);
    expect(await awaiting()).toEqual([[path, true]]);
    expect(await awaiting(await api.firms.b.as('owner'))).toEqual([]);

    expect(await confirm(paralegal)).toEqual([409, 'deadline/same-person']);
    expect((await read()).status).toBe('open');

    expect(await confirm(lawyer)).toEqual([200, undefined]);
    expect(await read()).toMatchObject({
      status: 'met',
      doneOn: '2026-05-30',
      doneBy: { id: api.firms.a.users.paralegal.id },
      doneConfirmedBy: { id: api.firms.a.users.lawyer.id },
      doneProof: PROOF,
      awaitingSecond: null,
    });
    expect([await planned(), await awaiting()]).toEqual([0, []]);
  });

  it.each([
    ['who said so', () => paralegal],
    ['another person', () => lawyer],
  ])('is taken back by %s', async (_who, person) => {
    await claim(paralegal);
    expect((await person().delete(`${path}/completion`)).status).toBe(200);
    expect(await read()).toMatchObject({ doneOn: null, awaitingSecond: null });
    expect(await confirm(lawyer)).toEqual([409, 'deadline/nothing-to-confirm']);
  });

  it('is said otherwise by the same person only', async () => {
    await claim(paralegal);
    const again = await lawyer.post(`${path}/completion`, {});
    expect([again.status, again.body.code]).toEqual([409, 'deadline/awaits-second-person']);
    await paralegal.post(`${path}/completion`, { note: 'Corrigée' });
    expect((await read()).awaitingSecond).toMatchObject({ note: 'Corrigée', proof: null });
  });

  it('is not said again once it is confirmed', async () => {
    await claim(paralegal);
    await confirm(lawyer);
    const again = await paralegal.post(`${path}/completion`, {});
    expect([again.status, again.body.code]).toEqual([409, 'deadline/already-done']);
    expect(await confirm(owner)).toEqual([409, 'deadline/nothing-to-confirm']);
    expect((await read()).status).toBe('met');
  });
});

describe('four eyes', () => {
  it('are for what ends a right', async () => {
    expect((await lawyer.post(`${lesser}/completion`, {})).status).toBe(200);
    expect((await lawyer.get<DeadlineView>(lesser)).body).toMatchObject({
      status: 'met',
      awaitingSecond: null,
    });
    await lawyer.delete(`${lesser}/completion`);
  });

  it('closed again, one person is enough, also for what waited', async () => {
    await claim(lawyer);
    await owner.patch('/v1/firm', { fourEyes: false });
    expect((await read()).awaitingSecond).not.toBeNull();
    await claim(lawyer);
    expect(await read()).toMatchObject({ status: 'met', awaitingSecond: null });
  });
});
