import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, openDatabaseClock } from '@quantieme/persistence';
import type { Change } from '@quantieme/persistence';
import { connectTo, openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

const change = (kind: string): Change => ({ firmId: newId(), dossierId: newId(), kind });

function collector() {
  const heard: Change[] = [];
  let wake: () => void = () => undefined;
  return {
    heard,
    onChange: (received: Change) => {
      heard.push(received);
      wake();
    },
    async until(count: number) {
      while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

describe('a change', () => {
  it('is heard once by every listener, however often it was announced in one turn', async () => {
    const listeners = [collector(), collector()];
    const open = await Promise.all(listeners.map((listener) => test.database.listen(listener)));
    const sent = change('events');
    const then = change('deadlines');
    test.database.announce(sent);
    test.database.announce({ ...sent });
    test.database.announce(then);
    await Promise.all(listeners.map((listener) => listener.until(2)));
    expect(listeners.map(({ heard }) => heard)).toEqual([
      [sent, then],
      [sent, then],
    ]);
    await Promise.all(open.map((subscription) => subscription.close()));
  });

  it('is heard again after the connection broke, and the gap is told', async () => {
    const listener = collector();
    const gap = Promise.withResolvers<void>();
    const open = await test.database.listen({ ...listener, onGap: gap.resolve });
    const owner = await connectTo(test.ownerUrl);
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'quantieme test listener'`,
    );
    await owner.end();
    await gap.promise;
    test.database.announce(change('notes'));
    await listener.until(1);
    await open.close();
  });
});

describe("the database's clock", () => {
  it('agrees with the database', async () => {
    const clock = await openDatabaseClock(test.database.login);
    const [row] = await test.database.login.query<{ now: Temporal.Instant }>(
      'SELECT clock_timestamp() AS now',
    );
    const difference = clock.now().since(row!.now).total('milliseconds');
    expect(Math.abs(difference)).toBeLessThan(250);
    clock.close();
  });
});
