import type { ReadMail } from '@quantieme/notifications';
import type { AttachedDocument, RefusedAttachment } from '@quantieme/persistence';

interface MailToWrite {
  readonly mail: ReadMail;
  readonly attached: readonly AttachedDocument[];
  readonly refused: readonly RefusedAttachment[];
}

/** A mail as a person reads it: found by its words, and shown without a program for mail. */
export function mailAsText({ mail, attached, refused }: MailToWrite): string {
  const { sender, senderName, subject, sentAt, messageId, text } = mail;
  const lines = [
    `De\u00a0: ${senderName === '' ? sender : `${senderName} <${sender}>`}`,
    ...(sentAt === null ? [] : [`Date\u00a0: ${sentAt}`]),
    `Objet\u00a0: ${subject}`,
    ...(messageId === '' ? [] : [`Message-ID\u00a0: ${messageId}`]),
    ...attached.map(({ fileName }) => `Pièce jointe\u00a0: ${fileName}`),
    ...refused.map(({ fileName }) => `Pièce jointe refusée\u00a0: ${fileName}`),
  ];
  return `${lines.join('\n')}\n\n${text}\n`;
}

const LONGEST = 60;

/** @example 'courriel 2026-11-23 Convocation.eml' */
export function mailFileName(
  { subject }: ReadMail,
  receivedAt: Temporal.Instant,
  extension: 'eml' | 'txt',
): string {
  const day = receivedAt.toString().slice(0, 10);
  const words = subject
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `courriel ${day} ${words}`.slice(0, LONGEST).trim().toWellFormed() + `.${extension}`;
}
