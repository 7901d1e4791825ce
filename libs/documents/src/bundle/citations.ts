/** « pièce n° 3 », « pièces nos 4, 5 et 7 », « pièces 3 à 6 », « PJ 2 »: what stands before the numbers, then the numbers. */
const CITATION =
  /(\b(?:pi[èe]ces?(?:[\s\u00a0]+jointes?)?|PJ)[\s\u00a0]*(?:(?:n°s?|nos?|n°\s*s|numéros?)[\s\u00a0]*)?)(\d{1,4}(?:[\s\u00a0]*(?:,|et|à|-|–)[\s\u00a0]*\d{1,4})*)/giu;
const RANGE = /(\d{1,4})[\s\u00a0]*(?:à|-|–)[\s\u00a0]*(\d{1,4})/gu;
const LONGEST_RANGE = 500;

/** « 3 à 6 » names four exhibits: 3, 4, 5, 6. */
function numbersIn(words: string): readonly number[] {
  const ranges = [...words.matchAll(RANGE)].flatMap(([, from, to]) => between(from, to));
  const alone = [...words.replace(RANGE, ' ').matchAll(/\d+/gu)].map(([one]) => Number(one));
  return [...ranges, ...alone].toSorted((a, b) => a - b);
}

function between(from: string | undefined, to: string | undefined): readonly number[] {
  const [first, last] = [Number(from), Number(to)];
  const length = Math.min(LONGEST_RANGE, last - first + 1);
  return length < 1 ? [first, last] : Array.from({ length }, (_, index) => first + index);
}

/** Numbers of the exhibits that a text cites, each once, rising. */
export function citedNumbers(text: string): readonly number[] {
  const found = [...text.matchAll(CITATION)].flatMap(([, , numbers = '']) => numbersIn(numbers));
  return [...new Set(found)].toSorted((a, b) => a - b);
}

export interface Renumbered {
  readonly text: string;
  /** Cited, and no longer an exhibit: left as they were. */
  readonly lost: readonly number[];
}

/**
 * A text whose citations follow their exhibits to their new numbers.
 *
 * @param numbers  old number → new one; null: no longer an exhibit; absent: it never was one, and stays
 */
export function renumbered(text: string, numbers: ReadonlyMap<number, number | null>): Renumbered {
  const lost = new Set<number>();
  const next = (number: number) => {
    const found = numbers.get(number);
    if (found === null) lost.add(number);
    return found ?? number;
  };
  const written = text.replace(CITATION, (whole: string, before: string, cited: string) => {
    const old = numbersIn(cited);
    const now = old.map(next);
    return old.every((number, index) => number === now[index]) ? whole : before + enumerated(now);
  });
  return { text: written, lost: [...lost].toSorted((a, b) => a - b) };
}

/** « 3 », « 3 et 5 », « 3 à 6 », « 2, 4 et 7 ». */
function enumerated(numbers: readonly number[]): string {
  const rising = [...new Set(numbers)].toSorted((a, b) => a - b);
  const [first = 0] = rising;
  const last = rising.at(-1) ?? first;
  if (rising.length > 2 && last - first === rising.length - 1) return `${first} à ${last}`;
  if (rising.length < 2) return String(first);
  return `${rising.slice(0, -1).join(', ')} et ${last}`;
}
