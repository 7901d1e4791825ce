import type { CivilDay } from '../engine/civil-day.ts';
import type { TitleHeld } from '../engine/known.ts';

/** Both days included, as numbers. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Days covered by periods, those that overlap counted once. */
export function daysCovered(periods: readonly Period[]): number {
  let days = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of periods.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, until + 1);
    if (to >= start) days += to - start + 1;
    until = Math.max(until, to);
  }
  return days;
}

export function currentTitle(titles: readonly TitleHeld[], on: CivilDay): TitleHeld | null {
  const covers = ({ from, to }: TitleHeld) =>
    from.number <= on.number && (to === null || on.number <= to.number);
  return titles.findLast(covers) ?? null;
}

/** Last day of the latest title; null when it runs without end, or when nothing was listed. */
export function lastDayOf(titles: readonly TitleHeld[] | null, on: CivilDay): CivilDay | null {
  const started = (titles ?? []).filter(({ from }) => from.number <= on.number);
  const ends = started.map(({ to }) => to);
  if (ends.includes(null)) return null;
  return ends.reduce<CivilDay | null>(
    (latest, end) => (latest === null || (end && end.number > latest.number) ? end : latest),
    null,
  );
}

/** The titles that follow one another without a day between them until a day; empty when none covers it. */
export function chainOn(titles: readonly TitleHeld[], on: CivilDay): readonly TitleHeld[] {
  const started = titles.filter(({ from }) => from.number <= on.number);
  let chain: TitleHeld[] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const held of started) {
    if (held.from.number > until + 1) chain = [];
    chain.push(held);
    until = Math.max(until, held.to?.number ?? Number.POSITIVE_INFINITY);
  }
  return until >= on.number ? chain : [];
}
