import { describe, expect, it } from '@jest/globals';
import { rolePasswords } from './role-passwords.ts';

const url = (role: string, password: string) => `postgresql://${role}:${password}@db/quantieme`;

describe('passwords of the roles', () => {
  it('come from the addresses the processes use', () => {
    const environment = {
      DATABASE_URL: url('quantieme_app', 'a%2Fb'),
      DATABASE_SWEEPER_URL: url('quantieme_sweeper', 'c'),
    };
    expect(rolePasswords(environment)).toEqual({
      appPassword: 'a/b',
      sweeperPassword: 'c',
      auditorPassword: null,
    });
  });

  it('are refused together when they name other roles, and never printed', () => {
    const wrong = {
      DATABASE_URL: url('postgres', 'motdepasse'),
      DATABASE_SWEEPER_URL: 'postgresql://quantieme_sweeper@db/quantieme',
    };
    expect(() => rolePasswords(wrong)).toThrow(/2 problems[^]*quantieme_app[^]*quantieme_sweeper/);
    expect(() => rolePasswords(wrong)).not.toThrow(/motdepasse/);
  });
});
