import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dateOf, timestampOf } from '@quantieme/persistence';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import {
  alertStates,
  aWatchedDossier,
  aWatchedFirm,
  changeDeadline,
  planAgain,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

// Friday 13 November 2026; recorded on Monday the 2nd, told in the digest of Tuesday at 08:00 in Paris, 07:00 UTC.
const LAST_DAY = '2026-11-13';
const RECORDED = '2026-11-02T10:00:00Z';
const TOLD = '2026-11-03T07:00:00Z';
const NEXT_DIGEST = '2026-11-04T07:00:00Z';

let workshop: Workshop;
let firm: WatchedFirm;
let clock: HandClock;

beforeAll(async () => {
  workshop = await Workshop.open();
});
beforeEach(async () => {
  clock = new HandClock(RECORDED);
  firm = await aWatchedFirm(workshop.database);
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

const received = () => workshop.smtp.received;
const mailsReceived = (count: number) => eventually(received, (mails) => mails.length === count);
const settled = () => new Promise((resolve) => setTimeout(resolve, 2_000));

const aDossier = () =>
  aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: clock.now() });

/** Lawyer and paralegal are told of the 13th by mail, of all of them at once. */
async function untilTold(dossiers: readonly WatchedDossier[]): Promise<void> {
  await workshop.startWorker(clock);
  for (const dossier of dossiers) {
    await eventually(
      () => alertStates(workshop.database, dossier),
      (states) => states.includes('J-15 sent'),
    );
  }
  clock.set(TOLD);
  await mailsReceived(2);
  received().length = 0;
  clock.set('2026-11-03T10:00:00Z');
}

async function aToldDossier(): Promise<WatchedDossier> {
  const dossier = await aDossier();
  await untilTold([dossier]);
  return dossier;
}

async function move(dossier: WatchedDossier, lastDay: string): Promise<void> {
  const day = dateOf(Temporal.PlainDate.from(lastDay));
  await changeDeadline(workshop.database, dossier, { lastDay: day, prudentLastDay: day });
  await planAgain(workshop.database, dossier, clock.now());
}

describe('people who were told of a date', () => {
  it('are told of a later one in their next digest', async () => {
    const dossier = await aToldDossier();
    await move(dossier, '2026-12-18');
    await settled();
    expect(received()).toEqual([]);
    clock.set(NEXT_DIGEST);
    for (const { subject, text } of await mailsReceived(2)) {
      expect(subject).toMatch(/^\[Correction\] Recours contre le refus implicite/);
      expect(text).toContain('nouvelle date : 18 décembre 2026, au lieu du 13 novembre 2026');
    }
    await settled();
    expect(received()).toHaveLength(2);
  });

  it('are told at once of an earlier one within seven days, with what it calls for', async () => {
    const dossier = await aToldDossier();
    await move(dossier, '2026-11-09');
    for (const { text } of await mailsReceived(2)) {
      expect(text).toContain('nouvelle date : 9 novembre 2026, au lieu du 13 novembre 2026');
      expect(text).toContain('J-7');
    }
  });

  it('are told that the act is done, but for whoever did it', async () => {
    const dossier = await aToldDossier();
    await changeDeadline(workshop.database, dossier, {
      doneOn: dateOf(Temporal.PlainDate.from('2026-11-03')),
      doneAt: timestampOf(clock.now()),
      doneBy: firm.lawyer.id,
    });
    await planAgain(workshop.database, dossier, clock.now());
    clock.set(NEXT_DIGEST);
    const [mail] = await mailsReceived(1);
    expect(mail?.to).toBe(firm.paralegal.email);
    expect(mail?.text).toContain('accomplie le 3 novembre 2026 par Claire Roux');
    await planAgain(workshop.database, dossier, clock.now());
    await settled();
    expect(received()).toHaveLength(1);
  });

  it('hear of two moves once, and of a date that has come back not at all', async () => {
    const [twice, back] = [await aDossier(), await aDossier()];
    await untilTold([twice, back]);
    await move(twice, '2026-12-18');
    await move(back, '2026-12-18');
    await settled();
    await move(twice, '2026-12-21');
    await move(back, LAST_DAY);
    clock.set(NEXT_DIGEST);
    for (const { text } of await mailsReceived(2)) {
      expect(text).toContain('nouvelle date : 21 décembre 2026, au lieu du 13 novembre 2026');
      expect(text).not.toContain(back.dossierId);
    }
  });
});

describe('people who wait for a second person', () => {
  it('are still reminded, and told who says that it is done', async () => {
    const dossier = await aToldDossier();
    const doneClaim = {
      on: '2026-11-05',
      at: '2026-11-05T10:00:00Z',
      by: firm.paralegal.id,
      note: null,
      proof: null,
    };
    await changeDeadline(workshop.database, dossier, { doneClaim });
    clock.set('2026-11-06T07:00:01Z');
    const [mail] = await mailsReceived(2);
    expect(mail?.text.replaceAll('\u00a0', ' ')).toMatch(
      /Marquée accomplie le 5 novembre 2026 par .+ : une autre personne doit le confirmer\./,
    );
  });
});
