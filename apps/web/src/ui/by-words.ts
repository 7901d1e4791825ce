import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { containsWords } from './bare.ts';

/** Options whose words begin as the typed ones do, whatever the order, the accents and the case. */
export const byWords: OptionsFilter = ({ options, search }) =>
  options.filter((option) => containsWords((option as ComboboxItem).label, search));
