import { compactVerify, errors, importJWK } from 'jose';
import type { Certificate, SignedCertificate } from './certificate.ts';
import { sha256 } from './fingerprint.ts';
import { SIGNATURE_TYPE } from './sign.ts';
import { thumbprintOf, type KeySet } from './signing-key.ts';
import { canonicalJson, isWriting } from './write-json.ts';

/** Why a certificate is not to be believed, in words for whoever was given it. */
export class CertificateRefused extends Error {
  override readonly name = 'CertificateRefused';
}

export interface VerifiedCertificate {
  readonly certificate: Certificate;
  readonly hash: string;
  readonly kid: string;
  /** False: the key came with the certificate, which proves that it is whole, not who signed it. */
  readonly isKeyKnown: boolean;
}

/**
 * Checks one certificate: its form, its hash and its signature. Needs nothing but the file, and the published keys of
 * the installation to know who signed.
 *
 * @param file  the bytes of the JSON file, as it was received
 * @param keys  null: the key that the signature carries is taken, whosever it is
 */
export async function verifyCertificate(
  file: Uint8Array,
  keys: KeySet | null,
): Promise<VerifiedCertificate> {
  const { certificate, hash, id, signature } = readSigned(file);
  const canonical = canonicalJson(certificate);
  const actual = sha256(canonical);
  if (hash !== actual) refuse(`its content has the hash ${actual}, not ${hash} as it says`);
  if (id !== certificate.id) refuse('it bears two different ids');
  const kid = await verifySignature(canonical, signature, keys);
  return { certificate, hash, kid, isKeyKnown: keys !== null };
}

function refuse(reason: string): never {
  throw new CertificateRefused(reason);
}

function readSigned(file: Uint8Array): SignedCertificate {
  const text = decode(file);
  const value = parse(text);
  if (!isWriting(text, value)) {
    refuse('the text of the file is not as any program would have written it');
  }
  const signed = value as SignedCertificate;
  const names = Object.keys(recordOr(signed, 'it is not a certificate')).toSorted().join(' ');
  if (names === 'certificate hash id') refuse('its signature is missing');
  if (names !== 'certificate hash id signature') {
    refuse('a certificate has exactly: certificate, hash, id, signature');
  }
  refuseOtherContent(signed.certificate);
  return signed;
}

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    return refuse('the file is not UTF-8 text');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse('the file is not JSON');
  }
}

function recordOr(value: unknown, reason: string): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : refuse(reason);
}

/** The little that verification itself relies on; the rest is whatever was signed. */
function refuseOtherContent(content: unknown): void {
  const certificate = recordOr(content, 'it has no content');
  const { type, format, sequence, previousHash } = certificate as Partial<Certificate>;
  if (type !== 'certificat-de-delai') refuse('its content is not a certificat de délai');
  if (format !== 1) refuse(`its format (${String(format)}) is not known to this version`);
  if (!Number.isSafeInteger(sequence) || Number(sequence) < 1) refuse('it has no number');
  const isHash = typeof previousHash === 'string' && /^[0-9a-f]{64}$/.test(previousHash);
  if (previousHash !== null && !isHash) refuse('the hash of the one before it is unreadable');
  if ((sequence === 1) !== (previousHash === null)) {
    refuse('only the first certificate of a firm has none before it');
  }
  recordOr(certificate['firm'], 'it names no firm');
}

interface Header {
  readonly kid: string;
  readonly x: string;
}

async function verifySignature(
  canonical: string,
  signature: unknown,
  keys: KeySet | null,
): Promise<string> {
  const [, header = '', value = ''] =
    /^([\w-]+)\.\.([\w-]+)$/.exec(typeof signature === 'string' ? signature : '') ?? [];
  if (value === '') refuse('its signature is not a detached JWS');
  const { kid, x } = await readHeader(header);
  if (keys !== null) await refuseUnknownKey(kid, keys);
  // A last letter may hide bits that decoding drops: a signature has one writing only.
  if (Buffer.from(value, 'base64url').toString('base64url') !== value) {
    refuse('its signature is not written as a signature is');
  }
  const payload = Buffer.from(canonical).toString('base64url');
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA');
  try {
    await compactVerify(`${header}.${payload}.${value}`, key, { algorithms: ['EdDSA'] });
  } catch (error) {
    if (error instanceof errors.JOSEError) refuse('its signature is not of this content');
    throw error;
  }
  return kid;
}

/** The key is named by its own thumbprint, so the one carried and the one named cannot differ. */
async function readHeader(encoded: string): Promise<Header> {
  const header = recordOr(parse(decode(Buffer.from(encoded, 'base64url'))), 'no header');
  const { alg, typ, kid, jwk, ...others } = header;
  if (alg !== 'EdDSA' || typ !== SIGNATURE_TYPE || Object.keys(others).length > 0) {
    refuse('its signature is of a kind that certificates do not have');
  }
  const { x } = recordOr(jwk, 'its signature names no key');
  if (typeof x !== 'string' || typeof kid !== 'string' || (await thumbprintOf(x)) !== kid) {
    refuse('the key of its signature is not the one it names');
  }
  return { kid, x };
}

async function refuseUnknownKey(kid: string, { keys }: KeySet): Promise<void> {
  const published = keys.find((key) => key.kid === kid);
  if (published === undefined) refuse(`it was signed with a key that is not published (${kid})`);
  if ((await thumbprintOf(published.x)) !== kid) {
    refuse(`the published key ${kid} is not the one of that name`);
  }
}
