import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acknowledgementToken } from '@quantieme/casework';
import type { AcknowledgementOffer, AlertView, AuditPage } from '@quantieme/contracts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';
import { aMailedMessage } from '../support/messages.ts';

const FILED = { type: 'demande-deposee', on: '2026-05-12' };

let api: TestApi;
let owner: ApiClient;
let dossier: { readonly id: string; readonly reference: string };
let alerts: readonly AlertView[];
let token: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-06-01T10:00:00+02:00');
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

/** Two alerts of one deadline, mailed together to the paralegal. */
beforeEach(async () => {
  dossier = await openDossier(owner);
  const recorded = await record(owner, dossier.id, FILED);
  const { id } = deadlineOf(recorded, 'titre-silence-4-mois');
  alerts = (await alertsNow()).filter(({ deadlineId }) => deadlineId === id).slice(0, 2);
  token = acknowledgementToken(await mailed(alerts), api.secretKey);
});

async function alertsNow(): Promise<readonly AlertView[]> {
  return (await owner.get(`/v1/alerts?dossier=${dossier.id}&sort=dueAt`)).body.data;
}

const mailed = (carried: readonly AlertView[], recipientId = paralegal().id) =>
  aMailedMessage(api.database, {
    scope: api.firms.a.scope,
    alertIds: carried.map(({ id }) => id),
    recipientId,
  });
const paralegal = () => api.firms.a.users.paralegal;
const look = (asked = token) =>
  api.stranger().post<AcknowledgementOffer>('/v1/acknowledgements/offer', { token: asked });
const acknowledge = (more: object = {}, asked = token) =>
  api.stranger().post<AcknowledgementOffer>('/v1/acknowledgements', { token: asked, ...more });
const states = ({ body }: { readonly body: AcknowledgementOffer }) =>
  body.alerts.map(({ state }) => state);
const execute = (sql: string) =>
  api.database.pipelined(api.firms.a.scope, (tx) => tx.execute(sql, [dossier.id]));
const audited = async () =>
  (await owner.get<AuditPage>(`/v1/audit?dossier=${dossier.id}`)).body.data.filter(
    ({ action }) => action === 'alert.acknowledge',
  );
const setStatus = (status: string) => owner.patch(`/v1/users/${paralegal().id}`, { status });

describe('looking at what a mail was about', () => {
  it('says it by reference, wording and dates, in the language of the recipient, and names nobody', async () => {
    const answer = await look();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ firm: 'Cabinet A', language: 'fr' });
    expect(answer.body.alerts[0]).toEqual({
      id: alerts[0]?.id,
      deadlineId: alerts[0]?.deadlineId,
      dossierId: dossier.id,
      reference: dossier.reference,
      label: alerts[0]?.deadline.label,
      nature: alerts[0]?.deadline.nature,
      severity: alerts[0]?.severity,
      state: 'open',
      toldLastDay: '2026-09-12',
      lastDay: '2026-09-12',
      toldUntil: null,
      acknowledgedBy: null,
      acknowledgedAt: null,
      plan: null,
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/Kon|Aminata|Personne|A\. K/i);
  });

  it('acknowledges nothing, however often it is done', async () => {
    await look();
    await look();
    expect((await alertsNow()).slice(0, 2).map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(await audited()).toEqual([]);
  });
});

