import { createHash } from 'node:crypto';
import { createLocalJWKSet, errors, jwtVerify, type JWK } from 'jose';
import { TokenRefusal, unknownClient } from './token-refusal.ts';

/** Asymmetric ones alone: with `none` or a shared key a public key would sign. */
export const ASSERTION_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** How far clocks may disagree, and how long an assertion may live. */
const TOLERANCE_SECONDS = 30;
const MOST_SECONDS = 600;

export interface Assertion {
  readonly jtiHash: Buffer;
  /** Until then it could be shown again. */
  readonly until: Temporal.Instant;
}

export interface AssertionSent {
  readonly clientId: string;
  readonly jwt: string;
  readonly publicKeys: readonly Readonly<Record<string, unknown>>[];
  /** Addresses of ours that it may be made out to. */
  readonly audiences: readonly string[];
}

/** Reads what a client has signed (RFC 7523): by one of its keys, for us, not over, and short-lived. */
export async function readAssertion(sent: AssertionSent): Promise<Assertion> {
  const { clientId, jwt, publicKeys, audiences } = sent;
  const keys = createLocalJWKSet({ keys: publicKeys as JWK[] });
  const { payload } = await jwtVerify(jwt, keys, {
    algorithms: ASSERTION_ALGORITHMS,
    issuer: clientId,
    subject: clientId,
    audience: [...audiences],
    requiredClaims: ['exp', 'jti'],
    clockTolerance: TOLERANCE_SECONDS,
  }).catch((error: unknown) => {
    throw refusalOf(error);
  });
  const { jti, exp = 0 } = payload;
  const now = Temporal.Now.instant().epochMilliseconds / 1000;
  if (exp > now + MOST_SECONDS + TOLERANCE_SECONDS) throw tooLong();
  if (typeof jti !== 'string' || jti === '') throw claim('jti');
  return {
    jtiHash: createHash('sha256').update(jti).digest(),
    until: Temporal.Instant.fromEpochMilliseconds(Math.ceil(exp + TOLERANCE_SECONDS) * 1000),
  };
}

/** What is said of the assertion once its signature holds; before that, nothing but that it is wrong. */
function refusalOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) {
    return refused('assertion/expired', 'The assertion has expired (exp). Sign another one.');
  }
  if (error instanceof errors.JWTClaimValidationFailed) return claim(error.claim);
  if (error instanceof errors.JWKSMultipleMatchingKeys) {
    const text =
      'Several keys match: name the one that signed in the header of the assertion (kid).';
    return refused('assertion/key-not-named', text);
  }
  return unknownClient();
}

function claim(name: string): TokenRefusal {
  const ascii = /^[a-z]{1,10}$/.test(name) ? name : 'claim';
  return refused('assertion/claim', `The assertion is refused for its ${ascii}.`);
}

function tooLong(): TokenRefusal {
  const text = `The assertion must expire within ${MOST_SECONDS} seconds (exp).`;
  return refused('assertion/too-long', text);
}

export function replayed(): TokenRefusal {
  return refused('assertion/replayed', 'This assertion was used before (jti). Sign another one.');
}

const refused = (code: string, text: string) => new TokenRefusal('invalid_client', code, text);
