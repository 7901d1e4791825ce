import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TodayView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';

let api: TestApi;
let lawyer: ApiClient;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-04-20T09:00:00+02:00');
  lawyer = await api.firms.a.as('lawyer');
  const refusal = await openDossier(lawyer, { procedure: 'refus-recours' });
  await record(lawyer, refusal.id, {
    type: 'refus-notifie',
    on: '2026-02-23',
    dates: { notifiedOn: '2026-02-23' },
    details: { remediesStated: true, channel: 'main' },
  });
  const add = (body: object) => lawyer.post(`/v1/dossiers/${refusal.id}/tasks`, body);
  await add({ label: 'Conclure', dueOn: '2026-04-27' });
  await add({ label: 'Plus tard', dueOn: '2026-04-28' });
  await add({
    label: 'Copier',
    dueOn: '2026-04-21',
    assigneeId: api.firms.a.users.assistant.id,
  });
  await openDossier(lawyer, { procedure: 'refus-recours' });
});
afterAll(() => api.close());

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the first page of the day, in one answer', () => {
  it('holds what each of its lists says when it is asked alone', async () => {
    const { body } = await lawyer.get<TodayView>('/v1/today?scope=firm');
    const alone = async (path: string) => (await lawyer.get(path)).body.data;
    expect(body.today).toBe('2026-04-20');
    expect(body.due.length).toBeGreaterThan(0);
    expect(body.due).toEqual(
      await alone(
        '/v1/deadlines?status=open,due-soon,missed&nature=to-act,window&to=2026-04-27&limit=200',
      ),
    );
    expect(body.awaited).toEqual(
      await alone('/v1/deadlines?status=open,due-soon&nature=authority&limit=12'),
    );
    expect(idsOf(body.windows)).toEqual(
      idsOf(await alone('/v1/deadlines?status=open,due-soon&nature=window&limit=200')),
    );
    expect(idsOf(body.toConfirm)).toEqual(
      idsOf(await alone('/v1/deadlines?awaits=second-person&limit=200')),
    );
    expect(body.toAcknowledge).toEqual(await alone('/v1/alerts?scope=inbox&limit=200'));
    expect(body.withoutDeadline.length).toBeGreaterThan(0);
    expect(body.withoutDeadline).toEqual(
      await alone('/v1/dossiers?status=active&nextDeadline=none&limit=200'),
    );
  });

  it('has the tasks of whoever asks, until a week from now', async () => {
    const labels = async (client: ApiClient) =>
      (await client.get<TodayView>('/v1/today')).body.tasks.data.map(({ label }) => label);
    expect(await labels(lawyer)).toContain('Conclure');
    expect(await labels(lawyer)).not.toContain('Plus tard');
    expect(await labels(await api.firms.a.as('assistant'))).toContain('Copier');
  });

  it('is one’s own for whoever follows a dossier, the firm’s for others, and either when asked', async () => {
    const day = async (client: ApiClient, query = '') =>
      (await client.get<TodayView>(`/v1/today${query}`)).body;
    const assistant = await api.firms.a.as('assistant');
    const paralegal = await api.firms.a.as('paralegal');
    expect((await day(paralegal)).scope).toBe('firm');
    const [own, firm] = [await day(assistant), await day(assistant, '?scope=firm')];
    expect([own.scope, own.tasks.data.map(({ label }) => label), own.due]).toEqual([
      'mine',
      ['Copier'],
      [],
    ]);
    expect(firm.due.length).toBeGreaterThan(0);
    expect(firm.tasks.data.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Conclure', 'Copier']),
    );
    const { id } = await openDossier(lawyer, {
      procedure: 'refus-recours',
      paralegalId: api.firms.a.users.paralegal.id,
    });
    const { scope, withoutDeadline } = await day(paralegal);
    expect([scope, idsOf(withoutDeadline)]).toEqual(['mine', [id]]);
    expect((await lawyer.get('/v1/today?scope=all')).status).toBe(422);
  });

  it('has the hearings of two weeks, once each, by their notice or as recorded', async () => {
    const { id } = await openDossier(lawyer, { procedure: 'refus-recours' });
    const notice = (appointmentOn: string) =>
      record(lawyer, id, {
        type: 'avis-audience',
        on: '2026-04-15',
        dates: { availableOn: '2026-04-15', appointmentOn },
      });
    await notice('2026-05-04');
    await notice('2026-05-05');
    const hearing = { type: 'audience', on: '2026-05-04', dates: { appointmentOn: '2026-05-04' } };
    await record(lawyer, id, { ...hearing, at: '2026-05-04T14:00:00+02:00' });
    const { body } = await lawyer.get<TodayView>('/v1/today?scope=firm');
    expect(
      body.hearings.filter(({ dossier }) => dossier.id === id).map(({ on, at }) => [on, at]),
    ).toEqual([['2026-05-04', '2026-05-04T14:00+02:00']]);
  });

  it('names a silence reached until something is recorded or noted in its dossier', async () => {
    const open = async () => {
      const { id } = await openDossier(lawyer, { procedure: 'premiere-demande' });
      await record(lawyer, id, {
        type: 'demande-deposee',
        on: '2025-12-10',
        dates: { receivedOn: '2025-12-10' },
        details: { filingChannel: 'anef', complete: true },
      });
      return id;
    };
    const [answered, noted] = [await open(), await open()];
    const silent = async () => {
      const { body } = await lawyer.get<TodayView>('/v1/today?scope=firm');
      return body.silences.map(({ dossier, on }) => [dossier.id, on]);
    };
    expect(await silent()).toEqual(
      expect.arrayContaining([
        [answered, '2026-04-10'],
        [noted, '2026-04-10'],
      ]),
    );
    api.setNow('2026-04-20T09:01:00+02:00');
    await lawyer.post(`/v1/dossiers/${noted}/notes`, { body: 'Silence constaté.' });
    await record(lawyer, answered, {
      type: 'motifs-demandes',
      on: '2026-04-20',
      dates: { sentOn: '2026-04-20', receivedOn: '2026-04-20' },
    });
    expect(await silent()).toEqual([]);
  });

  it('shows nothing of another firm', async () => {
    const { body } = await (await api.firms.b.as('lawyer')).get<TodayView>('/v1/today');
    expect([body.due, body.tasks.data, body.withoutDeadline]).toEqual([[], [], []]);
    expect([body.hearings, body.silences, body.answers]).toEqual([[], [], []]);
  });
});
