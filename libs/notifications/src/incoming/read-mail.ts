import PostalMime, { type Address, type Email } from 'postal-mime';

export interface MailAttachment {
  readonly fileName: string;
  /** Media type as its sender declared it. */
  readonly declaredType: string;
  readonly bytes: Uint8Array;
}

/** A mail that somebody wrote. */
export interface ReadMail {
  /** Lower-case; anybody can write any address there. */
  readonly sender: string;
  readonly senderName: string;
  readonly subject: string;
  readonly messageId: string;
  readonly sentAt: Temporal.Instant | null;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

const LONGEST_HEADER = 500;
/** Text that people read; the mail itself is kept whole. */
const LONGEST_TEXT = 200_000;
/** A mail that has gone round that often goes in a circle. */
const MOST_HOPS = 30;

/** Null: it can't be read, or a machine wrote it to answer a mail: a holiday, a report, a circle. */
export async function readMail({
  sender,
  content,
}: {
  readonly sender: string;
  readonly content: Uint8Array;
}): Promise<ReadMail | null> {
  if (sender === '') return null;
  const mail = await PostalMime.parse(content, { forceRfc822Attachments: true }).catch(() => null);
  if (mail === null || isAnswerOfMachine(mail)) return null;
  const from = addressOf(mail.from) ?? { name: '', address: sender };
  return {
    sender: oneLine(from.address).toLowerCase(),
    senderName: oneLine(from.name),
    subject: oneLine(mail.subject ?? ''),
    messageId: oneLine(mail.messageId ?? ''),
    sentAt: momentOf(mail.date),
    text: textOf(mail).slice(0, LONGEST_TEXT).toWellFormed(),
    attachments: mail.attachments.filter(isMeant).map((part, index) => ({
      fileName: oneLine(part.filename ?? '') || `piece-jointe-${index + 1}`,
      declaredType: part.mimeType,
      bytes: bytesOf(part.content),
    })),
  };
}

/** RFC 3834. What is generated without being an answer, such as a court’s notice, is for a person to see. */
function isAnswerOfMachine({ headers }: Email): boolean {
  const values = (name: string) =>
    headers.filter(({ key }) => key === name).map(({ value }) => value.trim().toLowerCase());
  return (
    values('auto-submitted').some((value) => value.startsWith('auto-replied')) ||
    values('x-autoreply').length > 0 ||
    values('precedence').includes('auto_reply') ||
    values('received').length > MOST_HOPS
  );
}

function addressOf(from: Address | undefined): { name: string; address: string } | null {
  if (from === undefined) return null;
  const { name = '', address } = from;
  return address === undefined || address === '' ? null : { name, address };
}

/** Pictures of a signature stand in the text and are no documents. */
function isMeant({ disposition, related }: Email['attachments'][number]): boolean {
  return disposition === 'attachment' || related !== true;
}

function textOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text;
  return (html ?? '')
    .replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1>/giu, ' ')
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/giu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\n\s*\n\s*\n/gu, '\n\n')
    .trim();
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_HEADER)
    .toWellFormed();

function momentOf(date: string | undefined): Temporal.Instant | null {
  try {
    return date === undefined ? null : Temporal.Instant.from(date);
  } catch {
    return null;
  }
}
