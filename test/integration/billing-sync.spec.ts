import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  billUnbilledWork,
  createReceiver,
  KINDS,
  Mirror,
  openApi,
  ownFields,
  synchronise,
  type Kind,
} from 'billing-sync';
import { webhookSecret } from '@quantieme/casework';
import type { BillingPage } from '@quantieme/contracts';
import { openTransports } from '@quantieme/notifications';
import { newId } from '@quantieme/persistence';
import { startApi, type TestApi } from '../support/api.ts';
import type { Answer, ApiClient } from '../support/api-client.ts';
import { Dice } from '../support/dice.ts';
import { LOCALHOST_CERTIFICATE } from '../support/localhost-certificate.ts';
import { anApiClient } from '../support/machines.ts';
import { anEndpoint } from '../support/webhooks.ts';
import { eventually } from '../worker/support/eventually.ts';
import { HandClock, SECRET_KEY, Workshop } from '../worker/support/test-worker.ts';
import { BusyFirm } from './busy-firm.ts';
import { FaultyLine } from './faulty-line.ts';
import { WebhookRelay } from './webhook-relay.ts';

const START = '2026-11-20T09:00:00Z';
const HERE = { privateAddresses: ['127.0.0.1'], authorities: [LOCALHOST_CERTIFICATE] };
const SCOPES = ['dossier:list', 'deadline:read', 'time:read', 'billing:read', 'billing:write'];

let api: TestApi;
let workshop: Workshop;
let owner: ApiClient;
let folder: string;

beforeAll(async () => {
  const transports = openTransports({ sms: null, webhooks: { ...HERE, timeoutMs: 2_000 } });
  api = await startApi({ transports });
  api.setNow(START);
  workshop = await Workshop.beside(api);
  workshop.transports = transports;
  owner = await api.firms.a.as('owner');
  await owner.post('/v1/rates', {
    from: '2026-01-01',
    hourly: { amount: 20_000, currency: 'EUR' },
  });
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'quantieme-mirror-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(async () => {
  await workshop.close();
  await api.close();
});

/** No test waits as long as a program would. */
const quick = { now: () => performance.now(), sleep: () => Promise.resolve() };

async function aProgram(line: FaultyLine) {
  const { id, secret } = await anApiClient(api.firms.a, SCOPES as never, {
    requestsPerMinute: 6_000,
  });
  const settings = { url: api.url, clientId: id, clientSecret: secret };
  return openApi(settings, { fetch: line.fetch, waiting: quick });
}

interface Listed {
  readonly data: readonly { readonly id: string }[];
  readonly page: { readonly nextCursor: string | null };
}

/** What the firm's own lists say, page after page. */
async function truth(kind: Kind): Promise<ReadonlyMap<string, object>> {
  const records = new Map<string, object>();
  const list = { dossier: 'dossiers', deadline: 'deadlines', 'time-entry': 'time-entries' }[kind];
  let next: string | null = `/v1/${list}?updated_since=1970-01-01T00:00:00Z&limit=200`;
  while (next !== null) {
    const { status, body }: Answer<Listed> = await owner.get(next);
    expect(status).toBe(200);
    for (const row of body.data) records.set(row.id, ownFields(kind, row as never));
    const { nextCursor }: Listed['page'] = body.page;
    next = nextCursor && `/v1/${list}?updated_since=1970-01-01T00:00:00Z&cursor=${nextCursor}`;
  }
  return records;
}

async function expectSame(mirror: Mirror): Promise<void> {
  for (const kind of KINDS) {
    const there = await truth(kind);
    expect(Object.fromEntries(mirror.records(kind))).toEqual(Object.fromEntries(there));
    expect(there.size).toBeGreaterThan(0);
  }
}

const listening = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Every invoice that the program made is known here once, and nothing is billed twice. */
async function expectBilledOnce(mirror: Mirror): Promise<number> {
  const made = mirror.database
    .prepare("SELECT number, total_cents FROM invoices WHERE state = 'told'")
    .all();
  const { body } = await owner.get<BillingPage>('/v1/billings?limit=200');
  const known = body.data.map(({ externalInvoiceId, net }) => [externalInvoiceId, net.amount]);
  expect(known.toSorted()).toEqual(
    made.map(({ number, total_cents }) => [`BS-${String(number)}`, total_cents]).toSorted(),
  );
  const items = body.data.flatMap((billing) => billing.items.map(({ id }) => id));
  expect(new Set(items).size).toBe(items.length);
  return items.length;
}

describe('the reference client', () => {
  it('ends with the firm’s own records through errors, doubles, disorder and three days of silence', async () => {
    const dice = new Dice(7_2026);
    const clock = new HandClock(START);
    const line = new FaultyLine(dice);
    const firm = new BusyFirm(owner, dice, Temporal.PlainDate.from('2026-11-20'));
    const mirror = new Mirror(path.join(folder, 'mirror.sqlite'));
    const secretId = newId();
    let heard = 0;
    const receiver = createReceiver({
      secrets: [webhookSecret(secretId, SECRET_KEY)],
      onCall: (id) => void (mirror.hear(id) && (heard += 1)),
    });
    await listening(receiver);
    const relay = await WebhookRelay.start(dice, () => `http://127.0.0.1:${portOf(receiver)}`);
    try {
      await anEndpoint(api.database, api.firms.a.scope, { id: newId(), url: relay.url, secretId });
      const program = await aProgram(line);
      await firm.works(10);
      await workshop.startWorker(clock);
      for (let round = 0; round < 4; round += 1) {
        const working = firm.works(12);
        await synchronise(program, mirror);
        if (round % 2 === 1) await billUnbilledWork(program, mirror);
        await working;
      }
      await eventually(
        () => heard,
        (calls) => calls > 0,
      );
      line.isCut = relay.isCut = true;
      const later = String(Temporal.Instant.from(START).add({ hours: 72 }));
      clock.set(later);
      api.setNow(later);
      firm.passDays(3);
      await firm.works(12);
      await expect(synchronise(program, mirror)).rejects.toThrow();
      line.isCut = relay.isCut = false;
      await firm.works(8);
      await billUnbilledWork(program, mirror);
      await eventually(
        async () => {
          await synchronise(program, mirror);
          return [mirror.records('deadline'), await truth('deadline')] as const;
        },
        ([mirrored, there]) =>
          JSON.stringify([...mirrored].toSorted()) === JSON.stringify([...there].toSorted()),
      );
      await expectSame(mirror);
      expect(await expectBilledOnce(mirror)).toBeGreaterThan(5);
      expect(line.requests).toBeGreaterThan(20);
      expect(line.errors).toBeGreaterThanOrEqual(3 * Math.floor(line.requests / 10));
    } finally {
      mirror.close();
      await relay.stop();
      receiver.closeAllConnections();
      receiver.close();
    }
  }, 120_000);
});
