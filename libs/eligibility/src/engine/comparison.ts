import type { Expected, Leaf } from './compiled-law.ts';
import type { Scalar } from './condition.ts';
import type { FactValue } from './known.ts';

const EQUAL = 0;
const DIFFERENT = 1;
const AMONG = 2;
const LESS = 3;
const AT_MOST = 4;
const MORE = 5;

/** Comparisons by number, as a program has them. */
export const COMPARISONS = {
  '=': EQUAL,
  '!=': DIFFERENT,
  in: AMONG,
  '<': LESS,
  '<=': AT_MOST,
  '>': MORE,
  '>=': 6,
} as const;

/** « Less than » reads a month that is too short otherwise than « at least » does. */
export const isSooner = (comparison: number): boolean =>
  comparison === LESS || comparison === AT_MOST;

/** Whether a comparison, by its number, holds; null when values of different kinds meet. */
export function compares(comparison: number, value: FactValue, expected: Expected): boolean | null {
  if (comparison === EQUAL) return same(value, expected);
  if (comparison === AMONG) return among(value, expected);
  if (comparison === DIFFERENT) return !same(value, expected);
  if (typeof value !== typeof expected || typeof value === 'boolean') return null;
  return isInOrder(comparison, value as number | string, expected as number | string);
}

export const holdsFor = ({ condition, value: expected }: Leaf, value: FactValue): boolean | null =>
  compares(COMPARISONS[condition.comparison], value, expected);

const same = (value: FactValue, expected: Expected) =>
  Array.isArray(value) ? value.includes(expected as never) : value === expected;

function among(value: FactValue, expected: Expected): boolean {
  if (!Array.isArray(expected)) return false;
  // Closures and iterators take twice as long here.
  for (let index = 0; index < expected.length; index += 1) {
    if (same(value, expected[index] as Scalar)) return true;
  }
  return false;
}

function isInOrder(comparison: number, left: number | string, right: number | string): boolean {
  if (comparison === LESS) return left < right;
  if (comparison === AT_MOST) return left <= right;
  return comparison === MORE ? left > right : left >= right;
}
