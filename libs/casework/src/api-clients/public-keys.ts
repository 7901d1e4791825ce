import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Text } from '@quantieme/law';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { invalid } from '../domain-error.ts';

const MOST_KEYS = 5;
const LEAST_RSA_BITS = 2048;
const CURVES: ReadonlySet<string> = new Set(['P-256', 'P-384', 'Ed25519']);

/** What stands between the lines of one key in PEM. */
const PEM_BLOCK = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g;

/** Keys as they are kept: public, strong enough, each with a name. Nothing said: none. */
export async function readPublicKeys(text: string): Promise<JWK[]> {
  const said = text.trim();
  if (said === '') return [];
  const keys = said.startsWith('{') ? keysOfSet(said) : keysOfPem(said);
  if (keys.length === 0) throw refused('unreadable');
  if (keys.length > MOST_KEYS) throw refused('too-many');
  const kept = await Promise.all(keys.map(keptKey));
  if (new Set(kept.map(({ kid }) => kid)).size < kept.length) throw refused('twice');
  return kept;
}

export function kindOfKey({ kty, crv, n }: JWK): string {
  if (kty !== 'RSA') return `${kty ?? ''} ${crv ?? ''}`.trim();
  return `RSA ${Buffer.from(n ?? '', 'base64url').length * 8}`;
}

function keysOfSet(text: string): readonly JWK[] {
  const said = parsed(text) as { readonly keys?: unknown; readonly kty?: unknown } | null;
  const keys = said?.kty === undefined ? said?.keys : [said];
  if (!Array.isArray(keys)) throw refused('unreadable');
  return keys as JWK[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused('unreadable');
  }
}

function keysOfPem(text: string): readonly JWK[] {
  // Of a private key Node would make the public one without a word: it must not be sent at all.
  if (text.includes('PRIVATE KEY')) throw refused('private');
  return [...text.matchAll(PEM_BLOCK)].map(([block]) => jwkOf(() => createPublicKey(block)));
}

function jwkOf(read: () => KeyObject): JWK {
  try {
    return read().export({ format: 'jwk' }) as JWK;
  } catch {
    throw refused('unreadable');
  }
}

async function keptKey(said: JWK): Promise<JWK> {
  if (typeof said !== 'object' || said === null) throw refused('unreadable');
  if (said.d !== undefined || said.k !== undefined) throw refused('private');
  const jwk = jwkOf(() => createPublicKey({ key: { ...said }, format: 'jwk' }));
  if (jwk.kty === 'RSA' && bitsOf(jwk) < LEAST_RSA_BITS) throw refused('weak');
  if (jwk.kty !== 'RSA' && !CURVES.has(jwk.crv ?? '')) throw refused('weak');
  const kid = typeof said.kid === 'string' ? said.kid.slice(0, 200) : '';
  return { ...jwk, kid: kid === '' ? await calculateJwkThumbprint(jwk) : kid };
}

const bitsOf = ({ n }: JWK): number => Buffer.from(n ?? '', 'base64url').length * 8;

type Reason = 'unreadable' | 'private' | 'weak' | 'too-many' | 'twice';

const WORDS: Readonly<Record<Reason, Text>> = {
  unreadable: {
    fr: 'Ces clés sont illisibles. Collez un JWKS (JSON) ou des clés publiques PEM.',
    en: 'These keys cannot be read. Paste a JWKS (JSON) or public keys in PEM.',
  },
  private: {
    fr: 'C’est une clé privée\u00a0: ne la donnez à personne. Collez la clé publique, et remplacez cette paire.',
    en: 'This is a private key: give it to nobody. Paste the public key, and replace this pair.',
  },
  weak: {
    fr: 'Clé non admise. Prenez RSA d’au moins 2\u00a0048 bits, EC P-256 ou P-384, ou Ed25519.',
    en: 'This key is not accepted. Take RSA of 2,048 bits at least, EC P-256 or P-384, or Ed25519.',
  },
  'too-many': {
    fr: `Pas plus de ${MOST_KEYS} clés.`,
    en: `No more than ${MOST_KEYS} keys.`,
  },
  twice: {
    fr: 'Deux clés portent le même nom (kid).',
    en: 'Two keys have the same name (kid).',
  },
};

function refused(reason: Reason) {
  return invalid([{ pointer: '/publicKeys', code: `public-key/${reason}`, detail: WORDS[reason] }]);
}
