const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};
const LONGEST = 60;

/**
 * Without accents or capitals, words separated by one space.
 *
 * @example foldForSearch("N'Guessan-Kœnig, Éloïse") // "n guessan koenig eloise"
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøđðłħıþ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Words under which something is found. Each field also counts as one word: "Ben Ali" is found by "benali", a
 * reference "2026-041" by "2026041".
 */
export function searchWords(fields: readonly (string | null | undefined)[]): readonly string[] {
  const words = new Set<string>();
  for (const field of fields) {
    const parts = foldForSearch(field ?? '')
      .split(' ')
      .filter((part) => part !== '');
    for (const word of [...parts, parts.join('')]) {
      if (word !== '') words.add(word.slice(0, LONGEST));
    }
  }
  return [...words];
}

export interface WordRange {
  readonly from: string;
  /** First string after every word that begins with `from`, in byte order. */
  readonly below: string;
}

const MOST_WORDS = 6;

/** The words somebody typed, each the beginning of a word to find; the longest, which find least, first. */
export function typedRanges(typed: string): readonly WordRange[] {
  const words = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST))
    .map((word) => ({ from: word, below: `${word}\u{10FFFF}` }));
}
