/** Something between two places of a line, 0 to 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One lane for each span, so that none lies over another: the first lane that is free. */
export function lanesOf(spans: readonly Span[]): number[] {
  const free: number[] = [];
  return spans.map(({ start, end }) => {
    const lane = free.findIndex((until) => until <= start);
    const at = lane === -1 ? free.length : lane;
    free[at] = end;
    return at;
  });
}
