import type { ApiScope } from '@quantieme/api-client';

/** The words of each right, by their key in the catalogue. */
export const SCOPE_WORDS = {
  'law:read': 'lawRead',
  'firm:read': 'firmRead',
  'user:read': 'userRead',
  'person:read': 'personRead',
  'person:write': 'personWrite',
  'fact:read': 'factRead',
  'fact:write': 'factWrite',
  'organisation:read': 'organisationRead',
  'organisation:write': 'organisationWrite',
  'dossier:list': 'dossierList',
  'dossier:read': 'dossierRead',
  'dossier:write': 'dossierWrite',
  'event:write': 'eventWrite',
  'note:write': 'noteWrite',
  'deadline:read': 'deadlineRead',
  'alert:read': 'alertRead',
  'search:read': 'searchRead',
  'time:read': 'timeRead',
  'time:write': 'timeWrite',
  'billing:read': 'billingRead',
  'billing:write': 'billingWrite',
} as const satisfies Readonly<Record<ApiScope, string>>;

export const SCOPE_GROUPS = {
  dossiers: [
    'dossier:list',
    'dossier:read',
    'dossier:write',
    'event:write',
    'note:write',
    'deadline:read',
    'alert:read',
    'search:read',
  ],
  persons: ['person:read', 'person:write', 'fact:read', 'fact:write'],
  billing: ['time:read', 'time:write', 'billing:read', 'billing:write'],
  other: ['law:read', 'firm:read', 'user:read', 'organisation:read', 'organisation:write'],
} as const satisfies Readonly<Record<string, readonly ApiScope[]>>;

const ALL = Object.keys(SCOPE_WORDS) as ApiScope[];

/** What software usually needs. */
export const PRESETS = {
  billing: [
    'dossier:list',
    'person:read',
    'user:read',
    'time:read',
    'billing:read',
    'billing:write',
  ],
  copy: ALL.filter((scope) => !scope.endsWith(':write')),
  none: [],
} as const satisfies Readonly<Record<string, readonly ApiScope[]>>;
