/** Where something stands in the text that was read, in UTF-16 units; the end is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = ({ index, 0: found }: RegExpExecArray | RegExpMatchArray): Span => ({
  start: index ?? 0,
  end: (index ?? 0) + found.length,
});
