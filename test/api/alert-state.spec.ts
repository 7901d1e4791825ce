import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { aRefusedMessage } from '../support/messages.ts';
import { markSweeps } from '../support/sweep-marks.ts';

const NOW = '2026-06-01T10:00:00+02:00';

let api: TestApi;
let owner: ApiClient;
let dossier: { readonly id: string; readonly reference: string };
let alertId: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  owner = await api.firms.a.as('owner');
  dossier = await openDossier(owner);
  await record(owner, dossier.id, { type: 'demande-deposee', on: '2026-05-12' });
  alertId = (await owner.get(`/v1/alerts?dossier=${dossier.id}&sort=dueAt`)).body.data[0].id;
});
afterAll(() => api.close());

const state = async (client = owner) => (await client.get('/v1/alerts/state')).body;
const kinds = async () => (await state()).troubles.map(({ kind }: { kind: string }) => kind);

describe('the state of alerts', () => {
  it('is fine when sweeps go and nothing waits', async () => {
    const { troubles, sweeps, lateness, waiting, failed } = await state();
    expect({ troubles, failed }).toEqual({ troubles: [], failed: [] });
    expect(sweeps).toHaveLength(10);
    expect(sweeps[0]).toEqual({
      tick: 'sweep-alerts',
      doneAt: expect.stringMatching(/^\d{4}-/),
      ageSeconds: 0,
      tookMs: 3,
      late: false,
      failure: null,
    });
    expect(lateness).toEqual({ days: 7, count: 0, p50Ms: null, p99Ms: null, maxMs: null });
    expect(waiting).toMatchObject({ unrouted: 0, unsent: 0, oldestDueAt: null });
  });

  it('counts what is due and what will be within a day', async () => {
    const [first] = (await owner.get(`/v1/alerts?dossier=${dossier.id}&sort=dueAt`)).body.data;
    const dueAt = Temporal.Instant.from(first.dueAt);
    api.setNow(String(dueAt.subtract({ hours: 1 })));
    expect((await state()).waiting).toMatchObject({ unrouted: 0, nextDay: 1 });
    api.setNow(String(dueAt));
    expect((await state()).waiting).toMatchObject({ unrouted: 1, oldestDueAt: first.dueAt });
    api.setNow(NOW);
  });

  it('says since when the workers have stopped, and what to do, in the language asked for', async () => {
    await markSweeps(api.database.login, 90);
    const [trouble] = (await state()).troubles;
    expect(trouble).toMatchObject({ kind: 'worker-stopped', since: expect.any(String) });
    expect(trouble.title).toMatch(/^Les rappels ne partent plus/);
    expect((await owner.get('/v1/session')).body.trouble).toEqual(trouble);
    const english = await owner.send('GET', '/v1/alerts/state', undefined, {
      'Accept-Language': 'en',
    });
    expect(english.body.troubles[0].remedy).toMatch(/^Restart the worker/);
    await markSweeps(api.database.login, -86_400);
    expect(await kinds()).toEqual([]);
    expect((await owner.get('/v1/session')).body.trouble).toBeNull();
  });
});

describe('a message no server took', () => {
  let message: string;
  beforeAll(async () => {
    const { scope, users } = api.firms.a;
    message = await aRefusedMessage(api.database, { scope, alertId, recipientId: users.lawyer.id });
  });

  it('is shown with the words of the server, by reference and never by name', async () => {
    const { troubles, failed } = await state();
    expect(troubles.map(({ kind }: { kind: string }) => kind)).toEqual(['mails-refused']);
    expect(failed).toEqual([
      {
        id: message,
        recipient: {
          id: api.firms.a.users.lawyer.id,
          name: 'Personne lawyer',
          initials: expect.any(String),
        },
        channel: 'mail',
        kind: 'immediate',
        dossier: { id: dossier.id, reference: dossier.reference },
        dueAt: expect.any(String),
        state: 'quarantined',
        attempts: 4,
        lastError: '550 5.1.1 No such mailbox',
        carries: 1,
      },
    ]);
  });

  it('is nobody else’s', async () => {
    const other = await api.firms.b.as('owner');
    expect((await state(other)).failed).toEqual([]);
    expect((await other.post(`/v1/messages/${message}/retry`)).status).toBe(404);
  });

  it('is sent again by an owner alone, at once, and the act is kept', async () => {
    const paralegal = await api.firms.a.as('paralegal');
    expect((await paralegal.post(`/v1/messages/${message}/retry`)).status).toBe(403);
    const before = api.woken();
    const answer = await owner.post(`/v1/messages/${message}/retry`);
    expect(answer.status).toBe(200);
    expect(answer.body.failed[0]).toMatchObject({ id: message, state: 'failed' });
    expect(api.woken()).toBe(before + 1);
    const [entry] = (await owner.get('/v1/audit')).body.data;
    expect(entry).toMatchObject({ action: 'message.retry', subjectId: message });
  });

  it('that has left is not found', async () => {
    const sql = `UPDATE messages SET state = 'sent', sent_at = clock_timestamp() WHERE firm_id = $1 AND id = $2`;
    const { scope } = api.firms.a;
    await api.database.pipelined(scope, (tx) => tx.execute(sql, [scope.firmId, message]));
    const answer = await owner.post(`/v1/messages/${message}/retry`);
    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe('message/not-refused');
  });
});
