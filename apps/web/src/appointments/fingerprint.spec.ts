import { describe, expect, it } from '@jest/globals';
import { fingerprint } from './fingerprint.ts';

// FIPS 180-4, examples of SHA-256.
describe('the fingerprint of a screenshot', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j', async (content, expected) => {
    expect(await fingerprint(new Blob([content]))).toBe(expected);
  });
});
