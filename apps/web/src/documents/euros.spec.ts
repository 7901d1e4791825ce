import { expect, it } from '@jest/globals';
import { centsOf, eurosOf } from './euros.ts';

it.each([
  [65.5, 6550],
  ['65.50', 6550],
  ['65,50', 6550],
  [0.29, 29],
  [1.15, 115],
  [0, 0],
  ['', null],
  ['-', null],
])('%j euros typed are %j cents', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents);
});

it('every cent comes back as it was', () => {
  for (let cents = 0; cents <= 20_000; cents += 1) expect(centsOf(eurosOf(cents))).toBe(cents);
});
