import { createHmac, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;
const SIGNATURE_BYTES = 16;

/**
 * What the link of a mail carries: the id of the message and its signature, 256 bits in base64url. Nothing is stored.
 *
 * @param messageId  id of the row of the message: one recipient's, whose acknowledgement it is
 */
export function acknowledgementToken(messageId: string, secretKey: string): string {
  const signature = createHmac('sha256', secretKey).update(`acknowledge:${messageId}`).digest();
  const id = Buffer.from(messageId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, signature.subarray(0, SIGNATURE_BYTES)]).toString('base64url');
}

/** The message that a token was signed for, compared in constant time; null when it was not signed with this key. */
export function readAcknowledgementToken(token: string, secretKey: string): string | null {
  const hex = Buffer.from(token, 'base64url').subarray(0, ID_BYTES).toString('hex');
  const messageId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const [signed, given] = [
    Buffer.from(acknowledgementToken(messageId, secretKey)),
    Buffer.from(token),
  ];
  return signed.length === given.length && timingSafeEqual(signed, given) ? messageId : null;
}

/**
 * Where the recipient of a message acknowledges what it was about without signing in. The token stands behind `#`,
 * which browsers send to no server.
 *
 * @example acknowledgementLink('https://cabinet.example', id, key) // 'https://cabinet.example/accuser#AYkKXayWd0u8…'
 */
export function acknowledgementLink(
  publicUrl: string,
  messageId: string,
  secretKey: string,
): string {
  return `${publicUrl}/accuser#${acknowledgementToken(messageId, secretKey)}`;
}
