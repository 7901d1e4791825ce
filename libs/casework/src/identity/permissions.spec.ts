import { describe, expect, it } from '@jest/globals';
import {
  isMachinePermission,
  may,
  PERMISSIONS,
  permissionsOf,
  ROLES,
  type Permission,
  type Role,
} from './permissions.ts';

const granted = (role: Role) => permissionsOf({ role, isLawyer: role === 'lawyer' });

describe('the permission table', () => {
  it.each<[Permission, Role[], string]>([
    ['own-account', [...ROLES], 'everybody may sign out'],
    ['user:write', ['owner'], 'only the owner names people'],
    ['absence:write', ['owner', 'lawyer'], 'those of others: who shares out the work'],
    ['firm:write', ['owner'], 'and changes the firm'],
    ['audit:read', ['owner', 'lawyer'], 'who is answerable for the files'],
    ['event:write', ['owner', 'lawyer', 'paralegal', 'assistant'], 'who opens the mail'],
    ['deadline:write', ['owner', 'lawyer', 'paralegal'], 'who handles the case'],
    ['certificate:issue', ['owner', 'lawyer', 'paralegal'], 'who answers for the date'],
    ['deadline:confirm', ['lawyer'], 'a lawyer’s act'],
    ['alert:acknowledge', ['owner', 'lawyer', 'paralegal'], 'who takes responsibility'],
    ['fact:read', ['owner', 'lawyer', 'paralegal', 'assistant', 'read-only'], 'not billing'],
    ['fact:sensitive', ['owner', 'lawyer', 'paralegal'], 'health, convictions, asylum'],
    ['dossier:read', ['owner', 'lawyer', 'paralegal', 'assistant', 'read-only'], 'not billing'],
    ['dossier:list', [...ROLES], 'references, for invoices too'],
    [
      'time:write',
      ['owner', 'lawyer', 'paralegal', 'assistant', 'billing'],
      'who works, and who bills',
    ],
    ['billing:write', ['owner', 'lawyer', 'billing'], 'who answers for invoices'],
    ['integration:manage', ['owner'], 'other software acts in the firm’s name'],
    ['data:import', ['owner'], 'thousands of rows at once'],
    ['data:export', ['owner'], 'the whole firm in a file'],
  ])('%s: %j (%s)', (permission, roles) => {
    expect(ROLES.filter((role) => granted(role).includes(permission))).toEqual(roles);
  });

  it('gives an owner who is a lawyer the acts of a lawyer', () => {
    expect(may({ role: 'owner', isLawyer: true }, 'deadline:confirm')).toBe(true);
    expect(may({ role: 'owner', isLawyer: false }, 'deadline:confirm')).toBe(false);
  });

  it('grants nothing by a flag alone', () => {
    expect(may({ role: 'paralegal', isLawyer: true }, 'deadline:confirm')).toBe(false);
  });

  it('lets read-only change nothing', () => {
    expect(
      granted('read-only').filter((permission) =>
        /write|confirm|issue|acknowledge/.test(permission),
      ),
    ).toEqual([]);
  });

  it('leaves no permission without a role', () => {
    const all = new Set(ROLES.flatMap((role) => permissionsOf({ role, isLawyer: true })));
    expect(PERMISSIONS.filter((permission) => !all.has(permission))).toEqual([]);
  });

  it('gives software nothing that is somebody’s own, or that a person answers for', () => {
    const people = PERMISSIONS.filter((permission) => !isMachinePermission(permission));
    expect(people).toEqual([
      'own-account',
      'law:change',
      'firm:write',
      'user:write',
      'absence:write',
      'audit:read',
      'fact:sensitive',
      'deadline:write',
      'deadline:confirm',
      'certificate:issue',
      'alert:acknowledge',
      'stream:read',
      'mailbox:read',
      'integration:manage',
      'data:import',
      'data:export',
    ]);
  });

  it('lets a token do what its scopes say and nothing else, whatever its role', () => {
    const scopes = new Set<Permission>(['person:read']);
    const token = { role: 'owner', isLawyer: true, scopes } as const;
    expect(PERMISSIONS.filter((permission) => may(token, permission))).toEqual(['person:read']);
  });
});
