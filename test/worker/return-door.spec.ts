import { createServer, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invite } from '@quantieme/casework';
import * as reports from '../support/reports.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { ReturningFirm, URGENT } from './support/returning-firm.ts';
import { bring, refusalOf } from './support/returning-mail.ts';
import { HandClock, RETURNS, Workshop } from './support/test-worker.ts';
import { WorkerProcess } from './support/worker-process.ts';

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

async function aFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

describe('what comes back and is no failure', () => {
  it('is noted when a server still tries', async () => {
    const dossier = await some.aToldDossier();
    const before = await some.versions(dossier);
    await some.comesBack(reports.delayed);
    const message = await some.messageTo(some.lawyer);
    expect(message).toMatchObject({ state: 'sent', bounce: null });
    expect(String(message.delayed)).toBe(URGENT);
    expect(await some.versions(dossier)).toBe(before);
  });

  it('is forgotten when it is a holiday reply, marked or not, or the news that it arrived', async () => {
    const dossier = await some.aToldDossier();
    const before = [await some.messageTo(some.lawyer), await some.versions(dossier)];
    for (const report of [reports.holiday, reports.holidayUnmarked, reports.delivered]) {
      await some.comesBack(report);
    }
    expect([await some.messageTo(some.lawyer), await some.versions(dossier)]).toEqual(before);
  });
});

const FORGERIES: readonly (readonly [string, (to: string) => string])[] = [
  ['a forged signature', (to) => to.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))],
  ['the signature of another mail', (to) => to.replace(/\+.{4}/, '+0000')],
  ['no signature', () => RETURNS],
  ['another domain', (to) => to.replace(/@.*/, '@quantieme.test')],
  ['another local part', (to) => to.replace('retours', 'alertes')],
  ['somebody else altogether', () => 'quelquun@exemple.test'],
];

describe('the door', () => {
  it('is shut to everything but what was signed here', async () => {
    const dossier = await some.aToldDossier();
    const before = await some.versions(dossier);
    const report = reports.postfix({ recipient: some.lawyer.email });
    for (const [name, forge] of FORGERIES) {
      const to = forge(some.returnAddressOf(some.lawyer));
      expect([name, await refusalOf(report, { to, port: some.desk.port })]).toEqual([name, 550]);
    }
    expect(await some.versions(dossier)).toBe(before);
  });

  it('is open to an address written in capitals', async () => {
    await some.aToldDossier();
    const to = some.returnAddressOf(some.lawyer).toUpperCase();
    await bring(reports.postfix({ recipient: some.lawyer.email }), { to, port: some.desk.port });
    expect(await some.messageTo(some.lawyer)).toMatchObject({ state: 'returned' });
  });

  it('is too small for a large mail', async () => {
    await some.aToldDossier();
    const { sender, raw } = reports.exchange({ recipient: some.lawyer.email });
    const large = { sender, raw: `${raw}${'x'.repeat(70)}\r\n`.padEnd(1_200_000, 'y\r\n') };
    const to = some.returnAddressOf(some.lawyer);
    expect(await refusalOf(large, { to, port: some.desk.port })).toBe(552);
    expect(await some.messageTo(some.lawyer)).toMatchObject({ state: 'sent' });
  });

  it('writes down ids and codes alone', async () => {
    await some.aToldDossier();
    await some.comesBack(reports.exchange);
    await some.comesBack(reports.holiday, some.paralegal);
    const { id } = await some.messageTo(some.lawyer);
    const logs = some.desk.logs.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(
      logs.map(({ mail, kind, status, changed }) => ({ mail, kind, status, changed })),
    ).toEqual([
      { mail: id, kind: 'failed', status: '5.1.10', changed: true },
      { mail: expect.any(String), kind: 'auto-reply', status: null, changed: false },
    ]);
    expect(some.desk.logs.join('\n')).not.toMatch(/@|Recours|A\. D\.|Recipient|absente/);
  });
});

describe('the port of a machine', () => {
  it('is held by one worker, and taken over by another when it dies', async () => {
    const port = await aFreePort();
    const settings = { BOUNCE_ADDRESS: RETURNS, BOUNCE_SMTP_PORT: String(port) };
    const start = () => WorkerProcess.start(workshop, { clockStart: URGENT, settings });
    const [first, second] = [await start(), await start()];
    const report = reports.postfix({ recipient: some.lawyer.email });
    const answer = () => refusalOf(report, { to: RETURNS, port }).catch(() => null);
    await eventually(answer, (code) => code === 550);
    await first.kill();
    await eventually(answer, (code) => code === 550);
    expect(await second.stop('SIGTERM')).toBe(0);
  }, 60_000);
});

describe('an invitation that comes back', () => {
  it('is kept as refused', async () => {
    const { id } = await invite(actingAs(workshop, some.owner, some.clock), {
      email: 'ana@exemple.test',
      name: 'Ana Paz',
      role: 'paralegal',
    });
    await workshop.startWorker(some.clock);
    await eventually(received, (mails) => mails.length === 1);
    const state = () =>
      some.rows<{ state: string; said: string | null }>(
        'SELECT state, last_error AS said FROM mail_outbox WHERE firm_id = $1 AND subject_id = $2',
        id,
      );
    await eventually(state, ([mail]) => mail?.state === 'sent');
    const to = received()[0]?.sender ?? '';
    await bring(reports.exim({ recipient: 'ana@exemple.test' }), { to, port: some.desk.port });
    expect(await state()).toEqual([{ state: 'quarantined', said: '5.2.2 Mailbox full' }]);
  });
});
