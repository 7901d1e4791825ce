import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serveWebhook, type NoticeServices } from '@quantieme/casework';
import { openMailer, openTransports } from '@quantieme/notifications';
import { newId } from '@quantieme/persistence';
import { aDossier, aFirm } from '../support/builders.ts';
import { openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { Dice } from '../support/dice.ts';
import { HttpSink, type ReceivedCall } from '../support/http-sink.ts';
import { LOCALHOST_CERTIFICATE } from '../support/localhost-certificate.ts';
import { anEndpoint } from '../support/webhooks.ts';
import { HandClock, SECRET_KEY } from './support/test-worker.ts';

const DOSSIERS = 6;
const CHANGES = 8;
const HERE = { privateAddresses: ['127.0.0.1'], authorities: [LOCALHOST_CERTIFICATE] };

let store: OpenTestDatabase;
let receiver: HttpSink;
beforeAll(async () => {
  store = await openTestDatabase(12);
  receiver = await HttpSink.start('https');
});
afterAll(async () => {
  await receiver.stop();
  await store.close();
});

interface Taken {
  readonly number: number;
  readonly dossierId: string;
}
const dataOf = ({ body }: ReceivedCall) => (JSON.parse(body) as { data: Taken }).data;

it.each([1, 2])(
  'a receiver that refuses three calls in ten, dossiers that go on changing, two workers: all is told, in order (seed %i)',
  async (seed) => {
    const dice = new Dice(seed * 104_729);
    const { database } = store;
    const scope = await aFirm(database);
    const clock = new HandClock('2026-11-20T09:00:00Z');
    const mailer = openMailer({ smtpUrl: 'smtp://127.0.0.1:9', from: 'alertes@quantieme.test' });
    const services: NoticeServices = {
      database,
      clock,
      mailer,
      transports: openTransports({ sms: null, webhooks: HERE }),
      publicUrl: 'https://app.quantieme.test',
      secretKey: SECRET_KEY,
    };
    const endpointId = newId();
    await anEndpoint(database, scope, { id: endpointId, url: receiver.url(), secretId: newId() });
    const taken: Taken[] = [];
    const ids = new Map<number, Set<string | undefined>>();
    receiver.answerTo = (call) => {
      const data = dataOf(call);
      const known = ids.get(data.number) ?? new Set();
      ids.set(data.number, known.add(call.headers['webhook-id']));
      if (dice.chance(0.3)) return dice.of([500, 502, 503, 429]);
      taken.push(data);
      return 204;
    };
    const dossiers: string[] = [];
    for (let number = 1; number <= DOSSIERS; number += 1)
      dossiers.push(await database.firm(scope, (tx) => aDossier(tx, { number })));
    const serve = () => serveWebhook(services, { firmId: scope.firmId, endpointId });
    const change = (label: number) =>
      database.firm(scope, (tx) => tx.execute(`UPDATE dossiers SET label = 'n' || ${label}`));
    for (let turn = 1; turn < CHANGES; turn += 1) {
      await Promise.all([change(turn), serve(), serve()]);
      clock.set(String(clock.now().add({ seconds: dice.between(1, 60) })));
    }
    const all = DOSSIERS * CHANGES;
    for (let hour = 0; hour < 60 && taken.length < all; hour += 1) {
      clock.set(String(clock.now().add({ hours: 1 })));
      await Promise.all([serve(), serve()]);
    }
    mailer.close();
    expect(new Set(taken.map(({ number }) => number)).size).toBe(all);
    expect(taken).toHaveLength(all);
    for (const id of dossiers) {
      const numbers = taken.filter(({ dossierId }) => dossierId === id).map((one) => one.number);
      expect(numbers).toHaveLength(CHANGES);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    for (const known of ids.values()) expect(known.size).toBe(1);
  },
);
