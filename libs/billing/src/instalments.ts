import type { Cents } from './cents.ts';

/**
 * An amount in equal parts that make it up exactly: the first ones bear the cents that are left over.
 *
 * @example instalments(100_000, 3) // [33334, 33333, 33333]
 */
export function instalments(total: Cents, count: number): readonly Cents[] {
  const least = Math.floor(total / count);
  const left = total - least * count;
  return Array.from({ length: count }, (_, index) => least + (index < left ? 1 : 0));
}
