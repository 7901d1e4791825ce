/** Letters that recognition takes for figures. */
const FIGURES: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  l: '1',
  i: '1',
  '|': '1',
  s: '5',
  b: '8',
  z: '2',
};

/** A figure, or a letter that may be one, in folded text. */
export const FIGURE = '[0-9oqli|sbz]';

/** « le _16/11/2026_ à ..10.. h »: a blank that was filled in; a place in one is the same place in the other. */
export const filledIn = (folded: string): string =>
  folded.replaceAll(/(?<=\d)(?:_+|[.…]{2,})|(?:_+|[.…]{2,})(?=\d)|(?<=\dh)_+/gu, (blank) =>
    ' '.repeat(blank.length),
  );

/** « N0TIFICATI0N »: a nought among letters is the letter; a place in one is the same place in the other. */
export const lettersOf = (folded: string): string =>
  folded.replaceAll(/(?<=[a-z])0(?=[a-z]{2})|(?<=[a-z]{2})0(?=[a-z])/gu, 'o');

interface Figures {
  readonly value: number;
  /** A letter was taken for a figure. */
  readonly mended: boolean;
}

export function figures(text: string): Figures {
  const read = text.replaceAll(/\D/gu, (letter) => FIGURES[letter] ?? '');
  return { value: Number(read), mended: read !== text };
}

/** What recognition confuses becomes one letter: « rn » and « m », « l », « 1 » and « i ». */
function blurred(word: string): string {
  return word
    .replaceAll('rn', 'm')
    .replaceAll('nn', 'm')
    .replaceAll('0', 'o')
    .replaceAll(/[1l|!jt]/gu, 'i')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll('u', 'v')
    .replaceAll('c', 'e');
}

/** Letters to change, add or leave out to make one of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const swap = (row[to] ?? 0) + (other[to] === letter ? 0 : 1);
      next.push(Math.min(swap, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word of a list that a badly read one must be; null when none is near, or several are as near. */
export function nearestWord(word: string, list: readonly string[]): string | null {
  const seen = blurred(word);
  const most = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0;
  const near = list
    .map((known) => ({ known, far: distance(seen, blurred(known)) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far);
  const [first, second] = near;
  if (first === undefined || first.far === second?.far) return null;
  return first.known;
}
