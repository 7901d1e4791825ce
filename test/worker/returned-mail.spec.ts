import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acknowledgeAlert, listAlerts } from '@quantieme/casework';
import { dateOf, recordAccepted, timestampOf } from '@quantieme/persistence';
import { aUser } from '../support/builders.ts';
import * as reports from '../support/reports.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { ReturningFirm, URGENT } from './support/returning-firm.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import { alertsOf, changeDeadline, planAgain } from './support/watched-dossier.ts';

let workshop: Workshop;
let some: ReturningFirm;

beforeAll(async () => {
  workshop = await Workshop.open();
});
beforeEach(async () => {
  some = await ReturningFirm.open(workshop, new HandClock(URGENT));
});
afterEach(async () => {
  await some.desk.close();
  await workshop.rest();
});
afterAll(() => workshop.close());

const received = () => workshop.smtp.received;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_500));

describe('a mail that comes back', () => {
  it.each([
    [
      'Postfix',
      reports.postfix,
      '5.1.1 Recipient address rejected: User unknown in local recipient table',
    ],
    [
      'Exchange',
      reports.exchange,
      '5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    ],
    [
      'Gmail',
      reports.gmail,
      '5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient.',
    ],
    ['Exim', reports.exim, '5.2.2 Mailbox full'],
    [
      'a server that gave up',
      reports.gaveUp,
      '4.4.1 connect to imap.cabinet.test:25: Connection timed out',
    ],
    ['a server that says nothing', reports.bareText, '5.0.0'],
  ])('by %s has told nobody: the next level is told at once', async (_, report, bounce) => {
    const dossier = await some.aToldDossier();
    await some.comesBack(report);
    const message = await some.messageTo(some.lawyer);
    expect(message).toMatchObject({ state: 'returned', bounce });
    expect(String(message.bounced)).toBe(URGENT);
    expect(message.receipt).toMatch(/^250 /);
    await some.toldByMail(some.owner);
    expect((await some.sends(dossier)).filter((send) => send.includes('mail'))).toEqual([
      'Claire Roux mail quarantined',
      'Claire Roux mail sent',
      expect.stringMatching(/^Odile Patron mail/),
    ]);
  });

  it('is shown on its alert with the reason', async () => {
    const dossier = await some.aToldDossier();
    await some.comesBack(reports.postfix);
    const { data } = await listAlerts(actingAs(workshop, some.owner, some.clock), {
      dossier: dossier.dossierId,
    });
    const told = data.flatMap((alert) => alert.sends).filter(({ channel }) => channel === 'mail');
    expect(told.find(({ recipient }) => recipient?.id === some.lawyer.id)).toMatchObject({
      state: 'quarantined',
      sentAt: null,
      bounce: '5.1.1 Recipient address rejected: User unknown in local recipient table',
    });
    expect(told.find(({ recipient }) => recipient?.id === some.paralegal.id)?.bounce).toBeNull();
  });

  it('twice is once', async () => {
    const dossier = await some.aToldDossier();
    await some.comesBack(reports.postfix);
    await some.toldByMail(some.owner);
    await eventually(
      () => some.sends(dossier),
      (all) => all.includes('Odile Patron mail sent'),
    );
    const before = [await some.messageTo(some.lawyer), await some.versions(dossier)];
    some.clock.set('2026-11-12T10:10:00Z');
    await some.comesBack(reports.postfix);
    expect([await some.messageTo(some.lawyer), await some.versions(dossier)]).toEqual(before);
    await aWhile();
    expect(received()).toHaveLength(3);
  });

  it('does not call anybody once somebody has acknowledged', async () => {
    const dossier = await some.aToldDossier();
    const [alert] = await alertsOf(workshop.database, dossier);
    await workshop.database.pipelined(some.firm.scope, (sql) =>
      acknowledgeAlert(sql, {
        alertId: alert?.id ?? '',
        userId: some.paralegal.id,
        plan: null,
        now: some.clock.now(),
      }),
    );
    await some.comesBack(reports.postfix);
    expect(await some.messageTo(some.lawyer)).toMatchObject({ state: 'returned' });
    await aWhile();
    expect(some.mailsTo(some.owner)).toEqual([]);
    expect((await alertsOf(workshop.database, dossier))[0]?.status).toBe('acknowledged');
  });

  it('does not call anybody once the deadline is met', async () => {
    const dossier = await some.aToldDossier();
    await changeDeadline(workshop.database, dossier, {
      doneOn: dateOf(Temporal.PlainDate.from('2026-11-12')),
      doneAt: timestampOf(some.clock.now()),
      doneBy: some.paralegal.id,
    });
    await planAgain(workshop.database, dossier, some.clock.now());
    await some.comesBack(reports.postfix);
    expect(await some.messageTo(some.lawyer)).toMatchObject({ state: 'returned' });
    await aWhile();
    expect(some.mailsTo(some.owner)).toEqual([]);
  });

  it('does not hurry on whoever comes after the next level, told meanwhile', async () => {
    const deputy = await aUser(workshop.database, some.firm.scope, { name: 'Dora Suppléante' });
    await some.rows(
      "UPDATE users SET deputy_id = $2 WHERE firm_id = $1 AND role = 'paralegal'",
      deputy.id,
    );
    const dossier = await some.aToldDossier();
    await some.comesBack(reports.postfix, some.paralegal);
    await some.toldByMail(deputy);
    await eventually(
      () => some.sends(dossier),
      (all) => all.includes('Dora Suppléante mail sent'),
    );
    await some.comesBack(reports.postfix);
    expect(await some.messageTo(some.lawyer)).toMatchObject({ state: 'returned' });
    await aWhile();
    expect(some.mailsTo(some.owner)).toEqual([]);
  });

  it('before its server has answered is not sent again, and a late answer changes nothing', async () => {
    workshop.smtp.behaviour = 'take-and-cut';
    const dossier = await some.aDossier();
    await workshop.startWorker(some.clock);
    await eventually(received, (mails) => mails.length === 2);
    await some.comesBack(reports.postfix);
    const { id: messageId, state } = await some.messageTo(some.lawyer);
    expect(state).toBe('returned');
    const { firmId } = some.firm.scope;
    await workshop.database.pipelined(some.firm.scope, (sql) =>
      recordAccepted(
        sql,
        { firmId, messageId, token: '' },
        { receipt: '250 late', now: some.clock.now() },
      ),
    );
    expect(await some.messageTo(some.lawyer)).toMatchObject({
      state: 'returned',
      receipt: '250 late',
    });
    expect(await some.sends(dossier)).toContain('Claire Roux mail quarantined');
    workshop.smtp.behaviour = 'accept';
    await some.toldByMail(some.owner);
    expect(some.mailsTo(some.lawyer)).toHaveLength(1);
  }, 60_000);
});
