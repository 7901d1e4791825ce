import { createTransport, type SentMessageInfo, type Transporter } from 'nodemailer';
import { inTime } from '../in-time.ts';
import type { Refused, SendOutcome } from '../send-outcome.ts';
import { headerText, mailDate, type MailMessage } from './message.ts';
import { isSenderRefused, type ReturnAddress, returningTo } from './return-path.ts';

export interface MailerSettings {
  readonly smtpUrl: string;
  readonly from: string;
  /** A whole sending, from connection to the server's last word. */
  readonly timeoutMs?: number;
  /** Where each mail comes back to; left out: to `from`, as the server has it. */
  readonly returnAddress?: ReturnAddress | undefined;
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
        const late = `No answer from the mail server within ${timeoutMs / 1000} s`;
        const receipt = await inTime(submit(transport, message, settings), timeoutMs, late);
        return { kind: 'accepted', receipt: headerText(receipt).slice(0, LONGEST_ANSWER) };
      } catch (error) {
        return refusal(error);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * A server that lets no other address stand as the sender must not keep reminders from leaving: they leave without.
 *
 * @returns the server's last word
 */
async function submit(
  transport: Transporter<SentMessageInfo>,
  message: MailMessage,
  { from, returnAddress }: MailerSettings,
): Promise<string> {
  const mail = composed(message, from);
  if (returnAddress === undefined) return lastWord(await transport.sendMail(mail));
  const returning = { ...mail, ...returningTo(returnAddress, message) };
  try {
    return lastWord(await transport.sendMail(returning));
  } catch (error) {
    if (!isSenderRefused(error)) throw error;
    const said = lastWord(await transport.sendMail(mail));
    return `${said} (without its return address, refused: ${(error as Error).message})`;
  }
}

const lastWord = ({ response }: SentMessageInfo) => response ?? '';

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
