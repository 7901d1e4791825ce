import type { ReadingKind, Territory } from '@quantieme/calendar';
import type { CaseFile } from './model.ts';
import type { Distance } from './rule.ts';

const METROPOLITAN: ReadonlySet<Territory> = new Set(['metropole', 'alsace-moselle']);

/**
 * Months added for distance: one for a person living overseas before a metropolitan tribunal, or living elsewhere in
 * France before an overseas one; two for a person living abroad. A person living overseas before an overseas tribunal
 * is taken to live in its own territory.
 *
 * @source CJA art. R. 421-7
 */
export function distanceMonths(
  distance: Distance | undefined,
  { territory, residence }: Pick<CaseFile, 'territory' | 'residence'>,
  reading: ReadingKind,
): number {
  if (!distance || distance === 'none') return 0;
  if (distance === 'legal-only' && reading === 'prudent') return 0;
  if (residence === 'etranger') return 2;
  const home = METROPOLITAN.has(territory) ? 'metropole' : 'outre-mer';
  return residence === null || residence === home ? 0 : 1;
}
