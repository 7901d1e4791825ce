import type { OpenAPIObject } from '@nestjs/swagger';
import { SCOPE_VALUES, type ScopeValue } from '@quantieme/contracts';

type PathItem = OpenAPIObject['paths'][string];
type Schemes = NonNullable<NonNullable<OpenAPIObject['components']>['securitySchemes']>;

const SCOPES: Readonly<Record<ScopeValue, string>> = {
  'law:read': 'rules, registries, calculator',
  'firm:read': 'the firm and its settings',
  'user:read': 'the people of the firm',
  'person:read': 'clients and their relatives: identity, addresses',
  'person:write': 'create and change clients and their relatives',
  'fact:read': 'what is known of a person, sensitive answers left out',
  'fact:write': 'record what is known of a person',
  'organisation:read': 'authorities, courts, employers',
  'organisation:write': 'create and change organisations',
  'dossier:list': 'references, clients and states of dossiers, as invoicing needs them',
  'dossier:read': 'the substance of dossiers: events, notes, documents',
  'dossier:write': 'create and change dossiers, their documents, letters and tasks',
  'event:write': 'record events, from which deadlines follow',
  'note:write': 'write notes',
  'deadline:read': 'deadlines and how they were computed',
  'alert:read': 'alerts and to whom they were sent',
  'search:read': 'search persons and dossiers by words',
  'time:read': 'time entries, expenses and rates',
  'time:write': 'record time and expenses',
  'billing:read': 'unbilled work, invoices, payments',
  'billing:write': 'mark work as billed, write invoices and payments',
};

/** Two ways in: people by the cookie of their session, other software by a token with scopes. */
export const SECURITY_SCHEMES: Schemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'quantieme' },
  token: {
    type: 'oauth2',
    description:
      'Client credentials: the id and the secret, or the key, of an API client. Send the token as a Bearer token.',
    flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: SCOPES } },
  },
};

/** What an operation asks of its caller: nothing, a session, or a session or a token with this scope. */
function securityOf(operation: object): readonly Readonly<Record<string, readonly string[]>>[] {
  if ('x-public' in operation) return [];
  const isForMachines = 'x-permission' in operation && !('x-people-only' in operation);
  const permission = isForMachines ? operation['x-permission'] : null;
  const scope = SCOPE_VALUES.find((name) => name === permission);
  return scope === undefined ? [{ session: [] }] : [{ session: [] }, { token: [scope] }];
}

/** The generator knows no permission: each operation is told here who may call it. */
export function withSecurity(item: PathItem): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]: [string, object]) => [
      method,
      { ...operation, security: securityOf(operation) },
    ]),
  );
}
