import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Watchdog } from '@quantieme/api';
import { lookAround } from '@quantieme/casework';
import { openMailer } from '@quantieme/notifications';
import { readSweepMarks } from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import { pino } from 'pino';
import { aUser } from '../support/builders.ts';
import { markSweeps } from '../support/sweep-marks.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import { aWatchedDossier, aWatchedFirm, type WatchedFirm } from './support/watched-dossier.ts';

const LAST_DAY = '2026-11-13';
const RECORDED = '2026-11-12T10:00:00Z';
const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0);

let workshop: Workshop;
let firm: WatchedFirm;
const dogs: Watchdog[] = [];

beforeAll(async () => {
  workshop = await Workshop.open();
  firm = await aWatchedFirm(workshop.database);
  await aUser(workshop.database, firm.scope, { role: 'owner', email: 'patronne@cabinet.test' });
});
afterEach(async () => {
  await Promise.all(dogs.splice(0).map((dog) => dog.stop()));
  await workshop.rest();
});
afterAll(() => workshop.close());

function startWatchdog(clock: HandClock): void {
  const { database, smtp } = workshop;
  const parts = {
    database,
    clock,
    mailer: openMailer({ smtpUrl: smtp.url, from: 'veille@quantieme.test', timeoutMs: 2_000 }),
    publicUrl: 'https://app.quantieme.test',
    hookUrl: null,
    lookEveryMs: 100,
    logger: pino({ level: 'silent' }),
  };
  dogs.push(new Watchdog(parts).start());
}

const toOwner = () => workshop.smtp.received.filter(({ to }) => to === 'patronne@cabinet.test');
const subjects = () => toOwner().map(({ subject }) => subject.replaceAll(/\s/g, ' '));

async function troublesAt(now: string): Promise<readonly string[]> {
  const { database } = workshop;
  const clock = new HandClock(now);
  const [looked] = await lookAround({ database, clock }, LONG_AGO, firm.scope.firmId);
  return (looked?.troubles ?? []).map(({ kind }) => kind);
}

describe('sweeps', () => {
  it('leave a mark each, with the time they took and the clock of their machine', async () => {
    await workshop.startWorker(new HandClock(RECORDED));
    const { marks } = await eventually(
      () => readSweepMarks(workshop.database.login),
      (read) => new Set(read.marks.map(({ tick }) => tick)).size === 10,
    );
    for (const { doneAt, machineAt, tookMs, failure } of marks) {
      const away = Math.abs(realClock.now().since(machineAt).total('seconds'));
      expect({ failure, isRecent: away < 30, took: (tookMs ?? -1) >= 0 }).toEqual({
        failure: null,
        isRecent: true,
        took: true,
      });
      expect(doneAt).not.toBeNull();
    }
    expect(await troublesAt(RECORDED)).toEqual([]);
  }, 40_000);
});

describe('owners', () => {
  it('are told once that the workers have stopped, however many processes watch, and once that they go again', async () => {
    const clock = new HandClock(RECORDED);
    await markSweeps(workshop.database.login, 120);
    startWatchdog(clock);
    startWatchdog(clock);
    await eventually(subjects, (all) => all.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(subjects()).toEqual([
      'Quantième demande votre attention : Les rappels ne partent plus : aucun travail de fond ne tourne',
    ]);
    expect(toOwner()[0]?.text).toContain('https://app.quantieme.test/alertes/etat');
    await markSweeps(workshop.database.login, 0);
    await eventually(subjects, (all) => all.length > 1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(subjects()[1]).toMatch(/^C’est rétabli/);
    expect(subjects()).toHaveLength(2);
  }, 40_000);

  it('are told nothing of one slow moment', async () => {
    const clock = new HandClock(RECORDED);
    await markSweeps(workshop.database.login, 0);
    startWatchdog(clock);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(subjects()).toEqual([]);
  }, 40_000);
});

describe('what stands still in one firm', () => {
  it.each([
    ['2026-11-12T10:05:00Z', []],
    ['2026-11-12T10:05:01Z', ['alerts-stuck']],
  ])('is a trouble five minutes later, not before: %s %j', async (now, expected) => {
    await markSweeps(workshop.database.login, 0);
    const at = Temporal.Instant.from(RECORDED);
    await aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: at });
    expect(await troublesAt(now)).toEqual(expected);
  });

  it('is not said beside the stop that explains it', async () => {
    await markSweeps(workshop.database.login, 120);
    const at = Temporal.Instant.from(RECORDED);
    await aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: at });
    expect(await troublesAt('2026-11-12T11:00:00Z')).toEqual(['worker-stopped']);
  });

  it('is a mailbox that refuses, until somebody has acknowledged', async () => {
    workshop.smtp.behaviour = 550;
    const at = Temporal.Instant.from(RECORDED);
    const dossier = await aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: at });
    await workshop.startWorker(new HandClock(RECORDED));
    await eventually(
      () => troublesAt(RECORDED),
      (troubles) => troubles.includes('mails-refused'),
      30_000,
    );
    await workshop.database.pipelined(firm.scope, (sql) =>
      sql.execute(
        `UPDATE alerts SET settled_at = clock_timestamp(), settled_because = 'met'
          WHERE firm_id = $1 AND dossier_id = $2`,
        [firm.scope.firmId, dossier.dossierId],
      ),
    );
    expect(await troublesAt(RECORDED)).toEqual([]);
  }, 60_000);
});
