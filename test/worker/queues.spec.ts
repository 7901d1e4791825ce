import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CATALOGUE,
  type JobConsumer,
  type JobHandlers,
  type JobName,
  type JobProducer,
  openConsumer,
  openProducer,
  TICKS,
  type TickName,
} from '@quantieme/jobs';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from './support/eventually.ts';
import { openTestQueues, type TestQueues } from './support/test-queues.ts';

const QUICK = Object.fromEntries(TICKS.map((tick) => [tick, 250])) as Record<TickName, number>;

let database: TestDatabase;
let queues: TestQueues;
let producer: JobProducer;
let consumer: JobConsumer | null = null;
let seen: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  queues = await openTestQueues(database);
  producer = openProducer(queues.connection);
});

afterAll(async () => {
  await producer.close();
  await queues.close();
  await database.drop();
});

afterEach(async () => {
  await consumer?.drain(2_000);
  consumer = null;
  await queues.wipe();
});

async function consume(
  work: (name: JobName, payload: object) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  seen = [];
  const names = Object.keys(CATALOGUE) as JobName[];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (payload: object) => {
        seen.push(`${name} ${Object.values(payload).join(' ')}`.trim());
        await work(name, payload);
      },
    ]),
  ) as unknown as JobHandlers;
  const silent = { failed: () => undefined, finished: () => undefined, error: () => undefined };
  consumer = await openConsumer(queues.connection, handlers, silent);
}

const times = (entry: string) => seen.filter((one) => one === entry).length;
const message = { firmId: 'f', messageId: 'a' };

describe(`the queue on ${process.env['REDIS_URL'] ? 'Redis' : 'PostgreSQL'}`, () => {
  it('runs a job added twice while it waits only once', async () => {
    await producer.add('send-message', message);
    await producer.addAll('send-message', [message, message]);
    await consume();
    await eventually(
      () => times('send-message f a'),
      (n) => n > 0,
    );
    await producer.add('recompute-firm', { firmId: 'after' });
    await eventually(
      () => times('recompute-firm after'),
      (n) => n > 0,
    );
    expect(times('send-message f a')).toBe(1);
  });

  it('takes the same id again once it is done, or has failed', async () => {
    let failing = true;
    await consume((name) => {
      if (name === 'send-message' && failing) return Promise.reject(new Error('on purpose'));
      return Promise.resolve();
    });
    await producer.add('send-message', message);
    await eventually(
      () => times('send-message f a'),
      (n) => n === 1,
    );
    failing = false;
    await eventually(
      async () => {
        await producer.add('send-message', message);
        return times('send-message f a');
      },
      (n) => n >= 3,
    );
  });

  it('tries again what the catalogue allows to fail', async () => {
    let tries = 0;
    await consume(() => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('on purpose')) : Promise.resolve();
    });
    await producer.add('recompute-firm', { firmId: 'f' });
    expect(
      await eventually(
        () => tries,
        (n) => n === 3,
      ),
    ).toBe(3);
  });

  it('makes one scheduler per tick however often it is asked, and again after a wipe', async () => {
    await producer.schedule(QUICK);
    await producer.schedule(QUICK);
    await consume();
    await eventually(
      () => new Set(seen).size,
      (n) => n === TICKS.length,
    );
    seen.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    // Two schedulers would make sixteen in two seconds.
    for (const tick of TICKS) expect(times(tick)).toBeLessThan(12);
    await queues.wipe();
    await producer.schedule(QUICK);
    seen.length = 0;
    await eventually(
      () => new Set(seen).size,
      (n) => n === TICKS.length,
    );
  });

  it('fails at once, and waking never throws, when nobody answers', async () => {
    const nowhere = openProducer({
      ...queues.connection,
      databaseUrl: 'postgresql://nobody@127.0.0.1:9/none',
      redisUrl: queues.kind === 'redis' ? 'redis://127.0.0.1:9' : null,
    });
    const started = performance.now();
    await expect(nowhere.add('send-message', message)).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(4_000);
    nowhere.wake();
    await nowhere.close();
  });
});
