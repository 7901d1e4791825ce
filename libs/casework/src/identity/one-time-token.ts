import { createHash, createHmac } from 'node:crypto';

/**
 * The secret part of a link sent by mail (invitation, password reset). It is recomputed from the row's id,
 * so neither the table nor the outbox ever holds it: the table has its SHA-256 only.
 */
export function oneTimeToken(tokenId: string, secretKey: string): string {
  return createHmac('sha256', secretKey).update(`one-time-token:${tokenId}`).digest('base64url');
}

/** What is stored instead of a token that opens something. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
