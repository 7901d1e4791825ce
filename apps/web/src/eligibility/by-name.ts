import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import type { FactView } from '@quantieme/api-client';
import { containsWords } from '../ui/bare.ts';

/** Facts whose name has the typed words, then those that are asked with these words. */
export function byNameThenQuestion(facts: readonly FactView[]): OptionsFilter {
  const questions = new Map(facts.map(({ id, question }) => [id, question ?? '']));
  return ({ options, search }) => {
    const items = options as ComboboxItem[];
    const named = items.filter(({ label }) => containsWords(label, search));
    const asked = items.filter(
      (item) =>
        !named.includes(item) &&
        containsWords(`${item.label} ${questions.get(item.value) ?? ''}`, search),
    );
    return [...named, ...asked];
  };
}
