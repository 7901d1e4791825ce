import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acknowledgeAlert,
  acknowledgeByLink,
  listAlerts,
  routeAlerts,
  undoAcknowledgement,
} from '@quantieme/casework';
import { aUser, type BuiltUser } from '../support/builders.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import {
  alertsOf,
  alertStates,
  alsoDue,
  aWatchedDossier,
  aWatchedFirm,
  changeDeadline,
  messagesOf,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

// Friday 13 November 2026; J-7 is Friday the 6th at 08:00 in Paris, 07:00 UTC.
const LAST_DAY = '2026-11-13';
const RECORDED = '2026-11-02T10:00:00Z';
const J7 = '2026-11-06T07:00:00Z';

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
const aDossier = (lastDay = LAST_DAY) =>
  aWatchedDossier(workshop.database, firm, { lastDay, now: clock.now() });

async function until(dossier: WatchedDossier, state: string): Promise<void> {
  await eventually(
    () => alertStates(workshop.database, dossier),
    (states) => states.includes(state),
  );
}

async function untilTold(dossier: WatchedDossier): Promise<void> {
  await eventually(
    () => alertStates(workshop.database, dossier),
    (states) => states.some((state) => state.endsWith(' sent')),
  );
}

async function acknowledgeLast(dossier: WatchedDossier): Promise<void> {
  const alerts = await alertsOf(workshop.database, dossier);
  const alert = alerts.findLast(({ status }) => status === 'sent');
  await workshop.database.pipelined(firm.lawyer.scope, (sql) =>
    acknowledgeAlert(sql, {
      alertId: alert?.id ?? '',
      userId: firm.lawyer.id,
      plan: null,
      now: clock.now(),
    }),
  );
}

async function takeBackLast(dossier: WatchedDossier): Promise<void> {
  const alerts = await alertsOf(workshop.database, dossier);
  const alert = alerts.findLast(({ status }) => status === 'acknowledged');
  await workshop.database.pipelined(firm.lawyer.scope, (sql) =>
    undoAcknowledgement(sql, { alertId: alert?.id ?? '', now: clock.now() }),
  );
}

/** What the application says of whom it will tell. */
async function nextOf({ dossierId }: WatchedDossier) {
  const ctx = actingAs(workshop, firm.lawyer, clock);
  const { data } = await listAlerts(ctx, { dossier: dossierId, sort: 'dueAt' } as never);
  const next = data[0]?.next ?? null;
  return next && { at: next.at, recipients: next.recipients.map(({ id }) => id) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 2_000));

