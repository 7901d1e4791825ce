import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readAlertState, webhookSecret } from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import { newId } from '@quantieme/persistence';
import { Webhook } from 'standardwebhooks';
import { aUser } from '../support/builders.ts';
import { HttpSink } from '../support/http-sink.ts';
import { LOCALHOST_CERTIFICATE } from '../support/localhost-certificate.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, SECRET_KEY, Workshop } from './support/test-worker.ts';
import {
  alertStates,
  aWatchedDossier,
  aWatchedFirm,
  changeDeadline,
  chooseChannels,
  messagesOf,
  planAgain,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

// Friday 13 November 2026.
const LAST_DAY = '2026-11-13';
const RECORDED = '2026-11-02T10:00:00Z';
const URGENT = '2026-11-12T10:00:00Z';
const HERE = { privateAddresses: ['127.0.0.1'], authorities: [LOCALHOST_CERTIFICATE] };

let workshop: Workshop;
let receiver: HttpSink;
let firm: WatchedFirm;
let clock: HandClock;
let secretId: string;

beforeAll(async () => {
  workshop = await Workshop.open();
  receiver = await HttpSink.start('https');
});
beforeEach(async () => {
  workshop.transports = openTransports({ sms: null, webhooks: { ...HERE, timeoutMs: 1_000 } });
  clock = new HandClock(URGENT);
  firm = await aWatchedFirm(workshop.database);
  await chooseChannels(workshop.database, firm, ['mail', 'app', 'webhook']);
  secretId = newId();
  await callAt(receiver.url());
});
afterEach(async () => {
  await workshop.rest();
  receiver.forget();
});
afterAll(async () => {
  await workshop.close();
  await receiver.stop();
});

const aDossier = () =>
  aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: clock.now() });

function callAt(url: string) {
  const { firmId } = firm.scope;
  return workshop.database.firm(firm.scope, ({ prisma }) =>
    prisma.firmWebhook.upsert({
      where: { firmId },
      create: { firmId, url, secretId },
      update: { url },
    }),
  );
}

async function untilCall(dossier: WatchedDossier, wanted: string) {
  const messages = await eventually(
    () => messagesOf(workshop.database, dossier),
    (all) => all.some(({ channel, state }) => channel === 'webhook' && state === wanted),
  );
  return messages.find(({ channel }) => channel === 'webhook');
}

async function untilMailed(dossier: WatchedDossier): Promise<void> {
  await eventually(
    () => alertStates(workshop.database, dossier),
    (states) => states.some((state) => state.endsWith(' sent')),
  );
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 2_000));

/** As the firm's own system would: with the library of the standard, and the secret it was given. */
function verified({ headers, body }: HttpSink['calls'][number]) {
  const webhook = new Webhook(webhookSecret(secretId, SECRET_KEY));
  return webhook.verify(body, { ...headers }) as {
    type: string;
    data: { kind: string; alerts: Record<string, unknown>[] };
  };
}

describe('alerts that leave', () => {
  it('at once are one signed call of the firm, with ids and dates and nothing of the client', async () => {
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    const message = await untilCall(dossier, 'sent');
    expect(message).toMatchObject({ kind: 'immediate', recipient_id: null, receipt: 'HTTP 204' });
    await settled();
    expect(receiver.calls).toHaveLength(1);
    const [call] = receiver.calls as [HttpSink['calls'][number]];
    expect(call.headers['webhook-id']).toBe(`msg_${message?.id}`);
    expect(call.body).not.toMatch(/Diallo|Aminata|A\. ?D\.|accuser/);
    const { type, data } = verified(call);
    expect([type, data.kind]).toEqual(['alert.due', 'immediate']);
    expect(data.alerts).toEqual([
      {
        id: expect.any(String),
        step: 'J-1',
        severity: 'fatal',
        deadlineId: dossier.deadlineId,
        dossierId: dossier.dossierId,
        reference: expect.stringMatching(/^2026-/),
        lastDay: LAST_DAY,
        prudentLastDay: LAST_DAY,
        expiresAt: null,
        correction: null,
        toVerify: false,
        url: `https://app.quantieme.test/dossiers/${dossier.dossierId}?echeance=${dossier.deadlineId}`,
      },
    ]);
  });

  it('with the digest are one call of the day, which lists them', async () => {
    clock.set(RECORDED);
    const dossiers = [await aDossier(), await aDossier()];
    await workshop.startWorker(clock);
    for (const dossier of dossiers) await untilCall(dossier, 'gathering');
    expect(receiver.calls).toEqual([]);
    // 08:00 in Paris.
    clock.set('2026-11-03T07:00:00Z');
    for (const dossier of dossiers) await untilCall(dossier, 'sent');
    expect(receiver.calls).toHaveLength(1);
    const { data } = verified(receiver.calls[0] as HttpSink['calls'][number]);
    expect(data.kind).toBe('digest');
    expect(data.alerts.map(({ dossierId }) => dossierId).toSorted()).toEqual(
      dossiers.map(({ dossierId }) => dossierId).toSorted(),
    );
  });

  it('are corrected where a date that was told no longer holds', async () => {
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    await untilCall(dossier, 'sent');
    await changeDeadline(workshop.database, dossier, { outcome: 'met' });
    await planAgain(workshop.database, dossier, clock.now());
    await untilCall(dossier, 'gathering');
    clock.set('2026-11-13T07:00:00Z');
    const calls = await eventually(
      () => receiver.calls,
      (all) => all.length === 2,
    );
    const { data } = verified(calls[1] as HttpSink['calls'][number]);
    expect(data.alerts).toMatchObject([{ step: 'correction', correction: 'met' }]);
  });
});

