import { NO_END, type BarEnd } from '../bar.ts';
import type { Conviction } from '../conviction.ts';
import { banRunsFrom, rehabilitationOf } from '../rehabilitation.ts';

/** No text says when: what is old weighs less. */
export const noEnd = (): BarEnd => NO_END;

/** Until the conviction is erased: by a court, or by time. */
export function untilErased(one: Conviction, all: readonly Conviction[]): BarEnd {
  if (one.rehabilitatedOn !== null)
    return { until: one.rehabilitatedOn, perhapsFrom: null, questions: [] };
  const { earliest, sure, questions } = rehabilitationOf(one, all);
  return { until: sure, perhapsFrom: earliest, questions };
}

/** Until the ban has run or is lifted. */
export function untilBanEnds(one: Conviction): BarEnd {
  const { ban } = one.sentence;
  if (typeof ban === 'string') return { ...NO_END, questions: ['ban'] };
  if (ban.liftedOn !== null) return { ...NO_END, until: ban.liftedOn };
  if (ban.forGood) return NO_END;
  if (ban.months === null) return { ...NO_END, questions: ['ban'] };
  const from = banRunsFrom(one);
  if (from === null) return { ...NO_END, questions: ['ended'] };
  return { ...NO_END, until: from.add({ months: ban.months }) };
}
