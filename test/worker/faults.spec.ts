import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { acceleratedClock } from '@quantieme/settings';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import { WorkerProcess } from './support/worker-process.ts';
import {
  alertStates,
  aWatchedDossier,
  aWatchedFirm,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

const LAST_DAY = '2026-11-13';
const RECORDED = '2026-11-01T10:00:00Z';

let workshop: Workshop;
let firm: WatchedFirm;
const processes: WorkerProcess[] = [];

beforeAll(async () => {
  workshop = await Workshop.open();
  firm = await aWatchedFirm(workshop.database);
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map((process) => process.kill()));
  await workshop.rest();
});
afterAll(() => workshop.close());

function aDossierAt(now: string): Promise<WatchedDossier> {
  const instant = Temporal.Instant.from(now);
  return aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: instant });
}

const everySent = async (dossiers: readonly WatchedDossier[], state: string, withinMs = 30_000) => {
  for (const dossier of dossiers) {
    await eventually(
      () => alertStates(workshop.database, dossier),
      (states) => states.includes(state),
      withinMs,
    );
  }
};

function expectEachOnce(messages: number): void {
  const copies = workshop.smtp.copies();
  expect(copies.size).toBe(messages);
  expect(new Set(copies.values())).toEqual(new Set([1]));
}

async function spawnWorker(): Promise<WorkerProcess> {
  const process = await WorkerProcess.start(workshop, { clockStart: RECORDED });
  processes.push(process);
  return process;
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
    await everySent(dossiers, 'J-15 sent');
    expectEachOnce(50);
    // And the ticks go on, though their schedulers went with the queue.
    await workshop.queues.wipe();
    clock.set('2026-11-06T07:00:01Z');
    await everySent(dossiers, 'J-7 sent');
  }, 60_000);

  it('sends everything once with two workers at once', async () => {
    const clock = new HandClock(RECORDED);
    const dossiers = [];
    for (let n = 0; n < 25; n += 1) dossiers.push(await aDossierAt(RECORDED));
    await Promise.all([workshop.startWorker(clock), workshop.startWorker(clock)]);
    await everySent(dossiers, 'J-15 sent');
    expectEachOnce(50);
  }, 60_000);
});

describe('a worker that is stopped in the middle of a sending', () => {
  it('by kill -9 leaves nothing half done, and the alert is sent once by the next', async () => {
    workshop.smtp.behaviour = 'hang';
    const begun = workshop.smtp.begun;
    const dossier = await aDossierAt(RECORDED);
    const first = await spawnWorker();
    await eventually(
      () => workshop.smtp.begun,
      (count) => count > begun,
      30_000,
    );
    await first.kill();
    expect(await alertStates(workshop.database, dossier)).toContain('J-15 planned');
    workshop.smtp.behaviour = 'accept';
    await spawnWorker();
    await everySent([dossier], 'J-15 sent', 60_000);
    expectEachOnce(2);
  }, 120_000);

  it('by SIGTERM ends by itself in time, whatever the mail server does', async () => {
    workshop.smtp.behaviour = 'hang';
    const begun = workshop.smtp.begun;
    await aDossierAt(RECORDED);
    const worker = await spawnWorker();
    await eventually(
      () => workshop.smtp.begun,
      (count) => count > begun,
      30_000,
    );
    const started = performance.now();
    expect(await worker.stop('SIGTERM')).toBe(0);
    expect(performance.now() - started).toBeLessThan(7_000);
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
    expectEachOnce(8);
  }, 40_000);
});
