import {
  civilDay,
  elapsedMonths,
  elapsedYears,
  plusMonths,
  type CivilDay,
} from '../engine/civil-day.ts';
import type { Known } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';
import type { Derivation } from './derivation.ts';

type Unit = 'years' | 'months';

const MONTHS = { years: 12, months: 1 } as const;

const elapsed = { years: elapsedYears, months: elapsedMonths } as const;

/** Days on which the time since a day reaches each figure, and the days around: `>` and `<` turn a day apart. */
export function reachedOn(
  from: CivilDay,
  figures: readonly number[],
  unit: Unit,
): readonly number[] {
  return figures.flatMap((figure) => {
    const months = figure * MONTHS[unit];
    const nominal = plusMonths(from, Math.floor(months)).number;
    const rest = Math.ceil((months - Math.floor(months)) * 31);
    return [nominal + rest, nominal + rest + 1];
  });
}

interface Since {
  readonly unit: Unit;
  /** Counted until this day rather than until the day of the evaluation. */
  readonly until?: FactId;
}

/** The time since an anchor date. */
export function since(fact: FactId, anchor: FactId, { unit, until }: Since): Derivation {
  const end = (known: Known, on: CivilDay) => (until === undefined ? on : (known.day(until) ?? on));
  return {
    fact,
    from: [anchor],
    derive: (known, on) => {
      const from = known.day(anchor);
      return from === null ? null : elapsed[unit](from, end(known, on));
    },
    moments: (known, on, figures) => {
      const from = known.day(anchor);
      const fixed = until !== undefined && known.day(until) !== null;
      return from === null || fixed ? [] : reachedOn(from, figures, unit);
    },
  };
}

/** The time between two anchor dates: a day of the evaluation never changes it. */
export function between(fact: FactId, [from, to]: readonly [FactId, FactId]): Derivation {
  return {
    fact,
    from: [from, to],
    derive: (known) => {
      const [start, end] = [known.day(from), known.day(to)];
      return start === null || end === null ? null : elapsedYears(start, end);
    },
  };
}

export const firstOfMonth = ({ year, month }: CivilDay): CivilDay => civilDay(year, month, 1);