describe('a system in trouble', () => {
  it('that fails is called again under the same id, and not before it asks', async () => {
    receiver.answers.push(500, { status: 503, headers: { 'retry-after': '2' } });
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    const started = performance.now();
    expect(await untilCall(dossier, 'sent')).toMatchObject({ attempts: 3 });
    expect(performance.now() - started).toBeGreaterThan(2_000);
    expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (const call of receiver.calls) expect(verified(call).type).toBe('alert.due');
  });

  it('that does not answer is called again', async () => {
    receiver.answers.push('hang');
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    expect(await untilCall(dossier, 'failed')).toMatchObject({ last_error: 'timeout' });
    await untilCall(dossier, 'sent');
  });

  it.each<[string, number | { status: number; headers: Record<string, string> }, string, number]>([
    ['gone', 410, 'gone: HTTP 410', 1],
    ['moved', { status: 302, headers: { location: '/ailleurs' } }, 'redirected: HTTP 302', 4],
    ['that knows no such call', 404, 'HTTP 404', 4],
  ])('%s is refused for good, seen, and wakes nobody', async (_what, answer, error, attempts) => {
    const owner = await aUser(workshop.database, firm.scope, { role: 'owner', isLawyer: false });
    receiver.answers.push(...Array(4).fill(answer));
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    const refused = await untilCall(dossier, 'quarantined');
    expect(refused).toMatchObject({ attempts, last_error: error });
    expect(receiver.calls.map(({ path }) => path)).toEqual(Array(attempts).fill('/recu'));
    await untilMailed(dossier);
    const state = await readAlertState(actingAs(workshop, firm.lawyer, clock));
    expect(state.troubles.map(({ kind }) => kind)).toContain('mails-refused');
    expect(state.failed).toMatchObject([{ channel: 'webhook', recipient: null }]);
    await settled();
    expect(workshop.smtp.received.map(({ to }) => to)).not.toContain(owner.email);
  });
});

describe('an address that is not public', () => {
  it.each(['127.0.0.1', 'localhost'])('(%s) is not called', async (host) => {
    workshop.transports = openTransports({
      sms: null,
      webhooks: { authorities: HERE.authorities },
    });
    await callAt(receiver.url(host));
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    const refused = await untilCall(dossier, 'quarantined');
    expect(refused).toMatchObject({ last_error: 'private-address' });
    expect(receiver.calls).toEqual([]);
    await untilMailed(dossier);
    const { failed } = await readAlertState(actingAs(workshop, firm.lawyer, clock));
    expect(failed[0]?.lastError).toMatch(/réseau privé/);
  });

  it('that was taken away is refused at once', async () => {
    await workshop.database.firm(firm.scope, ({ prisma }) =>
      prisma.firmWebhook.delete({ where: { firmId: firm.scope.firmId } }),
    );
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    expect(await untilCall(dossier, 'quarantined')).toMatchObject({
      attempts: 1,
      last_error: 'no-webhook',
    });
  });
});
