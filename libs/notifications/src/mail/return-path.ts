import { headerText, type MailMessage, rowOf } from './message.ts';

/**
 * Where the mail of a row comes back to when nobody receives it: an address of its own, so that whatever comes back says
 * by its address alone which mail it is about.
 */
export type ReturnAddress = (rowId: string) => string;

/** Envelope of a mail, and what a server that knows RFC 3461 is asked to report: headers alone, no content. */
export function returningTo(returnAddress: ReturnAddress, message: MailMessage) {
  const envid = rowOf(message);
  const to = headerText(message.to.address);
  return {
    envelope: { from: returnAddress(envid), to },
    dsn: { envid, ret: 'HDRS' as const, notify: [...REPORTED], orcpt: `rfc822;${to}` },
  };
}

const REPORTED = ['FAILURE', 'DELAY'] as const;

/** Said when the sender is named, or later on where servers decide once they know the recipient. */
export function isSenderRefused(error: unknown): boolean {
  const { command, response, responseCode } = error as SmtpError;
  if (responseCode === undefined) return false;
  return command === 'MAIL FROM' || SENDER_REFUSED.test(response ?? '');
}

interface SmtpError {
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

const SENDER_REFUSED = /\bsender\b|send as|exp[ée]diteur|\b[45]\.1\.[78]\b/i;
