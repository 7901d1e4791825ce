import { decrypt, encrypt, keyFor, nameOfKey } from '../sealing/cipher.ts';

/** Where a sealed value stands: copied to another row, person or firm, it no longer opens. */
export interface SealedPlace {
  readonly firmId: string;
  readonly personId: string;
  readonly id: string;
}

const VERSION = 'v1';

/** Each client has a key of its own. */
const keyOf = (secretKey: string, { firmId, personId }: SealedPlace) =>
  keyFor(secretKey, { firmId, purpose: `person-facts:${personId}` });

const boundTo = ({ firmId, personId, id }: SealedPlace) =>
  `${firmId}|person_facts|${personId}|value|${id}|${VERSION}`;

/** A value as it is kept: `v1.<name of the key>.<nonce>.<ciphertext>.<tag>`. */
export function seal(value: unknown, place: SealedPlace, secretKey: string): string {
  const key = keyOf(secretKey, place);
  const { nonce, text, tag } = encrypt(key, boundTo(place), Buffer.from(JSON.stringify(value)));
  const parts = [nameOfKey(key), nonce, text, tag];
  return [VERSION, ...parts.map((part) => Buffer.from(part).toString('base64url'))].join('.');
}

/** The value again. Throws where it was sealed for another place, under another SECRET_KEY, or changed since. */
export function unseal(sealed: string, place: SealedPlace, secretKey: string): unknown {
  const [version, name, ...parts] = sealed.split('.');
  const key = keyOf(secretKey, place);
  if (version !== VERSION || name !== nameOfKey(key).toString('base64url'))
    throw new Error('A sealed fact was sealed for another person, or under another SECRET_KEY');
  const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !text || !tag) throw new Error('A sealed fact is cut');
  return JSON.parse(decrypt(key, boundTo(place), { nonce, text, tag }).toString('utf8'));
}
