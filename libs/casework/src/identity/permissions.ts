/** The whole permission table of the product: who may do what. Nothing else decides it. */
export const ROLES = ['owner', 'lawyer', 'paralegal', 'assistant', 'billing', 'read-only'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'own-account',
  'law:read',
  'law:change',
  'firm:read',
  'firm:write',
  'user:read',
  'user:write',
  'absence:write',
  'audit:read',
  'person:read',
  'person:write',
  'fact:read',
  'fact:write',
  'fact:sensitive',
  'organisation:read',
  'organisation:write',
  'dossier:list',
  'dossier:read',
  'dossier:write',
  'event:write',
  'note:write',
  'deadline:read',
  'deadline:write',
  'deadline:confirm',
  'certificate:issue',
  'alert:read',
  'alert:acknowledge',
  'search:read',
  'stream:read',
  'mailbox:read',
  'time:read',
  'time:write',
  'billing:read',
  'billing:write',
  'integration:manage',
  'data:import',
  'data:export',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ_CASES = [
  'own-account',
  'law:read',
  'firm:read',
  'user:read',
  'person:read',
  'fact:read',
  'organisation:read',
  'dossier:list',
  'dossier:read',
  'deadline:read',
  'alert:read',
  'search:read',
  'stream:read',
  'mailbox:read',
] as const satisfies readonly Permission[];

const PREPARE_CASES = [
  ...READ_CASES,
  'person:write',
  'fact:write',
  'organisation:write',
  'dossier:write',
  'event:write',
  'note:write',
  'time:read',
  'time:write',
] as const satisfies readonly Permission[];

const HANDLE_CASES = [
  ...PREPARE_CASES,
  'fact:sensitive',
  'deadline:write',
  'certificate:issue',
  'alert:acknowledge',
] as const satisfies readonly Permission[];

const BILL = [
  'time:read',
  'time:write',
  'billing:read',
  'billing:write',
] as const satisfies readonly Permission[];

const TABLE: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  owner: new Set(PERMISSIONS),
  lawyer: new Set([
    ...HANDLE_CASES,
    'law:change',
    'deadline:confirm',
    'audit:read',
    'absence:write',
    ...BILL,
  ]),
  paralegal: new Set(HANDLE_CASES),
  assistant: new Set(PREPARE_CASES),
  // Invoicing needs names, addresses and references; the substance of a dossier is covered by professional secrecy.
  billing: new Set([
    'own-account',
    'law:read',
    'firm:read',
    'user:read',
    'person:read',
    'dossier:list',
    ...BILL,
  ]),
  'read-only': new Set(READ_CASES),
};

/** Architecture D4: pushing a fatal deadline back is a lawyer's act, whoever owns the firm. */
const LAWYERS_ONLY: ReadonlySet<Permission> = new Set(['deadline:confirm']);

/**
 * Scopes of tokens: what other software may be given. Left out: what is somebody's own, what only a person answers for
 * (confirming, acknowledging, certifying, marking done), sensitive answers, who may do what, and everything at once.
 */
export const MACHINE_PERMISSIONS = [
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
] as const satisfies readonly Permission[];
export type MachinePermission = (typeof MACHINE_PERMISSIONS)[number];

export function isMachinePermission(value: string): value is MachinePermission {
  return (MACHINE_PERMISSIONS as readonly string[]).includes(value);
}

export interface Grantee {
  readonly role: Role;
  readonly isLawyer: boolean;
  /** Of a token of other software: it may do this and nothing else, whatever the role. */
  readonly scopes?: ReadonlySet<Permission> | undefined;
}

export function may(grantee: Grantee, permission: Permission): boolean {
  if (grantee.scopes) return grantee.scopes.has(permission);
  return TABLE[grantee.role].has(permission) && (grantee.isLawyer || !LAWYERS_ONLY.has(permission));
}

export function permissionsOf(grantee: Grantee): readonly Permission[] {
  return PERMISSIONS.filter((permission) => may(grantee, permission));
}

export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}
