import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { containsWords } from './bare.ts';

/** Options whose words begin as the typed ones do, whatever the order, the accents and the case. */
export const byWords: OptionsFilter = ({ options, search }) =>
  options.flatMap((option) => matching(option, search));

const isMatch = (option: unknown, search: string) =>
  containsWords((option as ComboboxItem).label, search);

function matching(option: ComboboxParsedItem, search: string): ComboboxParsedItem[] {
  if (!('group' in option)) return isMatch(option, search) ? [option] : [];
  const items = option.items.filter((one) => isMatch(one, search));
  return items.length > 0 ? [{ ...option, items }] : [];
}
