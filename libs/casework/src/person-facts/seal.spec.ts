import { describe, expect, it } from '@jest/globals';
import { seal, unseal } from './seal.ts';

const SECRET = 'a secret key of thirty-two characters';
const PLACE = { firmId: 'firm', personId: 'person', id: 'row' };

describe('a sealed fact', () => {
  it.each([[true], ['refugee'], [['DZ', 'FR']], [{ rows: [{ date: '2024-03-01' }] }], [null]])(
    'opens as it was: %j',
    (value) => {
      expect(unseal(seal(value, PLACE, SECRET), PLACE, SECRET)).toEqual(value);
    },
  );

  it('shows nothing of what it holds, and is never twice the same', () => {
    const [first, second] = [seal('refugee', PLACE, SECRET), seal('refugee', PLACE, SECRET)];
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('refugee');
    expect(first).not.toBe(second);
  });

  it.each([
    ['another firm', { firmId: 'other' }],
    ['another person', { personId: 'other' }],
    ['another row', { id: 'other' }],
  ])('does not open for %s', (_, change) => {
    const sealed = seal('refugee', PLACE, SECRET);
    expect(() => unseal(sealed, { ...PLACE, ...change }, SECRET)).toThrow();
  });

  it('says under which key it does not open', () => {
    expect(() => unseal(seal(1, PLACE, SECRET), PLACE, `${SECRET}!`)).toThrow(/SECRET_KEY/);
  });

  it('does not open once a character has changed', () => {
    const sealed = seal('refugee', PLACE, SECRET);
    const parts = sealed.split('.');
    const text = parts[3] ?? '';
    parts[3] = (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    expect(() => unseal(parts.join('.'), PLACE, SECRET)).toThrow();
    expect(() => unseal(sealed.split('.').slice(0, 4).join('.'), PLACE, SECRET)).toThrow(/cut/);
  });
});
