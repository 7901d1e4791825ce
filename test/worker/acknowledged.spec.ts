import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acknowledgeAlert } from '@quantieme/casework';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import {
  alertsOf,
  alertStates,
  aWatchedDossier,
  aWatchedFirm,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

// Friday 13 November 2026; J-7 is the 6th at 08:00 in Paris, 07:00 UTC, and so are the digests of open days.
const LAST_DAY = '2026-11-13';
const RECORDED = '2026-11-01T10:00:00Z';
const FIRST_DIGEST = '2026-11-02T07:00:01Z';
const J7 = '2026-11-06T07:00:01Z';

let workshop: Workshop;
let firm: WatchedFirm;
let clock: HandClock;

beforeAll(async () => {
  workshop = await Workshop.open();
  firm = await aWatchedFirm(workshop.database);
});
beforeEach(() => {
  clock = new HandClock(RECORDED);
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

const received = () => workshop.smtp.received;
const aDossierDueOn = () =>
  aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: clock.now() });

async function until(dossier: WatchedDossier, state: string): Promise<void> {
  await eventually(
    () => alertStates(workshop.database, dossier),
    (states) => states.includes(state),
  );
}

const mailsReceived = (count: number) => eventually(received, (mails) => mails.length === count);

/** The step already past when the deadline was recorded leaves with the next digest; then the mailbox is emptied. */
async function afterTheFirst(dossier: WatchedDossier): Promise<void> {
  await until(dossier, 'J-15 sent');
  clock.set(FIRST_DIGEST);
  await mailsReceived(2);
  received().length = 0;
}

describe('an alert, until acknowledged', () => {
  it('comes back every day after the last day, and stops when somebody has seen it', async () => {
    const dossier = await aDossierDueOn();
    await workshop.startWorker(clock);
    for (const [at, step] of [
      ['2026-11-13T07:00:01Z', 'J'],
      ['2026-11-14T07:00:01Z', 'J+1'],
      ['2026-11-15T07:00:01Z', 'J+2'],
    ] as const) {
      clock.set(at);
      await until(dossier, `${step} sent`);
      await mailsReceived(2);
      received().length = 0;
    }
    const sent = (await alertsOf(workshop.database, dossier)).find(({ step }) => step === 'J+2');
    await workshop.database.pipelined(firm.lawyer.scope, (sql) =>
      acknowledgeAlert(sql, {
        alertId: sent?.id ?? '',
        userId: firm.lawyer.id,
        plan: 'Requête déposée ce soir',
        now: clock.now(),
      }),
    );
    received().length = 0;
    clock.set('2026-11-16T07:00:01Z');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(received()).toEqual([]);
    expect((await alertStates(workshop.database, dossier)).slice(-4)).toEqual([
      'J acknowledged',
      'J+1 acknowledged',
      'J+2 acknowledged',
      'J+3 cancelled',
    ]);
  });

  it('goes on coming when an older one is read late, and the latest has not left', async () => {
    const dossier = await aDossierDueOn();
    const [first] = await alertsOf(workshop.database, dossier);
    await workshop.database.pipelined(firm.lawyer.scope, async (sql) => {
      await sql.execute("UPDATE alerts SET status = 'sent' WHERE id = $1", [first?.id ?? '']);
      await sql.execute(
        `UPDATE alerts SET step = 'J+1', due_at = '2026-11-14T07:00:00Z', wake_at = '2026-11-14T07:00:00Z'
          WHERE dossier_id = $1 AND step = 'J'`,
        [dossier.dossierId],
      );
      await acknowledgeAlert(sql, {
        alertId: first?.id ?? '',
        userId: firm.lawyer.id,
        plan: null,
        now: Temporal.Instant.from('2026-11-14T12:00:00Z'),
      });
    });
    expect(await alertStates(workshop.database, dossier)).toContain('J+1 planned');
  });

  it('still sends the steps ahead: having seen a date is not having acted', async () => {
    const dossier = await aDossierDueOn();
    await workshop.startWorker(clock);
    await afterTheFirst(dossier);
    const [first] = await alertsOf(workshop.database, dossier);
    await workshop.database.pipelined(firm.lawyer.scope, (sql) =>
      acknowledgeAlert(sql, {
        alertId: first?.id ?? '',
        userId: firm.lawyer.id,
        plan: null,
        now: clock.now(),
      }),
    );
    clock.set(J7);
    await until(dossier, 'J-7 sent');
  });
});
