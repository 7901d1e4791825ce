import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { acceleratedClock } from '@quantieme/settings';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import {
  alertStates,
  aWatchedDossier,
  aWatchedFirm,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

const LAST_DAY = '2026-11-13';
// The day before, too late for the digest of that morning: nothing waits.
const RECORDED = '2026-11-12T10:00:00Z';

let workshop: Workshop;
let firm: WatchedFirm;

beforeAll(async () => {
  workshop = await Workshop.open();
  firm = await aWatchedFirm(workshop.database);
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

function aDossierAt(now: string): Promise<WatchedDossier> {
  const instant = Temporal.Instant.from(now);
  return aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: instant });
}

const everySent = async (dossiers: readonly WatchedDossier[], state: string) => {
  for (const dossier of dossiers) {
    await eventually(
      () => alertStates(workshop.database, dossier),
      (states) => states.includes(state),
      30_000,
    );
  }
};

/** Waits for the last recipient too: an alert is sent once its first message has left. */
async function expectEachOnce(messages: number): Promise<void> {
  const copies = await eventually(
    () => workshop.smtp.copies(),
    ({ size }) => size >= messages,
  );
  expect(copies.size).toBe(messages);
  expect(new Set(copies.values())).toEqual(new Set([1]));
}

describe('the database is the truth', () => {
  it('loses nothing when the queue is wiped again and again', async () => {
    const clock = new HandClock(RECORDED);
    const dossiers = [];
    for (let n = 0; n < 25; n += 1) dossiers.push(await aDossierAt(RECORDED));
    await workshop.startWorker(clock);
    for (let n = 0; n < 6; n += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await workshop.queues.wipe();
    }
    await everySent(dossiers, 'J-1 sent');
    await expectEachOnce(50);
    // And the ticks go on, though their schedulers went with the queue.
    await workshop.queues.wipe();
    clock.set('2026-11-13T07:00:01Z');
    await everySent(dossiers, 'J sent');
  }, 60_000);

  it('sends everything once with two workers at once', async () => {
    const clock = new HandClock(RECORDED);
    const dossiers = [];
    for (let n = 0; n < 25; n += 1) dossiers.push(await aDossierAt(RECORDED));
    await Promise.all([workshop.startWorker(clock), workshop.startWorker(clock)]);
    await everySent(dossiers, 'J-1 sent');
    await expectEachOnce(50);
  }, 60_000);
});

describe('a clock that runs at a day in four seconds', () => {
  it('sends each step in its time, then every day until somebody acknowledges', async () => {
    const start = Temporal.Instant.from('2026-11-11T12:00:00Z');
    const speed = 21_600;
    const clock = acceleratedClock({ start, speed, origin: Temporal.Now.instant() });
    const dossier = await aDossierAt(String(start));
    await workshop.startWorker(clock, speed);
    await eventually(
      () => alertStates(workshop.database, dossier),
      (states) => states.includes('J+1 sent'),
      25_000,
    );
    const states = await alertStates(workshop.database, dossier);
    expect(states.slice(0, 4)).toEqual(['J-3 sent', 'J-1 sent', 'J sent', 'J+1 sent']);
    // J-3 would have left with the digest of the morning of J-1.
    await expectEachOnce(6);
  }, 40_000);
});
