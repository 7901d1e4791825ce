import { decrypt, encrypt, keyFor, nameOfKey } from '../sealing/cipher.ts';

/** Where sealed bytes of a document stand: in another place they no longer open. */
export interface DocumentPlace {
  readonly firmId: string;
  readonly documentId: string;
  /** Of the version. */
  readonly number: number;
}

const VERSION = 1;
const NAME = 1;
const NONCE = 7;
const TEXT = 19;
const TAG_BYTES = 16;

/** Each document has a key of its own. */
const keyOf = (secretKey: string, { firmId, documentId }: DocumentPlace) =>
  keyFor(secretKey, { firmId, purpose: `documents:${documentId}` });

const boundTo = ({ firmId, documentId, number }: DocumentPlace, part: string) =>
  `${firmId}|documents|${documentId}|${number}|${part}|v${VERSION}`;

/**
 * Bytes as they are kept: version (1), name of the key (6), nonce (12), ciphertext, tag (16).
 *
 * @param part  which part of the version: `text`, or `chunk 0 of 3`, so that none can be left out
 */
export function sealBytes(
  plain: Uint8Array,
  place: DocumentPlace & { readonly part: string },
  secretKey: string,
): Buffer {
  const key = keyOf(secretKey, place);
  const { nonce, text, tag } = encrypt(key, boundTo(place, place.part), plain);
  return Buffer.concat([Buffer.of(VERSION), nameOfKey(key), nonce, text, tag]);
}

/** The bytes again. Throws where they were sealed for another place, under another SECRET_KEY, or changed since. */
export function unsealBytes(
  sealed: Uint8Array,
  place: DocumentPlace & { readonly part: string },
  secretKey: string,
): Buffer {
  const key = keyOf(secretKey, place);
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes[0] !== VERSION || !bytes.subarray(NAME, NONCE).equals(nameOfKey(key)))
    throw new Error('A document was sealed for another place, or under another SECRET_KEY');
  return decrypt(key, boundTo(place, place.part), {
    nonce: bytes.subarray(NONCE, TEXT),
    text: bytes.subarray(TEXT, -TAG_BYTES),
    tag: bytes.subarray(-TAG_BYTES),
  });
}
