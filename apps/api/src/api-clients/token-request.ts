import { TokenRefusal, type ClientProof } from '@quantieme/casework';
import { decodeJwt } from 'jose';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface TokenRequest {
  readonly clientId: string;
  readonly proof: ClientProof;
  /** Null: all that the client may do. */
  readonly scope: string | null;
}

/** What is asked of /oauth/token (RFC 6749 section 4.4, RFC 7523), by one way of proving who asks, and one alone. */
export function readTokenRequest(body: unknown, authorization: string | undefined): TokenRequest {
  if (!(body instanceof URLSearchParams)) throw notAForm();
  const [repeated] = [...body.keys()].filter((name) => body.getAll(name).length > 1);
  if (repeated !== undefined) throw malformed('A parameter is sent more than once.');
  const grantType = said(body, 'grant_type');
  if (grantType === null) throw malformed('grant_type is missing: send client_credentials.');
  if (grantType !== 'client_credentials') throw unsupportedGrant();
  const ways = [byBasic(authorization), byBody(body), byAssertion(body)].filter(
    (way) => way !== null,
  );
  if (ways.length > 1) throw malformed('Prove who asks in one way, not in several.');
  const [way] = ways;
  if (!way) throw nobody();
  const clientId = said(body, 'client_id');
  if (clientId !== null && clientId !== way.clientId) {
    throw malformed('client_id is not the client that proves who it is.');
  }
  return { ...way, scope: said(body, 'scope') };
}

type Way = Pick<TokenRequest, 'clientId' | 'proof'>;

/** RFC 6749 treats a parameter without a value as if it were left out. */
function said(body: URLSearchParams, name: string): string | null {
  return body.get(name) || null;
}

function byBasic(authorization: string | undefined): Way | null {
  if (authorization === undefined) return null;
  const [, encoded = ''] = /^Basic +([A-Za-z0-9+/=]+) *$/i.exec(authorization) ?? [];
  const [, id = '', secret = ''] =
    /^([^:]*):([^]*)$/.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  const [clientId, decoded] = [unescaped(id), unescaped(secret)];
  if (!clientId || !decoded) throw malformed('The Authorization header is not that of a client.');
  return { clientId, proof: { kind: 'secret', secret: decoded } };
}

/** Both halves are form-encoded before they are joined (RFC 6749, section 2.3.1). */
function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function byBody(body: URLSearchParams): Way | null {
  const secret = said(body, 'client_secret');
  if (secret === null) return null;
  return { clientId: said(body, 'client_id') ?? '', proof: { kind: 'secret', secret } };
}

function byAssertion(body: URLSearchParams): Way | null {
  const jwt = said(body, 'client_assertion');
  if (jwt === null) return null;
  if (said(body, 'client_assertion_type') !== ASSERTION_TYPE) {
    throw malformed(`client_assertion_type must be ${ASSERTION_TYPE}`);
  }
  return { clientId: subjectOf(jwt), proof: { kind: 'assertion', jwt } };
}

/** Who it says it is; whether that is so, its signature will tell. */
function subjectOf(jwt: string): string {
  try {
    return decodeJwt(jwt).sub ?? '';
  } catch {
    throw malformed('client_assertion is not a JWT.');
  }
}

function notAForm() {
  return malformed('Send a form (Content-Type: application/x-www-form-urlencoded).');
}

const malformed = (text: string) => new TokenRefusal('invalid_request', 'token/malformed', text);

const unsupportedGrant = () =>
  new TokenRefusal(
    'unsupported_grant_type',
    'token/unsupported-grant',
    'Only client_credentials is supported.',
  );

const nobody = () =>
  new TokenRefusal(
    'invalid_client',
    'client/not-said',
    'Say who asks: client_id and client_secret by HTTP Basic or in the form, or a client_assertion.',
  );
