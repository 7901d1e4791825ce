import { ChoiceField, CountField, TextField } from '../fields/index.ts';

const GRANTS = ['client_credentials'] as const;

/** What /oauth/token reads, as a form. The names are those of RFC 6749 and RFC 7523. */
export class TokenForm {
  @ChoiceField('OAuthGrant', GRANTS)
  readonly grant_type!: 'client_credentials';

  @TextField({ optional: true, max: 2000, description: 'all that the client may do if left out' })
  readonly scope?: string;

  @TextField({ optional: true, description: 'with its secret in the form; else by HTTP Basic' })
  readonly client_id?: string;

  @TextField({ optional: true })
  readonly client_secret?: string;

  @TextField({ optional: true })
  readonly client_assertion_type?: string;

  @TextField({ optional: true, max: 8000, description: 'a JWT the client has signed' })
  readonly client_assertion?: string;
}

export class TokenView {
  @TextField()
  readonly access_token!: string;

  @TextField({ example: 'Bearer' })
  readonly token_type!: string;

  @CountField({ min: 1, description: 'seconds' })
  readonly expires_in!: number;

  @TextField({ max: 2000, description: 'separated by spaces' })
  readonly scope!: string;
}

const ERRORS = [
  'invalid_request',
  'invalid_client',
  'invalid_scope',
  'unsupported_grant_type',
  'unauthorized_client',
  'temporarily_unavailable',
] as const;

/** Why no token is given (RFC 6749, section 5.2). */
export class TokenProblemView {
  @ChoiceField('OAuthError', ERRORS)
  readonly error!: (typeof ERRORS)[number];

  @TextField({ max: 2000, description: 'in English' })
  readonly error_description!: string;

  @TextField({
    description: 'tells apart what the RFC calls by one word',
    example: 'secret/expired',
  })
  readonly code!: string;

  @TextField()
  readonly requestId!: string;
}

/** RFC 8414. */
export class OAuthServerView {
  @TextField()
  readonly issuer!: string;

  @TextField()
  readonly token_endpoint!: string;

  @TextField({ list: true })
  readonly token_endpoint_auth_methods_supported!: string[];

  @TextField({ list: true })
  readonly token_endpoint_auth_signing_alg_values_supported!: string[];

  @TextField({ list: true })
  readonly grant_types_supported!: string[];

  @TextField({ list: true })
  readonly response_types_supported!: string[];

  @TextField({ list: true })
  readonly scopes_supported!: string[];

  @TextField()
  readonly service_documentation!: string;
}
