import type { Exhibit, InventoryRow } from './exhibit.ts';
import { exhibitName } from './names.ts';

/**
 * The inventory of these exhibits, in the order of their numbers.
 *
 * @source CJA R412-2: every exhibit, a number in a continuous and rising order, a title that says enough
 */
export function inventoryOf(exhibits: readonly Exhibit[]): readonly InventoryRow[] {
  return exhibits
    .map(({ number, title, datedOn, pages }) => {
      return { number, title: title.trim(), datedOn, pages, fileName: exhibitName(number, title) };
    })
    .sort((a, b) => a.number - b.number);
}
