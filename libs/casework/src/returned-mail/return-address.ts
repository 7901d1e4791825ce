import { createHmac, timingSafeEqual } from 'node:crypto';

/** Digits of base 32: 128 bits of an id, 80 of a signature. Letters and figures that no server changes but in case. */
const ID_DIGITS = 26;
const SIGNATURE_DIGITS = 16;
const SIGNATURE_BYTES = 10;

/**
 * The envelope sender of one mail: its id and a signature, so that whatever comes back says by its address alone which
 * mail it is about, and nobody else can say so.
 *
 * @param address  `retours@courrier.example.fr`, whose local part leaves room for 43 characters
 * @param rowId  of the message, or of the mail of an account
 * @example returnAddressOf('retours@courrier.example.fr', id, key) // 'retours+01jd3v…@courrier.example.fr'
 */
export function returnAddressOf(address: string, rowId: string, secretKey: string): string {
  return address.replace('@', `+${returnTag(rowId, secretKey)}@`);
}

function returnTag(rowId: string, secretKey: string): string {
  const id = digitsOf(rowId.replaceAll('-', ''), ID_DIGITS);
  const hmac = createHmac('sha256', secretKey).update(`return:${rowId}`).digest();
  return id + digitsOf(hmac.subarray(0, SIGNATURE_BYTES).toString('hex'), SIGNATURE_DIGITS);
}

/** The mail that a tag was signed for, compared in constant time; null when it was not signed with this key. */
export function readReturnTag(tag: string, secretKey: string): string | null {
  const given = tag.toLowerCase();
  if (!TAG.test(given)) return null;
  const rowId = uuidOf(given.slice(0, ID_DIGITS));
  const [signed, compared] = [Buffer.from(returnTag(rowId, secretKey)), Buffer.from(given)];
  return signed.length === compared.length && timingSafeEqual(signed, compared) ? rowId : null;
}

const TAG = new RegExp(`^[0-9a-v]{${ID_DIGITS + SIGNATURE_DIGITS}}$`);

function digitsOf(hex: string, length: number): string {
  return BigInt(`0x${hex}`).toString(32).padStart(length, '0');
}

function uuidOf(digits: string): string {
  const number = [...digits].reduce((n, digit) => n * 32n + BigInt(Number.parseInt(digit, 32)), 0n);
  const hex = number.toString(16).padStart(32, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
