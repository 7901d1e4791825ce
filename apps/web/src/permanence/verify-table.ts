import type { DutyTableView } from '@quantieme/api-client';
import { canonicalJson } from './canonical-json.ts';
import type { PinnedKey } from './duty-table.ts';

const SIGNATURE_TYPE = 'table-de-permanence+jws';
const DETACHED = /^([\w-]+)\.\.([\w-]+)$/;

/** The browser cannot check signatures at all: nothing can be believed. */
export class CannotVerify extends Error {
  override readonly name = 'CannotVerify';
}

interface Header {
  readonly alg?: unknown;
  readonly kid?: unknown;
  readonly typ?: unknown;
}

const base64url = { alphabet: 'base64url', omitPadding: true } as const;
const bytesOf = (text: string) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });

function headerOf(signature: string): Header | null {
  const [, header] = DETACHED.exec(signature) ?? [];
  if (header === undefined) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(header))) as Header;
  } catch {
    return null;
  }
}

/** The key that a signature says it was made with. */
export function namedKey({ signature }: DutyTableView): string | null {
  const kid = headerOf(signature)?.kid;
  return typeof kid === 'string' ? kid : null;
}

async function publicKeyOf({ x }: PinnedKey): Promise<CryptoKey> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x };
    return await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
  } catch (error) {
    throw new CannotVerify(undefined, { cause: error });
  }
}

/** Whether that key signed this table, to the last byte. */
export async function isSigned(
  { table, signature }: DutyTableView,
  key: PinnedKey,
): Promise<boolean> {
  const header = headerOf(signature);
  if (header?.alg !== 'EdDSA' || header.typ !== SIGNATURE_TYPE || header.kid !== key.kid) {
    return false;
  }
  const publicKey = await publicKeyOf(key);
  const [, encoded = '', value = ''] = DETACHED.exec(signature) ?? [];
  const text = new TextEncoder();
  const signed = `${encoded}.${text.encode(canonicalJson(table)).toBase64(base64url)}`;
  try {
    return await crypto.subtle.verify('Ed25519', publicKey, bytesOf(value), text.encode(signed));
  } catch {
    return false;
  }
}
