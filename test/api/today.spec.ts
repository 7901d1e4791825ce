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
    const { body } = await lawyer.get<TodayView>('/v1/today');
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

  it('shows nothing of another firm', async () => {
    const { body } = await (await api.firms.b.as('lawyer')).get<TodayView>('/v1/today');
    expect([body.due, body.tasks.data, body.withoutDeadline]).toEqual([[], [], []]);
  });
});
