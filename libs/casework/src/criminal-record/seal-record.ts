import { decrypt, encrypt, keyFor, nameOfKey } from '../sealing/cipher.ts';

/** Where something of a criminal record stands: copied to another row, person or firm, it no longer opens. */
export interface RecordPlace {
  readonly firmId: string;
  readonly personId: string;
  readonly table: 'convictions' | 'record_answers';
  readonly id: string;
}

const VERSION = 'v1';

/** Each client’s record has a key of its own. */
const keyOf = (secretKey: string, { firmId, personId }: RecordPlace) =>
  keyFor(secretKey, { firmId, purpose: `criminal-record:${personId}` });

const boundTo = ({ firmId, table, personId, id }: RecordPlace) =>
  `${firmId}|${table}|${personId}|sealed|${id}|${VERSION}`;

/** As facts are: `v1.<name of the key>.<nonce>.<ciphertext>.<tag>`. */
export function sealRecord(value: unknown, place: RecordPlace, secretKey: string): string {
  const key = keyOf(secretKey, place);
  const { nonce, text, tag } = encrypt(key, boundTo(place), Buffer.from(JSON.stringify(value)));
  const parts = [nameOfKey(key), nonce, text, tag];
  return [VERSION, ...parts.map((part) => Buffer.from(part).toString('base64url'))].join('.');
}

/** Throws where it was sealed for another place, under another SECRET_KEY, or changed since. */
export function openRecord(sealed: string, place: RecordPlace, secretKey: string): unknown {
  const [version, name, ...parts] = sealed.split('.');
  const key = keyOf(secretKey, place);
  if (version !== VERSION || name !== nameOfKey(key).toString('base64url'))
    throw new Error('A criminal record was sealed for another person, or under another SECRET_KEY');
  const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !text || !tag) throw new Error('A sealed criminal record is cut');
  return JSON.parse(decrypt(key, boundTo(place), { nonce, text, tag }).toString('utf8'));
}
