import { describe, expect, it } from '@jest/globals';
import { describeError } from './describe-error.ts';

const PERSONAL = 'Key (email)=(claire.roux@exemple.test) already exists';

describe('an error in the log', () => {
  it('keeps where and of what kind, not the values a driver quotes', () => {
    const error = Object.assign(new Error(PERSONAL), {
      name: 'error',
      code: '23505',
      constraint: 'users_firm_id_email_key',
      detail: PERSONAL,
    });
    const described = describeError(error);
    expect(described).toMatchObject({ code: '23505', constraint: 'users_firm_id_email_key' });
    expect(described.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(described)).not.toContain('claire');
  });

  it('keeps no piece of a body that could not be parsed', () => {
    const parsed = (() => {
      try {
        return JSON.parse('{"name": Claire}') as unknown;
      } catch (error) {
        return error;
      }
    })();
    expect(JSON.stringify(describeError(parsed))).not.toContain('Claire');
  });

  it('keeps what the program says about itself', () => {
    expect(describeError(new Error('The firm of the transaction does not exist')).message).toBe(
      'The firm of the transaction does not exist',
    );
  });

  it('follows causes', () => {
    const error = new Error('outer', { cause: Object.assign(new Error(PERSONAL), { code: 'X' }) });
    expect(describeError(error).cause).toMatchObject({ code: 'X' });
    expect(JSON.stringify(describeError(error))).not.toContain('claire');
  });

  it('copes with what is no error', () => {
    expect(describeError('thrown text')).toEqual({ name: 'string', frames: [] });
  });
});
