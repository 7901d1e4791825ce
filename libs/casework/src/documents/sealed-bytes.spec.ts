import { describe, expect, it } from '@jest/globals';
import { sealBytes, unsealBytes } from './sealed-bytes.ts';

const SECRET = 'a secret key of thirty-two characters';
const PLACE = { firmId: 'firm', documentId: 'document', number: 1, part: 'chunk 0 of 2' };
const PLAIN = new TextEncoder().encode('Passeport de la cliente');

describe('sealed bytes of a document', () => {
  it.each([[PLAIN], [new Uint8Array()], [new Uint8Array(100_000).fill(7)]])(
    'open as they were',
    (plain) => {
      const opened = unsealBytes(sealBytes(plain, PLACE, SECRET), PLACE, SECRET);
      expect(Buffer.from(plain).equals(opened)).toBe(true);
    },
  );

  it('show nothing of what they hold, and are never twice the same', () => {
    const sealed = sealBytes(PLAIN, PLACE, SECRET);
    expect(sealed.toString('latin1')).not.toContain('Passeport');
    expect(sealed.equals(sealBytes(PLAIN, PLACE, SECRET))).toBe(false);
  });

  it.each([
    ['another firm', { firmId: 'other' }],
    ['another document', { documentId: 'other' }],
    ['another version', { number: 2 }],
    ['another piece', { part: 'chunk 1 of 2' }],
    ['fewer pieces than there were', { part: 'chunk 0 of 1' }],
  ])('do not open for %s', (_, change) => {
    const sealed = sealBytes(PLAIN, PLACE, SECRET);
    expect(() => unsealBytes(sealed, { ...PLACE, ...change }, SECRET)).toThrow();
  });

  it('say under which key they do not open', () => {
    expect(() => unsealBytes(sealBytes(PLAIN, PLACE, SECRET), PLACE, `${SECRET}!`)).toThrow(
      /SECRET_KEY/,
    );
  });

  it.each([0, 3, 10, 20, -1])('do not open once the byte %i has changed', (at) => {
    const sealed = sealBytes(PLAIN, PLACE, SECRET);
    const index = at < 0 ? sealed.length + at : at;
    sealed[index] = (sealed[index] ?? 0) ^ 1;
    expect(() => unsealBytes(sealed, PLACE, SECRET)).toThrow();
  });
});