describe('acknowledging by the link', () => {
  it('is done as the recipient of the mail, who is signed in nowhere, with a plan', async () => {
    const woken = api.woken();
    const answer = await acknowledge({ plan: 'Déposé le 12.' });
    expect(answer.status).toBe(200);
    expect(states(answer)).toEqual(['acknowledged', 'acknowledged']);
    expect(answer.body.alerts[0]).toMatchObject({
      acknowledgedBy: 'CR',
      acknowledgedAt: '2026-06-01T10:00+02:00',
      plan: 'Déposé le 12.',
    });
    for (const { id } of alerts) {
      expect((await owner.get(`/v1/alerts/${id}`)).body).toMatchObject({
        status: 'acknowledged',
        acknowledgedBy: { id: paralegal().id },
        acknowledgedByWay: 'mail',
        plan: 'Déposé le 12.',
      });
    }
    expect(api.woken()).toBe(woken + 1);
    const [entry, ...others] = await audited();
    expect(others).toHaveLength(1);
    expect(entry).toMatchObject({
      actor: { id: paralegal().id },
      before: { status: 'sent' },
      after: { way: 'mail', plan: 'Déposé le 12.' },
    });
  });

  it('twice does no more than once, and keeps who was first', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    await lawyer.post(`/v1/alerts/${alerts[0]?.id}/acknowledgement`, { plan: 'Je le fais.' });
    expect((await owner.get(`/v1/alerts/${alerts[0]?.id}`)).body.acknowledgedByWay).toBe('app');
    await acknowledge();
    expect((await acknowledge({ plan: 'Autre chose.' })).status).toBe(200);
    const kept = (await alertsNow()).slice(0, 2);
    expect(kept.map(({ acknowledgedBy, plan }) => [acknowledgedBy?.name, plan])).toEqual([
      ['Personne lawyer', 'Je le fais.'],
      ['Personne paralegal', null],
    ]);
    expect(await audited()).toHaveLength(2);
  });

  it('takes the alerts it is told, of its own mail only', async () => {
    const [first] = alerts;
    expect(states(await acknowledge({ alertIds: [first?.id] }))).toEqual(['acknowledged', 'open']);
    const other = (await alertsNow()).find(({ status }) => status === 'planned');
    const refused = await acknowledge({ alertIds: [other?.id] });
    expect([refused.status, refused.body]).toEqual([
      404,
      expect.objectContaining({ code: 'acknowledgement/not-in-this-mail' }),
    ]);
    expect(states(await look())).toEqual(['acknowledged', 'open']);
  });

  it('is taken back in the application, with the way it came', async () => {
    await acknowledge();
    const path = `/v1/alerts/${alerts[0]?.id}/acknowledgement`;
    expect((await owner.delete(path)).body).toMatchObject({
      status: 'sent',
      acknowledgedByWay: null,
    });
    expect(states(await look())).toEqual(['open', 'acknowledged']);
  });

  it('leaves alone what has moved, so that the new date goes on being recalled', async () => {
    await execute(
      `UPDATE alerts SET settled_at = now(), settled_because = 'moved' WHERE dossier_id = $1 AND status = 'sent'`,
    );
    await execute(
      `UPDATE deadlines SET last_day = '2026-09-30', prudent_last_day = '2026-09-30' WHERE dossier_id = $1`,
    );
    const answer = await acknowledge();
    expect(states(answer)).toEqual(['moved', 'moved']);
    expect(answer.body.alerts[0]).toMatchObject({
      toldLastDay: '2026-09-12',
      lastDay: '2026-09-30',
    });
    expect(await audited()).toEqual([]);
  });

  it('says of what is done that it is', async () => {
    await owner.post(`/v1/deadlines/${alerts[0]?.deadlineId}/completion`, {});
    expect(states(await acknowledge())).toEqual(['done', 'done']);
  });

  it('knows that the mail has come, even where the answer of its server was lost', async () => {
    await execute(
      `UPDATE alert_sends SET state = 'pending', sent_at = NULL
        WHERE alert_id IN (SELECT id FROM alerts WHERE dossier_id = $1)`,
    );
    await execute(
      `UPDATE alerts SET status = 'planned', sent_at = NULL WHERE dossier_id = $1 AND status = 'sent'`,
    );
    await execute(
      `UPDATE messages SET state = 'leaving', sent_at = NULL, receipt = NULL WHERE id IN (
         SELECT carried_by FROM alert_sends s JOIN alerts a ON a.id = s.alert_id WHERE a.dossier_id = $1)`,
    );
    expect(states(await acknowledge())).toEqual(['acknowledged', 'acknowledged']);
    const [first] = await alertsNow();
    expect(first?.sends[0]).toMatchObject({ state: 'sent', receipt: 'Its link was followed.' });
  });
});

describe('a link that opens nothing', () => {
  const refusal = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    return [status, (body as { code: string }).code];
  };
  const UNKNOWN = [404, 'acknowledgement/unknown'];

  it('is damaged, signed by another key, or of a message that never was', async () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const others = [
      token.slice(0, -1),
      `${token}A`,
      acknowledgementToken(alerts[0]?.id ?? '', 'another key'),
      acknowledgementToken(id, api.secretKey),
    ];
    for (const other of others) {
      expect(await refusal(look(other))).toEqual(UNKNOWN);
      expect(await refusal(acknowledge({}, other))).toEqual(UNKNOWN);
    }
    expect(states(await look())).toEqual(['open', 'open']);
  });

  it('is older than thirty days', async () => {
    const age = (days: number) =>
      execute(
        `UPDATE alert_sends SET started_at = clock_timestamp() - interval '${days} days' + interval '1 minute'
          WHERE alert_id IN (SELECT id FROM alerts WHERE dossier_id = $1)`,
      );
    await age(30);
    expect((await look()).status).toBe(200);
    await age(31);
    expect(await refusal(look())).toEqual([410, 'acknowledgement/too-old']);
    expect(await refusal(acknowledge())).toEqual([410, 'acknowledgement/too-old']);
  });

  it('was sent to somebody who can no longer sign in, or whose role has changed', async () => {
    await setStatus('disabled');
    expect(await refusal(look())).toEqual(UNKNOWN);
    expect(await refusal(acknowledge())).toEqual(UNKNOWN);
    await setStatus('active');
    const readOnly = await mailed(alerts, api.firms.a.users['read-only'].id);
    const theirs = acknowledgementToken(readOnly, api.secretKey);
    expect(await refusal(acknowledge({}, theirs))).toEqual([403, 'acknowledgement/no-longer-may']);
    expect(states(await look())).toEqual(['open', 'open']);
  });

  it('opens nothing of another firm, whose alerts it cannot name', async () => {
    const other = await api.firms.b.as('owner');
    const theirs = await openDossier(other);
    await record(other, theirs.id, FILED);
    const { body } = await other.get(`/v1/alerts?dossier=${theirs.id}`);
    const alertIds = [body.data[0].id];
    expect(await refusal(acknowledge({ alertIds }))).toEqual([
      404,
      'acknowledgement/not-in-this-mail',
    ]);
  });

  it('slows whoever tries many, and nobody who holds a good one', async () => {
    const tries = await Promise.all(Array.from({ length: 70 }, () => look('nothing')));
    expect(tries.map(({ status }) => status)).toContain(429);
    expect((await acknowledge()).status).toBe(200);
  });
});
