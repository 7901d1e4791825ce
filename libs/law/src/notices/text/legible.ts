/** Letters and figures that recognition takes one for another, as one. */
const alike = (word: string) =>
  word
    .replaceAll(/[1l|!ij]/gu, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b');
const thin = (word: string) => alike(word).replaceAll('rn', 'm');

const WORD = /[a-z0-9|!]{5,}/gu;
const SPACED = /\b[a-z](?:[ ][a-z]){4,}\b/gu;
const CUT = /\b([a-z]{2,20})-[ \n]+([a-z]{2,20})/gu;
/** Two columns: words, a wide gap, words, on many lines. */
const COLUMNS = /^[ ]*\S(?:[^\n]*?\S)?[ ]{4,}(?=\S)/u;
const FEWEST_COLUMNS = 8;

type Mend = (folded: string) => string;

/**
 * Mends folded text for whoever looks for known words in it: « placé(e) », letters taken for figures, words cut at the end of a line or
 * spaced out. Places stay the same.
 */
export function mendsWith(vocabulary: Iterable<string>): Mend {
  const known = new Set([...vocabulary].filter((word) => word.length >= 5));
  const byLook = new Map([...known].map((word) => [alike(word), word]));
  const byWidth = new Map([...known].map((word) => [thin(word), word]));
  const mended = (word: string) => {
    if (known.has(word)) return word;
    const found = byLook.get(alike(word)) ?? byWidth.get(thin(word));
    return found === undefined || found.length > word.length ? word : found.padEnd(word.length);
  };
  const joined = (whole: string, start: string, end: string) =>
    known.has(start + end) ? (start + end).padEnd(whole.length) : whole;
  return (folded) =>
    folded
      .replaceAll('(e)', 'e  ')
      .replaceAll(SPACED, (letters) => letters.replaceAll(' ', '').padEnd(letters.length))
      .replaceAll(CUT, joined)
      .replaceAll(WORD, mended);
}

/** Of a text in two languages side by side, the left one: each line of the other cuts its sentences. Places stay the same. */
export function leftColumn(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '').length;
  const inTwo = lines.filter((line) => COLUMNS.test(line)).length;
  if (inTwo < FEWEST_COLUMNS || inTwo * 2 < filled) return text;
  return lines
    .map((line) => (COLUMNS.exec(line)?.[0] ?? line).trimEnd().padEnd(line.length))
    .join('\n');
}
