import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Context,
  lookAround,
  readAlertState,
  receiveReturnedMail,
  sendMessageAgain,
  tellOwners,
  verifyMailbox,
} from '@quantieme/casework';
import { openMailer } from '@quantieme/notifications';
import { aUser, type BuiltUser } from '../support/builders.ts';
import { markSweeps } from '../support/sweep-marks.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import { aWatchedDossier, aWatchedFirm, type WatchedFirm } from './support/watched-dossier.ts';

const URGENT = '2026-11-12T10:00:00Z';
const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0);
const GONE = { kind: 'failed', status: '5.1.1', reason: 'User unknown' } as const;

let workshop: Workshop;
let firm: WatchedFirm;
let owner: BuiltUser;
let ctx: Context;
let clock: HandClock;

beforeAll(async () => {
  workshop = await Workshop.open();
});
beforeEach(async () => {
  clock = new HandClock(URGENT);
  firm = await aWatchedFirm(workshop.database);
  owner = await aUser(workshop.database, firm.scope, { role: 'owner', name: 'Odile Patron' });
  ctx = actingAs(workshop, owner, clock);
  await workshop.startWorker(clock);
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

const mailsTo = ({ email }: BuiltUser) => workshop.smtp.received.filter(({ to }) => to === email);

/** Lawyer and paralegal are told at once of a last day. */
async function told(lastDay: string): Promise<void> {
  const before = mailsTo(firm.lawyer).length;
  await aWatchedDossier(workshop.database, firm, { lastDay, now: clock.now() });
  await eventually(
    () => mailsTo(firm.lawyer),
    (mails) => mails.length > before,
  );
  await eventually(
    () =>
      rows<{ left: number }>(
        "SELECT count(*)::int AS left FROM messages WHERE firm_id = $1 AND pending AND kind = 'immediate'",
      ),
    ([count]) => count?.left === 0,
  );
}

function rows<Row extends object>(sql: string): Promise<Row[]> {
  const { firmId } = firm.scope;
  return workshop.database.pipelined(firm.scope, (tx) => tx.query<Row>(sql, [firmId]));
}

/** Id of the row of the last message to the lawyer, as its Message-ID has it. */
const lastMessage = () => (mailsTo(firm.lawyer).at(-1)?.messageId ?? '').replace(/^<|@.*$/g, '');

async function comesBack(rowId = lastMessage()): Promise<void> {
  const { database } = workshop;
  expect(await receiveReturnedMail({ database, clock }, { rowId, mail: GONE })).toBe(true);
}

async function look() {
  await markSweeps(workshop.database.login, 0);
  const { database } = workshop;
  const [looked] = await lookAround({ database, clock }, LONG_AGO, firm.scope.firmId);
  if (looked === undefined) throw new Error('There is no firm');
  return looked;
}

const troubles = async () => (await look()).troubles.map(({ kind }) => kind);
const mailboxes = async () =>
  (await readAlertState(ctx)).mailboxes.map(({ recipient, reason }) => [recipient?.id, reason]);

describe('a mailbox that sends mail back', () => {
  it('is told to the owners once, by name on the page', async () => {
    await told('2026-11-13');
    expect(await troubles()).toEqual([]);
    await comesBack();
    expect(await mailboxes()).toEqual([[firm.lawyer.id, '5.1.1 User unknown']]);
    const { failed } = await readAlertState(ctx);
    expect(failed.map(({ state, lastError }) => [state, lastError])).toEqual([
      ['returned', '5.1.1 User unknown'],
    ]);
    const mailer = openMailer({ smtpUrl: workshop.smtp.url, from: 'veille@quantieme.test' });
    const services = {
      database: workshop.database,
      mailer,
      publicUrl: 'https://app.quantieme.test',
    };
    expect(await tellOwners(services, await look())).toEqual(['mails-refused']);
    expect(await tellOwners(services, await look())).toEqual([]);
    mailer.close();
    const warned = mailsTo(owner).filter(({ subject }) => subject.startsWith('Quantième'));
    expect(warned.map(({ text }) => text).join()).toContain(
      'https://app.quantieme.test/alertes/etat',
    );
    expect(warned).toHaveLength(1);
  });

  it('refuses until a later message has stayed there for a day', async () => {
    await told('2026-11-13');
    await comesBack();
    clock.set('2026-11-15T10:00:00Z');
    expect(await mailboxes()).toHaveLength(1);
    clock.set('2026-11-16T10:00:00Z');
    await told('2026-11-17');
    clock.set('2026-11-17T09:59:59Z');
    expect(await mailboxes()).toHaveLength(1);
    expect(await troubles()).toContain('mails-refused');
    clock.set('2026-11-17T10:05:00Z');
    expect(await mailboxes()).toEqual([]);
    expect(await troubles()).not.toContain('mails-refused');
  });

  it('goes on refusing when the later message comes back as well', async () => {
    await told('2026-11-13');
    await comesBack();
    clock.set('2026-11-16T10:00:00Z');
    await told('2026-11-17');
    clock.set('2026-11-16T11:00:00Z');
    await comesBack();
    clock.set('2026-11-18T12:00:00Z');
    expect(await mailboxes()).toHaveLength(1);
  });

  it('is believed again when an owner has checked it, until the next time', async () => {
    await told('2026-11-13');
    await comesBack();
    expect((await verifyMailbox(ctx, firm.lawyer.id)).mailboxes).toEqual([]);
    expect(await troubles()).toEqual([]);
    await expect(verifyMailbox(ctx, firm.lawyer.id)).rejects.toMatchObject({
      code: 'mailbox/not-refusing',
    });
    clock.set('2026-11-12T11:00:00Z');
    await sendMessageAgain(ctx, lastMessage());
    await eventually(
      () => mailsTo(firm.lawyer),
      (mails) => mails.length === 2,
    );
    await eventually(
      () =>
        rows<{ state: string }>(
          `SELECT state FROM messages WHERE firm_id = $1 AND bounced_at IS NOT NULL`,
        ),
      ([message]) => message?.state === 'sent',
    );
    expect(await mailboxes()).toEqual([]);
    await comesBack();
    expect(await mailboxes()).toHaveLength(1);
  });
});
