import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Where a sealed value stands: copied to another row, person or firm, it no longer opens. */
export interface SealedPlace {
  readonly firmId: string;
  readonly personId: string;
  readonly id: string;
}

const CIPHER = 'aes-256-gcm';
const VERSION = 'v1';
const NONCE_BYTES = 12;
const NAME_BYTES = 6;

/** Each client has a key of its own, which follows from the installation's and is stored nowhere. */
function keyOf(secretKey: string, { firmId, personId }: SealedPlace): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, firmId, `person-facts:${personId}`, 32));
}

const nameOf = (key: Buffer) =>
  createHash('sha256').update(key).digest().subarray(0, NAME_BYTES).toString('base64url');

const boundTo = ({ firmId, personId, id }: SealedPlace) =>
  Buffer.from(`${firmId}|person_facts|${personId}|value|${id}|${VERSION}`);

/** A value as it is kept: `v1.<name of the key>.<nonce>.<ciphertext>.<tag>`. */
export function seal(value: unknown, place: SealedPlace, secretKey: string): string {
  const key = keyOf(secretKey, place);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(boundTo(place));
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  const parts = [nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'));
  return [VERSION, nameOf(key), ...parts].join('.');
}

/** The value again. Throws where it was sealed for another place, under another SECRET_KEY, or changed since. */
export function unseal(sealed: string, place: SealedPlace, secretKey: string): unknown {
  const [version, name, ...parts] = sealed.split('.');
  const key = keyOf(secretKey, place);
  if (version !== VERSION || name !== nameOf(key))
    throw new Error('A sealed fact was sealed for another person, or under another SECRET_KEY');
  const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !text || !tag) throw new Error('A sealed fact is cut');
  const cipher = createDecipheriv(CIPHER, key, nonce).setAAD(boundTo(place)).setAuthTag(tag);
  return JSON.parse(Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8'));
}