describe('the digest of a day', () => {
  it('is one mail a person, whatever the number of dossiers', async () => {
    const dossiers = [await aDossier(), await aDossier(), await aDossier('2026-11-16')];
    await workshop.startWorker(clock);
    for (const dossier of dossiers) await untilTold(dossier);
    expect(received()).toEqual([]);
    clock.set('2026-11-03T07:00:00Z');
    const mails = await mailsReceived(2);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(2);
    for (const { subject, text } of mails) {
      expect(subject).toBe('3 échéances, dont 3 forclusions – la prochaine le 13 novembre 2026');
      for (const { dossierId } of dossiers) expect(text).toContain(dossierId);
      expect(text).not.toMatch(/Diallo|Aminata/);
    }
  });

  it('bears a link by which its reader acknowledges all of it, without signing in', async () => {
    const dossiers = [await aDossier(), await aDossier()];
    await workshop.startWorker(clock);
    for (const dossier of dossiers) await untilTold(dossier);
    clock.set('2026-11-03T07:00:00Z');
    const [mail] = await mailsReceived(2);
    const token = /https:\/\/app\.quantieme\.test\/accuser#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    for (const dossier of dossiers) await until(dossier, 'J-15 sent');
    const followed = { token, network: '127.0.0.1', requestId: 'test' };
    await acknowledgeByLink(actingAs(workshop, firm.lawyer, clock), followed, { plan: null });
    for (const dossier of dossiers) await until(dossier, 'J-15 acknowledged');
  });

  it('leaves out what was acknowledged or settled meanwhile, and is not sent for nothing', async () => {
    const [seen, met, told] = [await aDossier(), await aDossier(), await aDossier()];
    await workshop.startWorker(clock);
    for (const dossier of [seen, met, told]) await until(dossier, 'J-15 sent');
    await acknowledgeLast(seen);
    await changeDeadline(workshop.database, met, { outcome: 'met' });
    clock.set('2026-11-03T07:00:00Z');
    for (const { text } of await mailsReceived(2)) {
      expect(text).toContain(told.dossierId);
      expect(text).not.toContain(seen.dossierId);
      expect(text).not.toContain(met.dossierId);
    }
    received().length = 0;
    await changeDeadline(workshop.database, told, { outcome: 'met' });
    clock.set(J7);
    // Having seen a date is not having acted.
    for (const { text } of await mailsReceived(2)) {
      expect(text).toContain(seen.dossierId);
      expect(text).toMatch(new RegExp(`Correction .*\\n.*accomplie\\n.*${told.dossierId}`));
      expect(text).not.toContain(met.dossierId);
    }
  });

  it('carries over what could not leave: a worker that was away for days sends one', async () => {
    const first = await aDossier();
    const services = workshop.services(clock);
    await routeAlerts(services, first);
    clock.set('2026-11-04T10:00:00Z');
    const second = await aDossier('2026-11-17');
    await routeAlerts(services, second);
    clock.set('2026-11-05T09:00:00Z');
    await workshop.startWorker(clock);
    for (const { text } of await mailsReceived(2)) {
      expect(text).toContain(first.dossierId);
      expect(text).toContain(second.dossierId);
    }
    await settled();
    expect(received()).toHaveLength(2);
  });

  it('carries nothing twice when it is refused, and keeps its Message-ID', async () => {
    const dossiers = [await aDossier(), await aDossier()];
    await workshop.startWorker(clock);
    for (const dossier of dossiers) await until(dossier, 'J-15 sent');
    workshop.smtp.behaviour = 451;
    clock.set('2026-11-03T07:00:00Z');
    const [dossier] = dossiers as [WatchedDossier, WatchedDossier];
    await eventually(
      () => messagesOf(workshop.database, dossier),
      (messages) => messages.some(({ attempts }) => attempts >= 2),
    );
    workshop.smtp.behaviour = 'accept';
    await mailsReceived(2);
    const messages = await eventually(
      () => messagesOf(workshop.database, dossier),
      (all) => all.every(({ state }) => state === 'sent'),
    );
    const ids = received().map(({ messageId }) => messageId.replace(/^<|@.*$/g, ''));
    expect(ids.toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
  });
});

describe('several alerts of one dossier that cannot wait', () => {
  it('are one message', async () => {
    clock.set('2026-11-12T10:00:00Z');
    const dossier = await aDossier();
    await alsoDue(workshop.database, dossier, { lastDay: LAST_DAY, now: clock.now() });
    await workshop.startWorker(clock);
    const mails = await mailsReceived(2);
    expect(mails[0]?.subject).toMatch(/^2 échéances, dont 2 forclusions \(\S+ · A\. D\.\)/);
    await settled();
    expect(received()).toHaveLength(2);
  });
});

describe('while nobody answers', () => {
  let owner: BuiltUser;
  beforeEach(async () => {
    owner = await aUser(workshop.database, firm.scope, { role: 'owner', isLawyer: false });
  });

  it('the next are told, and acknowledgement stops it', async () => {
    clock.set('2026-11-12T10:00:00Z');
    const [silent, answered] = [await aDossier(), await aDossier()];
    await workshop.startWorker(clock);
    await mailsReceived(4);
    for (const dossier of [silent, answered]) await until(dossier, 'J-1 sent');
    expect(await nextOf(silent)).toEqual({
      at: '2026-11-12T15:00+01:00',
      recipients: [owner.id],
    });
    await acknowledgeLast(answered);
    expect(await nextOf(answered)).toBeNull();
    await takeBackLast(answered);
    expect(await nextOf(answered)).toEqual(await nextOf(silent));
    await acknowledgeLast(answered);
    received().length = 0;
    // Four hours of the firm after 11:00 in Paris.
    clock.set('2026-11-12T13:59:59Z');
    await settled();
    expect(received()).toEqual([]);
    clock.set('2026-11-12T14:00:00Z');
    const [mail] = await mailsReceived(1);
    expect(mail?.to).toBe(owner.email);
    expect(mail?.text).toContain(silent.dossierId);
    await settled();
    expect(received()).toHaveLength(1);
  });

  it('a mailbox that refuses for good is not waited for', async () => {
    clock.set('2026-11-12T10:00:00Z');
    const dossier = await aDossier();
    workshop.smtp.refuses = (to) => to !== owner.email;
    await workshop.startWorker(clock);
    const [mail] = await mailsReceived(1);
    expect(mail?.to).toBe(owner.email);
    await until(dossier, 'J-1 sent');
    workshop.smtp.refuses = () => false;
  });
});
