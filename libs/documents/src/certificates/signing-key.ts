import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';

/** Public half of an Ed25519 key, as published (RFC 8037). */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
  /** Its RFC 7638 thumbprint: a name nobody can give to another key. */
  readonly kid: string;
}

export interface KeySet {
  readonly keys: readonly PublicKey[];
}

export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly privateKey: KeyObject;
}

/** Names the one use of the derived key, so that no other secret made from SECRET_KEY can be this one. */
const PURPOSE = 'quantieme/certificates/ed25519/1';
/** RFC 8410: everything of a PKCS #8 Ed25519 key that comes before its 32 bytes. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of an installation, the same in every process that holds the same SECRET_KEY; stored nowhere. */
export async function signingKeyOf(secretKey: string): Promise<SigningKey> {
  const seed = Buffer.from(hkdfSync('sha256', secretKey, '', PURPOSE, 32));
  const der = Buffer.concat([PKCS8_PREFIX, seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new Error('The derived key has no public half');
  return { privateKey, publicKey: await publicKeyOf(x) };
}

/** A published key, named by its own thumbprint. */
export async function publicKeyOf(x: string): Promise<PublicKey> {
  const kid = await thumbprintOf(x);
  return { kty: 'OKP', crv: 'Ed25519', x, alg: 'EdDSA', use: 'sig', kid };
}

export function thumbprintOf(x: string): Promise<string> {
  return calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x }, 'sha256');
}
