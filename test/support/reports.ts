/** What a server says when one of our mails comes back. */
export interface Report {
  /** Envelope sender; empty: the null sender. */
  readonly sender: string;
  readonly raw: string;
}

interface About {
  /** Of the mail that came back. */
  readonly recipient: string;
}

const raw = (lines: readonly string[]) => lines.join('\r\n');
const ORIGINAL = [
  'From: Alertes <alertes@quantieme.test>',
  'Subject: [J-1] Recours contre le refus implicite · 2026-001 · A. D.',
  'Message-ID: <0193@app.quantieme.test>',
  '',
];

/** As Postfix does: bears the mark of automatic replies, and is none. */
export const postfix = ({ recipient }: About): Report => ({
  sender: '',
  raw: raw([
    'From: MAILER-DAEMON@mx.cabinet.test (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4Q1.1/mx"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4Q1.1/mx',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `<${recipient}>: unknown user`,
    '--4Q1.1/mx',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.cabinet.test',
    'X-Postfix-Queue-ID: 4Q1',
    'Arrival-Date: Thu, 12 Nov 2026 11:00:00 +0100 (CET)',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Original-Recipient: rfc822;${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; imap.cabinet.test',
    `Diagnostic-Code: smtp; 550 5.1.1 <${recipient}>: Recipient address rejected: User`,
    '    unknown in local recipient table',
    '',
    '--4Q1.1/mx',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    ...ORIGINAL,
    '--4Q1.1/mx--',
    '',
  ]),
});

/** As Exchange does: the whole mail attached, a long answer with its own words. */
export const exchange = ({ recipient }: About): Report => ({
  sender: '',
  raw: raw([
    'From: <postmaster@cabinet.onmicrosoft.test>',
    'Subject: =?utf-8?Q?Non_remis=C2=A0=3A_=5BJ-1=5D_Recours?=',
    'X-Auto-Response-Suppress: DR, OOF, AutoReply',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; differences=Content-Disposition; report-type=delivery-status;',
    ' boundary="8a3c"',
    '',
    '--8a3c',
    'Content-Type: multipart/alternative; boundary="8a3c-alt"',
    '',
    '--8a3c-alt',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`Votre message à ${recipient} n’a pas pu être remis.`).toString('base64'),
    '--8a3c-alt',
    'Content-Type: text/html; charset="utf-8"',
    '',
    '<p>Votre message n’a pas pu être remis.</p>',
    '--8a3c-alt--',
    '--8a3c',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;PR3P191MB0001.EURP191.PROD.OUTLOOK.test',
    'Received-From-MTA: dns;mail.quantieme.test',
    'Arrival-Date: Thu, 12 Nov 2026 10:00:00 +0000',
    '',
    `Final-Recipient: rfc822;${recipient}`,
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '',
    '--8a3c',
    'Content-Type: message/rfc822',
    '',
    ...ORIGINAL,
    'Le corps du rappel, que personne ne garde ici.',
    '--8a3c--',
    '',
  ]),
});

/** As Gmail does: an answer of several lines, each with its code and an address of its help pages. */
export const gmail = ({ recipient }: About): Report => ({
  sender: '',
  raw: raw([
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.test>',
    'Subject: Delivery Status Notification (Failure)',
    'Auto-Submitted: auto-replied',
    `X-Failed-Recipients: ${recipient}`,
    'Content-Type: multipart/report; boundary="000000"; report-type=delivery-status',
    '',
    '--000000',
    'Content-Type: multipart/related; boundary="000001"',
    '',
    '--000001',
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    '** Address not found **',
    '--000001--',
    '--000000',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.test',
    'Arrival-Date: Thu, 12 Nov 2026 02:00:01 -0800 (PST)',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; gmail-smtp-in.l.googlemail.test. (2a00:1450:400c:c1b::1a, the server',
    ' for the domain.)',
    'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try',
    ' 550-5.1.1 double-checking the recipient. For more information, go to',
    ' 550 5.1.1  https://support.googlemail.test/mail/?p=NoSuchUser a6-20020a17 - gsmtp',
    'Last-Attempt-Date: Thu, 12 Nov 2026 02:00:02 -0800 (PST)',
    '',
    '--000000--',
    '',
  ]),
});

/** As Exim does: text for people, and a header. */
export const exim = ({ recipient }: About): Report => ({
  sender: '',
  raw: raw([
    'From: Mail Delivery System <Mailer-Daemon@mx.hebergeur.test>',
    'Auto-Submitted: auto-replied',
    `X-Failed-Recipients: ${recipient}`,
    'Subject: Mail delivery failed: returning message to sender',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one or more of its recipients.',
    '',
    `  ${recipient}`,
    '    host imap.cabinet.test [192.0.2.17]',
    `    SMTP error from remote mail server after RCPT TO:<${recipient}>:`,
    '    552 5.2.2 Mailbox full',
    '',
    '------ This is a copy of the message, including all the headers. ------',
    ...ORIGINAL,
  ]),
});

/** Nothing but a sentence: only the address it comes to says what it is about. */
export const bareText = (): Report => ({
  sender: '',
  raw: raw([
    'From: Administrateur <admin@vieux-serveur.test>',
    'Subject: Votre courrier',
    '',
    'Impossible de remettre votre message.',
  ]),
});

/** A server that gives up after days, without ever having been told no. */
export const gaveUp = ({ recipient }: About): Report =>
  statusReport(recipient, {
    action: 'failed',
    status: '4.4.1',
    diagnostic: 'X-Postfix; connect to imap.cabinet.test[192.0.2.17]:25: Connection timed out',
  });

export const delayed = ({ recipient }: About): Report =>
  statusReport(recipient, {
    action: 'delayed',
    status: '4.4.1',
    diagnostic: 'X-Postfix; connect to imap.cabinet.test[192.0.2.17]:25: Connection refused',
  });

export const delivered = ({ recipient }: About): Report =>
  statusReport(recipient, { action: 'delivered', status: '2.0.0', diagnostic: 'smtp; 250 OK' });

interface Said {
  readonly action: string;
  readonly status: string;
  readonly diagnostic: string;
}

function statusReport(recipient: string, { action, status, diagnostic }: Said): Report {
  return {
    sender: '',
    raw: raw([
      'From: MAILER-DAEMON@mail.quantieme.test (Mail Delivery System)',
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.quantieme.test',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: ${diagnostic}`,
      '--b--',
      '',
    ]),
  };
}

/** A mailbox whose owner is away. */
export const holiday = ({ recipient }: About): Report => ({
  sender: '',
  raw: raw([
    `From: ${recipient}`,
    'Subject: Réponse automatique : [J-1] Recours',
    'Auto-Submitted: auto-replied',
    '',
    'Je suis absente jusqu’au 30 novembre.',
  ]),
});

/** The same, of a program that knows no standard. */
export const holidayUnmarked = ({ recipient }: About): Report => ({
  sender: recipient,
  raw: raw([`From: ${recipient}`, 'Subject: Re: [J-1] Recours', '', 'Je suis en audience.']),
});
