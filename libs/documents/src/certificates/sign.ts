import { CompactSign } from 'jose';
import type { Certificate, SignedCertificate } from './certificate.ts';
import { sha256 } from './fingerprint.ts';
import type { SigningKey } from './signing-key.ts';
import { canonicalJson } from './write-json.ts';

export const SIGNATURE_TYPE = 'certificat-de-delai+jws';

/** A certificate with the exact text that was signed, to be kept as it is. */
export interface Sealed extends SignedCertificate {
  readonly canonical: string;
}

/** Hash and detached signature over the canonical text: whoever has the content can put it back in its place. */
export async function sealCertificate(certificate: Certificate, key: SigningKey): Promise<Sealed> {
  const canonical = canonicalJson(certificate);
  const signature = await signDetached(canonical, key, SIGNATURE_TYPE);
  return { certificate, canonical, hash: sha256(canonical), id: certificate.id, signature };
}

/**
 * Signs a canonical text; the text is not in the signature.
 *
 * @param type  what is signed: a signature of one thing is none of another
 */
export async function signDetached(
  canonical: string,
  { privateKey, publicKey }: SigningKey,
  type: string,
): Promise<string> {
  const { kty, crv, x, kid } = publicKey;
  const compact = await new CompactSign(new TextEncoder().encode(canonical))
    .setProtectedHeader({ alg: 'EdDSA', jwk: { crv, kty, x }, kid, typ: type })
    .sign(privateKey);
  const [header = '', , signature = ''] = compact.split('.');
  return `${header}..${signature}`;
}
