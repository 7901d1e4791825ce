import { describe, expect, it } from '@jest/globals';
import { oneTimeToken, tokenHash } from './one-time-token.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('the secret of a mailed link', () => {
  it('is the same each time it is computed, so that it need not be stored', () => {
    expect(oneTimeToken(ID, 'key one')).toBe(oneTimeToken(ID, 'key one'));
  });

  it('has 256 bits and goes into an address as it is', () => {
    expect(oneTimeToken(ID, 'key one')).toMatch(/^[\w-]{43}$/);
  });

  it('depends on the row and on the key', () => {
    const other = ID.replace(/7$/, '8');
    expect(oneTimeToken(other, 'key one')).not.toBe(oneTimeToken(ID, 'key one'));
    expect(oneTimeToken(ID, 'key two')).not.toBe(oneTimeToken(ID, 'key one'));
  });

  it('cannot be read from its hash', () => {
    expect(tokenHash(oneTimeToken(ID, 'key one'))).toHaveLength(32);
  });
});
