import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { cleanReason, MAIL_ADDRESS } from './clean-reason.ts';
import { deliveryStatuses, type DeliveryStatus, statusIn } from './delivery-status.ts';

/**
 * `failed`: nobody received it. `delayed`: a server still tries. `delivered`: it arrived. `auto-reply`: its recipient's
 * mailbox answers by itself. `unclear`: somebody or something has written to the address of the sender.
 */
type ReturnedMailKind = 'failed' | 'delayed' | 'delivered' | 'auto-reply' | 'unclear';

export interface ReturnedMail {
  readonly kind: ReturnedMailKind;
  /** As `5.1.1` (RFC 3463). */
  readonly status: string | null;
  /** Short, without addresses. */
  readonly reason: string | null;
}

interface MailToRead {
  /** Envelope sender; empty: the null sender, as servers write. */
  readonly sender: string;
  readonly content: Uint8Array;
}

/**
 * What a mail says that came to the return address of one of ours: a report (RFC 3464), whatever its server makes of the
 * standard, or at worst nothing but the address it came to.
 */
export async function readReturnedMail({ sender, content }: MailToRead): Promise<ReturnedMail> {
  const mail = await PostalMime.parse(content, { forceRfc822Attachments: true }).catch(() => null);
  if (mail === null) return { kind: sender === '' ? 'failed' : 'unclear', ...NOTHING };
  const [report] = reportsIn(mail).toSorted((a, b) => weightOf(b) - weightOf(a));
  return report === undefined ? withoutReport(mail, sender) : fromReport(report);
}

const NOTHING = { status: null, reason: null } as const;
/** A report tells of its server's troubles near its beginning; what follows may quote our own mail. */
const READ_CHARACTERS = 4_000;

const REPORT_TYPES = ['message/delivery-status', 'message/global-delivery-status'];

function reportsIn({ attachments }: Email): readonly DeliveryStatus[] {
  return attachments
    .filter(({ mimeType }) => REPORT_TYPES.includes(mimeType))
    .flatMap((part) => deliveryStatuses(textOf(part)));
}

function textOf({ content }: Attachment): string {
  if (typeof content === 'string') return content;
  return new TextDecoder().decode(content);
}

const ARRIVED = ['delivered', 'relayed', 'expanded'];

/** Servers that leave the action out are judged by the class of the status. */
function kindOf({ action, status }: DeliveryStatus): ReturnedMailKind {
  if (action === 'failed' || (action === null && status?.startsWith('5'))) return 'failed';
  if (action === 'delayed' || (action === null && status?.startsWith('4'))) return 'delayed';
  return action !== null && ARRIVED.includes(action) ? 'delivered' : 'unclear';
}

/** Of several recipients, one that failed weighs most: somebody may not have been told. */
function weightOf(report: DeliveryStatus): number {
  return ['unclear', 'delivered', 'delayed', 'failed'].indexOf(kindOf(report));
}

function fromReport(report: DeliveryStatus): ReturnedMail {
  const { status, diagnostic } = report;
  const exact = status === null || status.endsWith('.0.0') ? statusIn(diagnostic ?? '') : null;
  return { kind: kindOf(report), status: exact ?? status, reason: cleanReason(diagnostic ?? '') };
}

/** Old servers, and those that write for people alone. */
function withoutReport(mail: Email, sender: string): ReturnedMail {
  const isDaemon = DAEMON.test(mail.from?.address ?? '');
  const said = isDaemon || sender === '' ? whatIsSaid(mail.text ?? '') : NOTHING;
  if (headerOf(mail, 'x-failed-recipients') !== null) return { kind: 'failed', ...said };
  if (isDaemon && DELAY.test(mail.subject ?? '')) return { kind: 'delayed', ...said };
  if (isDaemon) return { kind: 'failed', ...said };
  if (isAutoReply(mail)) return { kind: 'auto-reply', ...NOTHING };
  return sender === '' ? { kind: 'failed', ...said } : { kind: 'unclear', ...NOTHING };
}

const DAEMON = /^(mailer-daemon|mail-daemon|mdaemon|postmaster|microsoftexchange[0-9a-f]*)@/i;
const DELAY = /\b(delay|warning|still being retried|retard|diff[ée]r)/i;
const AUTOMATIC_SUBJECT =
  /^(automatic reply|auto(matic)?[- ]?reply|r[ée]ponse automatique|out of (the )?office|absen(ce|t))/i;
const RECEIPT_TYPES = ['message/disposition-notification', 'message/feedback-report'];

function isAutoReply(mail: Email): boolean {
  const submitted = headerOf(mail, 'auto-submitted') ?? 'no';
  return (
    !/^no\b/i.test(submitted) ||
    headerOf(mail, 'x-autoreply') !== null ||
    headerOf(mail, 'x-autorespond') !== null ||
    headerOf(mail, 'x-auto-response-suppress') !== null ||
    /auto_?reply/i.test(headerOf(mail, 'precedence') ?? '') ||
    AUTOMATIC_SUBJECT.test(mail.subject ?? '') ||
    mail.attachments.some(({ mimeType }) => RECEIPT_TYPES.includes(mimeType))
  );
}

function headerOf({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value.trim() ?? null;
}

/**
 * The line in which a server gives its code, and nothing else: the rest may quote the mail itself. Addresses say nothing:
 * figures of one may look like a code.
 */
function whatIsSaid(text: string): Pick<ReturnedMail, 'status' | 'reason'> {
  const lines = text.slice(0, READ_CHARACTERS).split('\n');
  const line = lines.find((each) => SERVER_ANSWER.test(each.replaceAll(MAIL_ADDRESS, ''))) ?? '';
  return { status: statusIn(line), reason: cleanReason(line) };
}

const SERVER_ANSWER = /(?<![\d.])(?:[45]\d\d[ -]+\S|[45]\.\d{1,3}\.\d{1,3}(?![\d.]))/;
