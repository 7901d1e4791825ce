import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const NAME_BYTES = 6;

/** What a key is for: it follows from the installation's own, the firm and the purpose, and is stored nowhere. */
export interface KeyPurpose {
  readonly firmId: string;
  /** Such as `person-facts:<person>`: what is sealed for one purpose opens for no other. */
  readonly purpose: string;
}

/** 32 bytes. */
export function keyFor(secretKey: string, { firmId, purpose }: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, firmId, purpose, 32));
}

/** Says which key sealed something, and nothing of the key: 6 bytes. */
export function nameOfKey(key: Buffer): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, NAME_BYTES);
}

export interface Encrypted {
  readonly nonce: Uint8Array;
  readonly text: Uint8Array;
  readonly tag: Uint8Array;
}

/** @param boundTo  where it stands; it opens nowhere else */
export function encrypt(key: Buffer, boundTo: string, plain: Uint8Array): Encrypted {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, text, tag: cipher.getAuthTag() };
}

/** Throws where it was encrypted for another place, or changed since. */
export function decrypt(key: Buffer, boundTo: string, { nonce, text, tag }: Encrypted): Buffer {
  const cipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo)).setAuthTag(tag);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}
