import { describe, expect, it } from '@jest/globals';
import { typedNumber, writtenNumber } from './mobile-number.ts';

describe('a mobile number', () => {
  it.each([
    ['+33 6 12 34 56 78', '+33612345678'],
    ['0033 6.12.34.56.78', '+33612345678'],
    ['+590 (690) 12-34-56', '+590690123456'],
    ['06 12 34 56 78', '0612345678'],
    ['  ', null],
  ])('typed %j is kept as %j', (typed, kept) => {
    expect(typedNumber(typed)).toBe(kept);
  });

  it.each([
    ['+33612345678', '+33 6 12 34 56 78'],
    ['+590690123456', '+590690123456'],
    [null, ''],
  ])('kept as %j is written %j', (kept, written) => {
    expect(writtenNumber(kept)).toBe(written);
    expect(typedNumber(written)).toBe(kept);
  });
});
