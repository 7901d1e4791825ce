import { describe, expect, it } from '@jest/globals';
import { readReturnedMail } from './read-returned-mail.ts';

const read = (lines: readonly string[], sender = '') =>
  readReturnedMail({ sender, content: Buffer.from(lines.join('\r\n')) });

const report = (fields: readonly string[], type = 'message/delivery-status') =>
  read([
    'From: MAILER-DAEMON@mx.test',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    `Content-Type: ${type}`,
    '',
    'Reporting-MTA: dns; mx.test',
    '',
    ...fields,
    '--b--',
    '',
  ]);

describe('a report', () => {
  it.each([
    [['Action: failed', 'Status: 5.1.1'], 'failed', '5.1.1'],
    [['Action: failed', 'Status: 4.4.7'], 'failed', '4.4.7'],
    [
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 5.2.2 full'],
      'failed',
      '5.2.2',
    ],
    [['Action: delayed', 'Status: 4.2.2'], 'delayed', '4.2.2'],
    [['Action: delivered', 'Status: 2.0.0'], 'delivered', '2.0.0'],
    [['Action: expanded', 'Status: 2.0.0'], 'delivered', '2.0.0'],
    [['Status: 5.7.1'], 'failed', '5.7.1'],
    [['Status: 4.7.1'], 'delayed', '4.7.1'],
    [['Action: shredded'], 'unclear', null],
    [
      ['Action: delivered', '', 'Action: failed', 'Status: 5.1.1', '', 'Action: delayed'],
      'failed',
      '5.1.1',
    ],
  ])('of %j is %s', async (fields, kind, status) => {
    expect(await report(fields)).toMatchObject({ kind, status });
  });

  it('may be written in UTF-8 (RFC 6533)', async () => {
    const fields = ['Action: failed', 'Status: 5.1.1'];
    expect(await report(fields, 'message/global-delivery-status')).toMatchObject({
      kind: 'failed',
    });
  });
});

describe('a mail without a report', () => {
  it.each([
    ['of a daemon', ['From: Mailer-Daemon@mx.test'], '', 'failed'],
    [
      'of a daemon, of a sender of its own',
      ['From: postmaster@mx.test'],
      'bounces@mx.test',
      'failed',
    ],
    [
      'of a daemon that still tries',
      ['From: Mailer-Daemon@mx.test', 'Subject: Warning: message delayed 24 hours'],
      '',
      'delayed',
    ],
    ['of nobody', ['From: admin@mx.test'], '', 'failed'],
    [
      'of a person',
      ['From: jean@cabinet.test', 'Subject: Re: rappel'],
      'jean@cabinet.test',
      'unclear',
    ],
    ['of somebody away', ['From: jean@cabinet.test', 'Subject: Out of office'], '', 'auto-reply'],
    [
      'of somebody away, by its mark',
      ['From: jean@cabinet.test', 'Auto-Submitted: auto-replied (vacation)'],
      '',
      'auto-reply',
    ],
    ['of nobody, by a person', ['From: jean@cabinet.test', 'Auto-Submitted: no'], '', 'failed'],
  ])('%s', async (_, headers, sender, kind) => {
    expect(await read([...headers, '', 'Bonjour.'], sender)).toMatchObject({ kind });
  });

  it('keeps the answer of the server, and nothing of the mail that is quoted after it', async () => {
    const mail = await read([
      'From: Mailer-Daemon@mx.test',
      '',
      'host mx.cabinet.test said:',
      '  550 5.1.1 <j.d@cabinet.test> unknown',
      '--- The message follows ---',
      'Subject: Dossier de Mme Diallo, 550 euros',
    ]);
    expect(mail).toEqual({ kind: 'failed', status: '5.1.1', reason: 'unknown' });
  });

  it('takes no figures of an address for a code', async () => {
    const mail = await read([
      'From: Mailer-Daemon@mx.test',
      '',
      '  j-552-d5.1.1@cabinet.test',
      '    452 4.2.2 Mailbox full',
    ]);
    expect(mail).toMatchObject({ status: '4.2.2', reason: 'Mailbox full' });
  });

  it('that acknowledges having been read is no failure', async () => {
    const mail = await read([
      'From: jean@cabinet.test',
      'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
      '',
      '--b',
      'Content-Type: message/disposition-notification',
      '',
      'Disposition: manual-action/MDN-sent-manually; displayed',
      '--b--',
    ]);
    expect(mail.kind).toBe('auto-reply');
  });

  it('of which nothing can be made out is judged by its sender', async () => {
    expect((await read([''])).kind).toBe('failed');
    expect((await read([''], 'jean@cabinet.test')).kind).toBe('unclear');
  });
});
