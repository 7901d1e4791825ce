import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { routeAlerts, sendMessage } from '@quantieme/casework';
import { dateOf } from '@quantieme/persistence';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import {
  alertsOf,
  alertStates,
  aWatchedDossier,
  aWatchedFirm,
  changeDeadline,
  messagesOf,
  planAgain,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

// Friday 13 November 2026; J-7 is the 6th at 08:00 in Paris, 07:00 UTC, and so are the digests of open days.
const LAST_DAY = '2026-11-13';
const RECORDED = '2026-11-01T10:00:00Z';
const FIRST_DIGEST = '2026-11-02T07:00:01Z';
const BEFORE_J7 = '2026-11-06T06:59:59Z';
const J7 = '2026-11-06T07:00:01Z';
// Too late for the digest of that morning, and less than 48 hours before the end: nothing waits.
const URGENT = '2026-11-12T10:00:00Z';

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
const aDossierDueOn = (lastDay = LAST_DAY) =>
  aWatchedDossier(workshop.database, firm, { lastDay, now: clock.now() });

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

describe('an alert that falls due', () => {
  it('reaches lawyer and paralegal, once each, by mail and in the application', async () => {
    const dossier = await aDossierDueOn();
    await workshop.startWorker(clock);
    await afterTheFirst(dossier);
    clock.set(BEFORE_J7);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(received()).toEqual([]);
    clock.set(J7);
    await until(dossier, 'J-7 sent');
    expect((await mailsReceived(2)).map(({ to }) => to).toSorted()).toEqual(
      [firm.lawyer.email, firm.paralegal.email].toSorted(),
    );
    const [mail] = received();
    expect(mail?.subject).toMatch(/^\[J-7\] Recours contre le refus implicite/);
    expect(mail?.text).toContain('A. D.');
    expect(mail?.text).toContain(`/dossiers/${dossier.dossierId}?echeance=${dossier.deadlineId}`);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Diallo|Aminata/);
    await eventually(
      () => sendsOf(dossier, 'J-7'),
      (sends) => sends.every((send) => send.includes(' sent ')),
    );
    expect(await sendsOf(dossier, 'J-7')).toEqual([
      'app sent null',
      'app sent null',
      'mail sent @app.quantieme.test',
      'mail sent @app.quantieme.test',
    ]);
  });

  it('goes to every lawyer of the firm when nobody owns the dossier', async () => {
    const { database } = workshop;
    const unowned = { lastDay: LAST_DAY, now: clock.now(), owned: false };
    const dossier = await aWatchedDossier(database, firm, unowned);
    await workshop.startWorker(clock);
    await until(dossier, 'J-15 sent');
    clock.set(FIRST_DIGEST);
    expect((await mailsReceived(1)).map(({ to }) => to)).toEqual([firm.lawyer.email]);
  });

  it('is sent once when its job is delivered again and again, at the same time', async () => {
    const dossier = await aDossierDueOn();
    const services = workshop.services(clock);
    const sixTimes = (work: () => Promise<unknown>) =>
      Promise.all(Array.from({ length: 6 }, () => work()));
    await sixTimes(() => routeAlerts(services, dossier));
    clock.set(FIRST_DIGEST);
    const messages = await messagesOf(workshop.database, dossier);
    expect(messages).toHaveLength(2);
    const jobs = messages.map(({ id }) => ({ firmId: dossier.firmId, messageId: id }));
    await Promise.all(jobs.map((job) => sixTimes(() => sendMessage(services, job))));
    await sendMessage(services, jobs[0] ?? { firmId: '', messageId: '' });
    expect(received()).toHaveLength(2);
    expect([...workshop.smtp.copies().values()]).toEqual([1, 1]);
  });

  it('is not sent when the deadline has moved: the new date is told instead', async () => {
    const dossier = await aDossierDueOn();
    await workshop.startWorker(clock);
    await afterTheFirst(dossier);
    const later = dateOf(Temporal.PlainDate.from('2026-12-18'));
    await changeDeadline(workshop.database, dossier, { lastDay: later, prudentLastDay: later });
    await planAgain(workshop.database, dossier, clock.now());
    clock.set('2026-11-14T12:00:00Z');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(received()).toEqual([]);
    // Monday: those who had been told of the 13th are told that it no longer holds.
    clock.set('2026-11-16T07:00:01Z');
    for (const { subject } of await mailsReceived(2)) expect(subject).toMatch(/^\[Correction\]/);
    received().length = 0;
    clock.set('2026-11-18T07:00:01Z');
    await until(dossier, 'J-30 sent');
    expect((await mailsReceived(2))[0]?.text).toContain('vendredi 18 décembre 2026');
  });

  it('is not sent either when whoever moved the date forgot its alerts', async () => {
    const dossier = await aDossierDueOn();
    await workshop.startWorker(clock);
    await afterTheFirst(dossier);
    const later = dateOf(Temporal.PlainDate.from('2026-11-20'));
    await changeDeadline(workshop.database, dossier, { lastDay: later, prudentLastDay: later });
    clock.set(J7);
    await until(dossier, 'J-7 cancelled');
    await until(dossier, 'J-15 sent');
    clock.set('2026-11-09T07:00:01Z');
    for (const { text } of await mailsReceived(2))
      expect(text).toContain('vendredi 20 novembre 2026');
  });

  it.each(['met', 'extinguished', 'superseded'])('is cancelled once it is %s', async (outcome) => {
    const dossier = await aDossierDueOn();
    await workshop.startWorker(clock);
    await afterTheFirst(dossier);
    await changeDeadline(workshop.database, dossier, { outcome });
    clock.set(J7);
    await until(dossier, 'J-7 cancelled');
    expect(received()).toEqual([]);
  });

  it('is only the latest when several have fallen due meanwhile', async () => {
    const dossier = await aDossierDueOn();
    clock.set('2026-11-12T09:00:00Z');
    await workshop.startWorker(clock);
    await until(dossier, 'J-1 sent');
    const states = await alertStates(workshop.database, dossier);
    expect(states).toEqual([
      'J-15 cancelled',
      'J-7 cancelled',
      'J-3 cancelled',
      'J-1 sent',
      'J planned',
    ]);
    await mailsReceived(2);
  });
});

