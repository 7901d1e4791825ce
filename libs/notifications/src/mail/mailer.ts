import { createTransport } from 'nodemailer';
import type { Refused, SendOutcome } from '../send-outcome.ts';
import { headerText, mailDate, type MailMessage } from './message.ts';

export interface MailerSettings {
  readonly smtpUrl: string;
  readonly from: string;
  /** A whole sending, from connection to the server's last word. */
  readonly timeoutMs?: number;
}

export interface Mailer {
  send(message: MailMessage): Promise<SendOutcome>;
  close(): void;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const LONGEST_ANSWER = 300;

export function openMailer(settings: MailerSettings): Mailer {
  const timeoutMs = settings.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const transport = createTransport({
    url: settings.smtpUrl,
    connectionTimeout: timeoutMs / 2,
    greetingTimeout: timeoutMs / 2,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (message) => {
      try {
        const sent = transport.sendMail(composed(message, settings.from));
        const { response } = await inTime(sent, timeoutMs);
        return { kind: 'accepted', receipt: headerText(response).slice(0, LONGEST_ANSWER) };
      } catch (error) {
        return refusal(error);
      }
    },
    close: () => transport.close(),
  };
}

function composed(message: MailMessage, from: string) {
  return {
    from,
    to: { name: headerText(message.to.name), address: headerText(message.to.address) },
    subject: headerText(message.subject),
    text: message.text,
    html: message.html,
    messageId: `<${message.messageId}>`,
    date: mailDate(message.sentAt),
    // Holiday replies to a reminder help nobody.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

/** Permanent when the code of the server begins with 5. */
function refusal(error: unknown): Refused {
  const { responseCode, message } = error as { responseCode?: number; message?: string };
  const permanent = responseCode !== undefined && responseCode >= 500;
  return {
    kind: 'refused',
    permanent,
    error: headerText(message ?? 'SMTP error').slice(0, LONGEST_ANSWER),
  };
}

async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer from the mail server within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
