/** Words of RFC 6749, section 5.2; the last two say what it leaves to HTTP. */
export type TokenError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_scope'
  | 'unsupported_grant_type'
  | 'unauthorized_client';

/**
 * Why no token is given. Said in English and ASCII alone, as the RFC wants it; `code` tells apart what the RFC calls by the
 * same word.
 */
export class TokenRefusal extends Error {
  readonly error: TokenError;
  readonly code: string;
  readonly description: string;

  constructor(error: TokenError, code: string, description: string) {
    super(code);
    this.name = 'TokenRefusal';
    this.error = error;
    this.code = code;
    this.description = description;
  }
}

/** The same words for a client that does not exist, a wrong secret and a wrong signature. */
export function unknownClient(): TokenRefusal {
  return new TokenRefusal(
    'invalid_client',
    'client/unknown',
    'Unknown client, or what it proves itself with is wrong.',
  );
}
