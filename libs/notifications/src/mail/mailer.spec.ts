import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { listMailbox, readMailbox } from '../mailbox/read-mailbox.ts';
import { type Mailbox, startMailbox } from '../mailbox/start-mailbox.ts';
import { openMailer } from './mailer.ts';
import type { MailMessage } from './message.ts';

const message: MailMessage = {
  to: { name: 'Maître Élodie Royer', address: 'royer@cabinet.test' },
  subject: 'Échéance du 1er décembre\r\nBcc: everybody@example.test',
  text: 'Délai : deux mois',
  html: '<p>Délai : deux mois</p>',
  messageId: '0193-a@app.test',
  sentAt: Temporal.Instant.from('2026-11-06T07:00:01.234Z'),
};
const from = 'Quantième <rappels@app.test>';

describe('sending through a real server', () => {
  let folder: string;
  let mailbox: Mailbox;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'quantieme-mailbox-'));
    mailbox = await startMailbox({ folder });
  });
  afterEach(async () => {
    await mailbox.close();
    await rm(folder, { recursive: true });
  });

  it('arrives whole, with its accents and its Message-ID, and without injected headers', async () => {
    const mailer = openMailer({ smtpUrl: mailbox.smtpUrl, from });
    expect(await mailer.send(message)).toEqual({
      kind: 'accepted',
      receipt: expect.stringMatching(/^250 /),
    });
    const [entry] = await listMailbox(folder, 10);
    const mail = await readMailbox(folder, entry?.id ?? '');
    expect(mail).toMatchObject({
      from: 'Quantième <rappels@app.test>',
      to: 'Maître Élodie Royer <royer@cabinet.test>',
      subject: 'Échéance du 1er décembre Bcc: everybody@example.test',
      messageId: '<0193-a@app.test>',
      sentAt: '2026-11-06T07:00:01.000Z',
    });
    expect(mail?.text).toContain('Délai : deux mois');
    mailer.close();
  });

  it('keeps the same message once, however often it is sent', async () => {
    const mailer = openMailer({ smtpUrl: mailbox.smtpUrl, from });
    await mailer.send(message);
    await mailer.send(message);
    await mailer.send({ ...message, messageId: '0193-b@app.test' });
    expect(await listMailbox(folder, 10)).toHaveLength(2);
    mailer.close();
  });

  it('reads no file but its own', async () => {
    expect(await readMailbox(folder, '../../../../etc/passwd')).toBeNull();
    expect(await readMailbox(folder, '0'.repeat(32))).toBeNull();
  });
});

/** A server that keeps what it is told before a message, and refuses some senders. */
async function anEnvelopeKeeper(refuses: (sender: string) => boolean, atRecipient = false) {
  const envelopes: string[] = [];
  const asked: unknown[] = [];
  const refusal = Object.assign(new Error('Sender address rejected: not owned by user'), {
    responseCode: 553,
  });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    hideDSN: false,
    onMailFrom: ({ address }, _session, done) =>
      done(!atRecipient && refuses(address) ? refusal : null),
    onRcptTo: (_address, { envelope: { mailFrom } }, done) =>
      done(atRecipient && mailFrom && refuses(mailFrom.address) ? refusal : null),
    onData: (stream, { envelope }, done) => {
      const { mailFrom, rcptTo, dsn } = envelope as typeof envelope & { dsn?: object };
      stream.resume().on('end', () => {
        envelopes.push(mailFrom === false ? '' : mailFrom.address);
        asked.push({ ...dsn, ...(rcptTo[0] as { dsn?: object } | undefined)?.dsn });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  const mailer = openMailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from,
    returnAddress: (rowId) => `retours+${rowId}@courrier.test`,
  });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { mailer, envelopes, asked, close };
}

describe('a mail with a return address', () => {
  it('leaves with it as the sender of its envelope, and asks for reports where they are known', async () => {
    const { mailer, envelopes, asked, close } = await anEnvelopeKeeper(() => false);
    expect(await mailer.send(message)).toMatchObject({ kind: 'accepted' });
    expect(envelopes).toEqual(['retours+0193-a@courrier.test']);
    expect(asked).toEqual([
      {
        envid: '0193-a',
        ret: 'HDRS',
        notify: ['FAILURE', 'DELAY'],
        orcpt: 'rfc822;royer@cabinet.test',
      },
    ]);
    mailer.close();
    await close();
  });

  it.each([
    ['when it is named', false],
    ['once the recipient is known', true],
  ])('leaves without it when its server refuses it %s, and says so', async (_, atRecipient) => {
    const isReturn = (sender: string) => sender.startsWith('retours+');
    const { mailer, envelopes, close } = await anEnvelopeKeeper(isReturn, atRecipient);
    expect(await mailer.send(message)).toEqual({
      kind: 'accepted',
      receipt: expect.stringMatching(/^250 .*without its return address, refused: .*not owned/),
    });
    expect(envelopes).toEqual(['rappels@app.test']);
    mailer.close();
    await close();
  });

  it('is not sent twice to a recipient who is refused', async () => {
    let asked = 0;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        asked += 1;
        done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    const smtpUrl = `smtp://127.0.0.1:${port}`;
    const mailer = openMailer({ smtpUrl, from, returnAddress: () => 'retours+a@courrier.test' });
    expect(await mailer.send(message)).toMatchObject({ kind: 'refused', permanent: true });
    expect(asked).toBe(1);
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});

describe('a server that refuses', () => {
  async function outcomeOf(code: number) {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        done(Object.assign(new Error('Mailbox unavailable'), { responseCode: code }));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    const mailer = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from });
    const outcome = await mailer.send(message);
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    return outcome;
  }

  it.each([
    [451, false],
    [550, true],
  ])('with %s: permanent is %s, and its words are kept', async (code, permanent) => {
    expect(await outcomeOf(code)).toEqual({
      kind: 'refused',
      permanent,
      error: expect.stringContaining('Mailbox unavailable'),
    });
  });

  it('by not being there, or by never answering, is tried again later', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const waiting = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from, timeoutMs: 300 });
    expect(await waiting.send(message)).toMatchObject({ kind: 'refused', permanent: false });
    waiting.close();
    await new Promise<void>((resolve) => silent.close(() => resolve()));
    const absent = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from });
    expect(await absent.send(message)).toMatchObject({ kind: 'refused', permanent: false });
    absent.close();
  });
});
