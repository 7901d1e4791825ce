import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { aReturnedMessage } from '../support/messages.ts';
import { markSweeps } from '../support/sweep-marks.ts';

const NOW = '2026-06-01T10:00+02:00';

let api: TestApi;
let owner: ApiClient;
let message: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  await markSweeps(api.database.login, -86_400);
  owner = await api.firms.a.as('owner');
  const dossier = await openDossier(owner);
  await record(owner, dossier.id, { type: 'demande-deposee', on: '2026-05-12' });
  const alertId = (await owner.get(`/v1/alerts?dossier=${dossier.id}&sort=dueAt`)).body.data[0].id;
  const { scope, users } = api.firms.a;
  const about = { scope, alertId, recipientId: users.lawyer.id };
  message = await aReturnedMessage(api.database, about, Temporal.Instant.from(NOW));
});
afterAll(() => api.close());

const state = async (client = owner) => (await client.get('/v1/alerts/state')).body;
const verification = () => `/v1/users/${api.firms.a.users.lawyer.id}/mailbox-verification`;

describe('a mailbox that sends mail back', () => {
  it('is named, with the reason and the moment, beside the message', async () => {
    const { mailboxes, failed, troubles } = await state();
    expect(mailboxes).toEqual([
      {
        recipient: expect.objectContaining({ name: 'Personne lawyer' }),
        returnedAt: NOW,
        reason: '5.1.1 User unknown',
      },
    ]);
    expect(failed).toEqual([
      expect.objectContaining({ id: message, state: 'returned', lastError: '5.1.1 User unknown' }),
    ]);
    expect(troubles.map(({ kind }: { kind: string }) => kind)).toContain('mails-refused');
  });

  it('is nobody else’s', async () => {
    const other = await api.firms.b.as('owner');
    expect((await state(other)).mailboxes).toEqual([]);
    expect((await other.post(verification())).status).toBe(404);
  });

  it('is said to be checked by an owner alone, and the act is kept', async () => {
    const paralegal = await api.firms.a.as('paralegal');
    expect((await paralegal.post(verification())).status).toBe(403);
    const answer = await owner.post(verification());
    expect([answer.status, answer.body.mailboxes]).toEqual([200, []]);
    const [entry] = (await owner.get('/v1/audit')).body.data;
    expect(entry).toMatchObject({
      action: 'user.mailbox-verified',
      subjectId: api.firms.a.users.lawyer.id,
    });
    const again = await owner.post(verification());
    expect([again.status, again.body.code]).toEqual([404, 'mailbox/not-refusing']);
  });

  it('gets its message again when an owner asks', async () => {
    const answer = await owner.post(`/v1/messages/${message}/retry`);
    expect(answer.status).toBe(200);
    expect(answer.body.failed[0]).toMatchObject({ id: message, state: 'failed' });
  });
});