describe('a mail server in trouble', () => {
  beforeEach(() => clock.set(URGENT));

  it.each([451, 550])(
    'that answers %s: seen on the alert, tried again, then sent',
    async (code) => {
      const dossier = await aDossierDueOn();
      workshop.smtp.behaviour = code;
      await workshop.startWorker(clock);
      await until(dossier, 'J-1 failed');
      const [alert] = await alertsOf(workshop.database, dossier);
      expect(alert?.last_error).toContain('Refused');
      workshop.smtp.behaviour = 'accept';
      await until(dossier, 'J-1 sent');
      await mailsReceived(2);
      expect([...workshop.smtp.copies().values()]).toEqual([1, 1]);
    },
  );

  it('that is away: seen on the alert, and sent once it is back', async () => {
    const dossier = await aDossierDueOn();
    await workshop.smtp.stop();
    await workshop.startWorker(clock);
    await until(dossier, 'J-1 failed');
    await workshop.smtp.start();
    await until(dossier, 'J-1 sent');
    await mailsReceived(2);
  });

  it('that refuses for good: put aside where it is seen, and the others are not held up', async () => {
    const refused = await aDossierDueOn();
    workshop.smtp.behaviour = 550;
    await workshop.startWorker(clock);
    const messages = await eventually(
      () => messagesOf(workshop.database, refused),
      (all) => all.length === 2 && all.every(({ state }) => state === 'quarantined'),
    );
    expect(messages.map(({ attempts }) => attempts)).toEqual([4, 4]);
    expect(await alertStates(workshop.database, refused)).toContain('J-1 failed');
    workshop.smtp.behaviour = 'accept';
    await until(await aDossierDueOn(), 'J-1 sent');
  });

  it('that takes it: its answer is kept', async () => {
    const dossier = await aDossierDueOn();
    await workshop.startWorker(clock);
    await mailsReceived(2);
    const [message] = await eventually(
      () => messagesOf(workshop.database, dossier),
      (all) => all.every(({ state }) => state === 'sent'),
    );
    expect(message).toMatchObject({ kind: 'immediate', receipt: expect.stringMatching(/^250 /) });
  });
});

function sendsOf({ firmId, dossierId }: WatchedDossier, step: string): Promise<string[]> {
  return workshop.database.pipelined({ firmId, userId: null }, async (sql) => {
    const rows = await sql.query<{ send: string }>(
      `SELECT concat_ws(' ', s.channel, s.state, coalesce(substring(s.message_id from '@.*'), 'null')) AS send
         FROM alert_sends s JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
        WHERE a.firm_id = $1 AND a.dossier_id = $2 AND a.step = $3 ORDER BY 1`,
      [firmId, dossierId, step],
    );
    return rows.map(({ send }) => send);
  });
}
