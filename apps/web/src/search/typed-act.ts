import { containsWords } from '../ui/bare.ts';

const SHORTEST_WORD = 3;

/** What is left once the words that name an act are taken away; null when none of them names it. */
export function restBeyond(act: string, typed: string): string | null {
  const words = typed.trim().split(/\s+/);
  const others = words.filter((word) => word.length < SHORTEST_WORD || !containsWords(act, word));
  return others.length === words.length ? null : others.join(' ');
}
