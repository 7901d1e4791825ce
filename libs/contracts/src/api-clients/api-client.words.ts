import { ChoiceField, type FieldOptions } from '../fields/index.ts';

/** The permissions that software may be given; a spec of the API checks that both lists agree. */
export const SCOPE_VALUES = [
  'law:read',
  'firm:read',
  'user:read',
  'person:read',
  'person:write',
  'fact:read',
  'fact:write',
  'organisation:read',
  'organisation:write',
  'dossier:list',
  'dossier:read',
  'dossier:write',
  'event:write',
  'note:write',
  'deadline:read',
  'alert:read',
  'search:read',
  'time:read',
  'time:write',
  'billing:read',
  'billing:write',
] as const;
export type ScopeValue = (typeof SCOPE_VALUES)[number];

export const ScopesField = (options: Omit<FieldOptions, 'list'> = {}) =>
  ChoiceField('ApiScope', SCOPE_VALUES, { ...options, list: true });
