import { createHmac } from 'node:crypto';

/** 80 bits in base 32: letters and figures that no server changes but in case. */
const BYTES = 10;
const DIGITS = 16;

/** What stands behind the `+` of a dossier’s address; recomputed from the row, of which only its hash is kept. */
export function addressToken(addressId: string, secretKey: string): string {
  const hmac = createHmac('sha256', secretKey).update(`dossier-address:${addressId}`).digest();
  const digits = BigInt(`0x${hmac.subarray(0, BYTES).toString('hex')}`).toString(32);
  return digits.padStart(DIGITS, '0');
}

/** @example dossierAddress('dossier@courrier.example.fr', '0a1b…') // 'dossier+0a1b…@courrier.example.fr' */
export const dossierAddress = (address: string, token: string): string =>
  address.replace('@', `+${token}@`);

export const isAddressToken = (tag: string): boolean => /^[0-9a-v]{16}$/.test(tag);
