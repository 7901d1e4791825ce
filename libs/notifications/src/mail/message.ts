/** A mail ready to be sent. Every field is text; addresses and subject carry no line break. */
export interface MailMessage {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without angle brackets; the same for every try, so that a server or a reader can drop a duplicate. */
  readonly messageId: string;
  /** The product's clock: in an embedded instance whose clock was moved, mails bear the date they are about. */
  readonly sentAt: Temporal.Instant;
}

/**
 * Message-ID of a send: its own id, at the host of the product.
 *
 * @example messageIdOf('0193…', 'https://app.cabinet.fr/q') // '0193…@app.cabinet.fr'
 */
export function messageIdOf(sendId: string, publicUrl: string): string {
  return `${sendId}@${new URL(publicUrl).hostname}`;
}

/** Id of the row that a Message-ID was made of. */
export function rowOf({ messageId }: Pick<MailMessage, 'messageId'>): string {
  return messageId.slice(0, messageId.indexOf('@'));
}

/**
 * One line, whatever was typed: a line break in a header would let its author write other headers.
 *
 * @example headerText('a\r\nBcc: b@c.d') // 'a Bcc: b@c.d'
 */
export function headerText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}

/**
 * The date of a mail as its header wants it (RFC 5322), in UTC.
 *
 * @example mailDate(2026-11-06T07:00:01Z) // 'Fri, 06 Nov 2026 07:00:01 +0000'
 */
export function mailDate(at: Temporal.Instant): string {
  const utc = at.toZonedDateTimeISO('UTC');
  const named = (options: Intl.DateTimeFormatOptions) => utc.toLocaleString('en-US', options);
  const day = `${named({ weekday: 'short' })}, ${String(utc.day).padStart(2, '0')}`;
  const time = utc.toPlainTime().toString({ smallestUnit: 'second' });
  return `${day} ${named({ month: 'short' })} ${utc.year} ${time} +0000`;
}
