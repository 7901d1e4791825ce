import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChangedDossierView, DeadlineView, RecordedView } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

const SUIT = 'oqtf-recours-7-jours';
const REASON = 'Le tribunal de Montreuil suit la CAA de Toulouse';

let api: TestApi;
let lawyer: ApiClient;
let paralegal: ApiClient;
let notified: RecordedView;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-12-01T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
  paralegal = await api.firms.a.as('paralegal');
});
afterAll(() => api.close());

/** A later ban on return, to a free person: seven days since 15 July 2024, franc for one court; fifteen before. */
const ban = (on: string) => ({
  type: 'irtf-notifiee',
  on,
  details: { situation: 'libre', channel: 'main', remediesStated: true },
});

beforeEach(async () => {
  const { id } = await openDossier(lawyer, { procedure: 'oqtf' });
  notified = await record(lawyer, id, ban('2026-11-30'));
});

const before = () => deadlineOf(notified, SUIT);
const path = () => `/v1/deadlines/${before().id}`;
const read = async () => (await lawyer.get<DeadlineView>(path())).body;

async function choose(client: ApiClient, name = 'franc', version?: number) {
  const { version: current } = await read();
  const headers = { 'If-Match': `"${version ?? current}"` };
  return client.put<ChangedDossierView>(`${path()}/reading`, { name, reason: REASON }, headers);
}

const actions = async () => {
  const { body } = await lawyer.get(`/v1/audit?subject=${before().id}`);
  return (body.data as { action: string; reason: string | null }[]).map(
    ({ action, reason }) => `${action}${reason === null ? '' : `: ${reason}`}`,
  );
};

describe('a reading chosen by a lawyer', () => {
  it('is shown with its reason, who chose it and when; nothing else moves', async () => {
    expect(before().chosenReading).toBeNull();
    const answer = await choose(lawyer);
    expect(answer.status).toBe(200);
    const after = deadlineOf(answer.body, SUIT);
    expect(after.chosenReading).toEqual({
      name: 'franc',
      reason: REASON,
      by: expect.objectContaining({ id: api.firms.a.users.lawyer.id }),
      at: '2026-12-01T10:00+01:00',
    });
    const dates = ({ lastDay, prudentLastDay, readings }: typeof after) => [
      lastDay,
      prudentLastDay,
      readings,
    ];
    expect(dates(after)).toEqual(dates(before()));
    expect(after.readings.map(({ name, lastDay }) => `${name} ${lastDay}`)).toEqual([
      'prevailing 2026-12-07',
      'franc 2026-12-08',
    ]);
    expect(answer.body.difference.moved).toEqual([]);
    expect(await actions()).toContain(`deadline.choose-reading: ${REASON}`);
  });

  it('leaves the alerts on the earliest', async () => {
    const dueOn = async () => {
      const { body } = await lawyer.get(`/v1/alerts?dossier=${notified.dossier.id}&sort=dueAt`);
      return body.data.map(({ step, dueAt }: { step: string; dueAt: string }) => step + dueAt);
    };
    const planned = await dueOn();
    await choose(lawyer);
    expect(planned.length).toBeGreaterThan(0);
    expect(await dueOn()).toEqual(planned);
  });

  it('is a lawyer’s act', async () => {
    expect((await choose(paralegal)).status).toBe(403);
    await choose(lawyer);
    const headers = { 'If-Match': `"${(await read()).version}"` };
    expect((await paralegal.send('DELETE', `${path()}/reading`, undefined, headers)).status).toBe(
      403,
    );
    expect((await read()).chosenReading?.name).toBe('franc');
  });

  it('is one the deadline has, given with a reason and the version read', async () => {
    const unknown = await choose(lawyer, 'latest');
    expect([unknown.status, unknown.body]).toEqual([
      422,
      expect.objectContaining({ code: 'deadline/reading-unknown' }),
    ]);
    expect((await choose(lawyer, 'franc', 99)).status).toBe(412);
    const put = (body: object, headers = { 'If-Match': '"1"' }) =>
      lawyer.put(`${path()}/reading`, body, headers);
    expect((await put({ name: 'franc', reason: ' ' })).status).toBe(422);
    expect((await put({ name: 'franc' })).status).toBe(422);
    expect((await lawyer.put(`${path()}/reading`, { name: 'franc', reason: REASON })).status).toBe(
      428,
    );
  });

  it('is not chosen for a deadline that no longer runs', async () => {
    await lawyer.post(`${path()}/completion`, {});
    expect((await choose(lawyer)).status).toBe(409);
  });

  it('can be taken back, once', async () => {
    await choose(lawyer);
    const headers = { 'If-Match': `"${(await read()).version}"` };
    const drop = () => lawyer.send('DELETE', `${path()}/reading`, undefined, headers);
    expect((await drop()).status).toBe(200);
    expect((await read()).chosenReading).toBeNull();
    expect((await drop()).status).toBe(412);
    expect(await actions()).toContain('deadline.drop-reading');
    const again = { 'If-Match': `"${(await read()).version}"` };
    expect((await lawyer.send('DELETE', `${path()}/reading`, undefined, again)).status).toBe(409);
  });
});

describe('after a new computation', () => {
  const correct = (client: ApiClient, on: string) =>
    client.put<RecordedView>(
      `/v1/dossiers/${notified.dossier.id}/events/${notified.event.id}`,
      { ...ban(on), reason: 'Date relue' },
      { 'If-Match': '"1"' },
    );

  it('a choice stays as long as the deadline has such a reading', async () => {
    await choose(lawyer);
    await correct(paralegal, '2026-11-27');
    const { chosenReading, readings } = await read();
    expect(chosenReading?.name).toBe('franc');
    expect(readings.find(({ name }) => name === 'franc')?.lastDay).toBe('2026-12-05');
  });

  it('falls with its reading, and the audit says so', async () => {
    await choose(lawyer);
    await correct(paralegal, '2023-03-01');
    expect((await read()).chosenReading).toBeNull();
    expect(await actions()).toContain('deadline.reading-dropped');
  });

  it('is still known for the day on which it stood', async () => {
    await choose(lawyer);
    api.setNow('2026-12-02T10:00:00+01:00');
    await correct(paralegal, '2023-03-01');
    const then = await lawyer.get(`/v1/dossiers/${notified.dossier.id}?knownAt=2026-12-01`);
    api.setNow('2026-12-01T10:00:00+01:00');
    expect(deadlineOf(then.body, SUIT).chosenReading?.reason).toBe(REASON);
  });
});
