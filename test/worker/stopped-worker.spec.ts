import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.ts';
import { Workshop } from './support/test-worker.ts';
import { WorkerProcess } from './support/worker-process.ts';
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

function aDossier(): Promise<WatchedDossier> {
  const now = Temporal.Instant.from(RECORDED);
  return aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now });
}

async function spawnWorker(): Promise<WorkerProcess> {
  const process = await WorkerProcess.start(workshop, { clockStart: RECORDED });
  processes.push(process);
  return process;
}

describe('a worker that is stopped in the middle of a sending', () => {
  it('by kill -9 leaves nothing half done, and the alert is sent once by the next', async () => {
    workshop.smtp.behaviour = 'hang';
    const begun = workshop.smtp.begun;
    const dossier = await aDossier();
    const first = await spawnWorker();
    await eventually(
      () => workshop.smtp.begun,
      (count) => count > begun,
      30_000,
    );
    await first.kill();
    expect(await alertStates(workshop.database, dossier)).toContain('J-1 planned');
    workshop.smtp.behaviour = 'accept';
    await spawnWorker();
    await eventually(
      () => alertStates(workshop.database, dossier),
      (states) => states.includes('J-1 sent'),
      60_000,
    );
    const copies = await eventually(
      () => workshop.smtp.copies(),
      ({ size }) => size >= 2,
    );
    expect([...copies.values()]).toEqual([1, 1]);
  }, 120_000);

  it('by SIGTERM ends by itself in time, whatever the mail server does', async () => {
    workshop.smtp.behaviour = 'hang';
    const begun = workshop.smtp.begun;
    await aDossier();
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
