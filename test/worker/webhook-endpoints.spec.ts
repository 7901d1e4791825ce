import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { serveWebhook, updateWebhook, webhookSecret } from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import { dueEndpoints, newId, type FirmScope } from '@quantieme/persistence';
import { Webhook } from 'standardwebhooks';
import { aDossier, aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import { HttpSink, type Answer, type ReceivedCall } from '../support/http-sink.ts';
import { LOCALHOST_CERTIFICATE } from '../support/localhost-certificate.ts';
import { anEndpoint } from '../support/webhooks.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, SECRET_KEY, Workshop } from './support/test-worker.ts';

const START = Temporal.Instant.from('2026-11-20T09:00:00Z');
const HERE = { privateAddresses: ['127.0.0.1'], authorities: [LOCALHOST_CERTIFICATE] };

let workshop: Workshop;
let receiver: HttpSink;
let scope: FirmScope;
let owner: BuiltUser;
let clock: HandClock;
let endpointId: string;
let secretId: string;

beforeAll(async () => {
  workshop = await Workshop.open();
  receiver = await HttpSink.start('https');
});
beforeEach(async () => {
  workshop.transports = openTransports({ sms: null, webhooks: { ...HERE, timeoutMs: 1_000 } });
  clock = new HandClock(String(START));
  scope = await aFirm(workshop.database);
  owner = await aUser(workshop.database, scope, { role: 'owner' });
  endpointId = newId();
  secretId = newId();
  await anEndpoint(workshop.database, scope, { id: endpointId, url: receiver.url(), secretId });
});
afterEach(async () => {
  await sql('DELETE FROM webhook_deliveries', []);
  await sql('DELETE FROM webhook_endpoints', []);
  await workshop.rest();
  receiver.forget();
});
afterAll(async () => {
  await workshop.close();
  await receiver.stop();
});

const sql = <Row extends object>(
  text: string,
  parameters: readonly (string | readonly string[])[],
) => workshop.database.pipelined(scope, (tx) => tx.query<Row>(text, parameters));

const serve = () => {
  const services = workshop.services(clock);
  return serveWebhook(services, { firmId: scope.firmId, endpointId });
};
const after = (seconds: number) => clock.set(String(clock.now().add({ seconds })));

let dossiers = 0;
const openOne = () =>
  workshop.database.firm(scope, (tx) => aDossier(tx, { number: (dossiers += 1) }));
const rename = (id: string, label: string) =>
  sql('UPDATE dossiers SET label = $3 WHERE firm_id = $1 AND id = $2', [scope.firmId, id, label]);

interface Told {
  readonly type: string;
  readonly data: { id: string; kind: string; dossierId: string; number: number; href: string };
}
/** As the firm's own system would: with the library of the standard, and the secret it was given. */
function verified({ headers, body }: ReceivedCall): Told {
  return new Webhook(webhookSecret(secretId, SECRET_KEY)).verify(body, { ...headers }) as Told;
}
const told = () => receiver.calls.map((call) => verified(call));
const webhookIds = () => receiver.calls.map(({ headers }) => headers['webhook-id']);
const ofDossier = (id: string) => told().filter(({ data }) => data.dossierId === id);

const endpointState = async () =>
  (await sql('SELECT state, disabled_because FROM webhook_endpoints', []))[0];
const deliveries = () =>
  sql<{ state: string; tries: number; answer: string | null; due: boolean }>(
    `SELECT state, tries, answer, due_at IS NOT NULL AS due FROM webhook_deliveries ORDER BY number`,
    [],
  );
const failFor = (dossierId: string, answer: Answer) => {
  receiver.answerTo = (call) => (call.body.includes(dossierId) ? answer : 204);
};

describe('what changes', () => {
  it('is told once by two workers, signed, with ids and nothing of the client', async () => {
    const ids = [await openOne(), await openOne(), await openOne()];
    for (const id of ids) await rename(id, 'Mme Diallo');
    for (const id of ids) await rename(id, 'Mme Aminata Diallo');
    await Promise.all([workshop.startWorker(clock), workshop.startWorker(clock)]);
    await eventually(
      () => receiver.calls.length,
      (count) => count >= 9,
    );
    await eventually(deliveries, (rows) => rows.every(({ state }) => state === 'delivered'));
    expect(new Set(webhookIds()).size).toBe(9);
    expect(receiver.calls).toHaveLength(9);
    for (const { body } of receiver.calls) expect(body).not.toMatch(/Diallo|Mme/);
    for (const id of ids) {
      expect(ofDossier(id).map(({ type }) => type)).toEqual([
        'dossier.created',
        'dossier.updated',
        'dossier.updated',
      ]);
    }
    expect(ofDossier(ids[0] ?? '')[0]).toEqual({
      type: 'dossier.created',
      timestamp: expect.stringMatching(/^20\d\d-.*Z$/),
      data: {
        id: ids[0],
        kind: 'dossier',
        dossierId: ids[0],
        number: expect.any(Number),
        href: `/v1/dossiers/${ids[0]}`,
      },
    });
  });

  it('and was not asked for is passed over; nothing is due when all is told', async () => {
    await openOne();
    await aUser(workshop.database, scope);
    const due = () =>
      workshop.database.sweeper.run((sweeping) => dueEndpoints(sweeping, clock.now()));
    expect(await due()).toEqual([{ firmId: scope.firmId, id: endpointId }]);
    await serve();
    expect(told().map(({ type }) => type)).toEqual(['dossier.created']);
    expect(await due()).toEqual([]);
  });
});

describe('a call that is refused', () => {
  it('holds back the later ones of its dossier alone, and keeps its id', async () => {
    const [bad, good] = [await openOne(), await openOne()];
    failFor(bad, 500);
    await rename(bad, 'a');
    await rename(good, 'b');
    await serve();
    expect(ofDossier(good).map(({ type }) => type)).toEqual(['dossier.created', 'dossier.updated']);
    expect(ofDossier(bad).map(({ type }) => type)).toEqual(['dossier.created']);
    after(5);
    receiver.answerTo = () => 204;
    await serve();
    expect(ofDossier(bad).map(({ type }) => type)).toEqual([
      'dossier.created',
      'dossier.created',
      'dossier.updated',
    ]);
    expect(new Set(webhookIds()).size).toBe(4);
    expect((await deliveries()).map(({ tries }) => tries)).toEqual([2, 1, 1, 1]);
  });

  it('is made again no earlier than the server asks', async () => {
    receiver.answers.push({ status: 429, headers: { 'retry-after': '600' } });
    await openOne();
    await serve();
    after(599);
    await openOne();
    await serve();
    expect(receiver.calls).toHaveLength(1);
    after(1);
    await serve();
    expect(receiver.calls).toHaveLength(3);
  });

  it('is given up after three days: the others of its dossier go on, and it can be seen', async () => {
    const bad = await openOne();
    failFor(bad, 422);
    await serve();
    for (let hour = 0; hour < 73; hour += 8) {
      await openOne();
      after(8 * 3_600);
      await serve();
    }
    expect((await deliveries())[0]).toMatchObject({ state: 'failed', answer: 'HTTP 422' });
    expect(await endpointState()).toEqual({ state: 'enabled', disabled_because: null });
    receiver.answerTo = () => 204;
    await rename(bad, 'c');
    await serve();
    expect(ofDossier(bad).at(-1)?.type).toBe('dossier.updated');
  });

  it('by a worker that was killed before it wrote the answer is made again under the same id', async () => {
    await openOne();
    receiver.answers.push('hang');
    await serve();
    await sql(
      `UPDATE webhook_deliveries SET claim_token = $1, claimed_until = now(), due_at = $2`,
      [newId(), String(clock.now())],
    );
    await serve();
    expect(receiver.calls).toHaveLength(2);
    expect(new Set(webhookIds()).size).toBe(1);
  });
});

describe('an endpoint that is down', () => {
  const mailsToOwners = () =>
    sql<{ recipient_email: string; kind: string }>(
      'SELECT recipient_email, kind FROM mail_outbox',
      [],
    );
  const enable = async () => {
    const [row] = await sql<{ version: number }>('SELECT version FROM webhook_endpoints', []);
    await updateWebhook(actingAs(workshop, owner, clock), {
      id: endpointId,
      version: row?.version ?? 0,
      body: { enabled: true },
    });
  };

  it('for three days is left alone more and more, then not called; switched on again it misses nothing', async () => {
    receiver.answerTo = () => 503;
    const ids = [await openOne(), await openOne(), await openOne()];
    await serve();
    for (let hour = 6; hour < 72; hour += 6) {
      for (const id of ids) await rename(id, `heure ${hour}`);
      after(6 * 3_600);
      await serve();
    }
    expect(await endpointState()).toMatchObject({ state: 'enabled' });
    expect(receiver.calls.length).toBeLessThan(20);
    after(13 * 3_600);
    await serve();
    expect(await endpointState()).toEqual({ state: 'disabled', disabled_because: 'failing' });
    expect(await mailsToOwners()).toEqual([
      { recipient_email: owner.email, kind: 'webhook-disabled' },
    ]);
    const last = receiver.calls.length;
    await rename(ids[0] ?? '', 'après');
    after(3_600);
    await serve();
    expect(receiver.calls).toHaveLength(last);

    receiver.forget();
    await enable();
    await serve();
    for (const [index, id] of ids.entries()) {
      const numbers = ofDossier(id).map(({ data }) => data.number);
      expect(numbers).toHaveLength(index === 0 ? 13 : 12);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    expect((await deliveries()).every(({ state }) => state === 'delivered')).toBe(true);
  });

  it('and comes back gets everything at once, not at the hour of each', async () => {
    receiver.answerTo = () => 500;
    for (let count = 0; count < 12; count += 1) await openOne();
    await serve();
    for (const wait of [5, 30, 120, 600, 1_800]) {
      after(wait);
      await serve();
    }
    receiver.forget();
    after(3_600);
    await serve();
    expect((await deliveries()).map(({ state }) => state)).toEqual(Array(12).fill('delivered'));
  });

  it('that says it is gone is not called again, and the owners are told by mail', async () => {
    receiver.answers.push(410);
    await openOne();
    await workshop.startWorker(clock);
    const [mail] = await eventually(
      () => workshop.smtp.received,
      (all) => all.length > 0,
    );
    expect(mail?.to).toBe(owner.email);
    expect(await endpointState()).toEqual({ state: 'disabled', disabled_because: 'gone' });
    expect(receiver.calls).toHaveLength(1);
  });
});

describe('an address that is not public', () => {
  it('is found out when the line is opened, and nothing is sent', async () => {
    workshop.transports = openTransports({
      sms: null,
      webhooks: { authorities: HERE.authorities },
    });
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]']) {
      await sql('UPDATE webhook_endpoints SET url = $1', [receiver.url(host)]);
      await openOne();
      await serve();
    }
    expect(receiver.calls).toEqual([]);
    const answers = (await deliveries()).map(({ answer }) => answer);
    expect(answers).toEqual(Array(3).fill('private-address'));
  });
});
