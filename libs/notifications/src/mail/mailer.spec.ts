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
