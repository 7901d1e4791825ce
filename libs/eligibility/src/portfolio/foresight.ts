import { parseDay, type CivilDay } from '../engine/civil-day.ts';
import type { CompiledLaw } from '../engine/compiled-law.ts';
import { evaluate } from '../engine/evaluate.ts';
import { changesAhead, type Change } from '../engine/horizon.ts';
import { Known, type Facts } from '../engine/known.ts';
import { lawOn } from '../engine/law-days.ts';
import { verdictOf, type Verdict } from '../engine/verdict.ts';
import { TITLES } from '../titles/index.ts';

/** Months before a change of verdict from which a firm hears of it. */
export const MONTHS_AHEAD = 6;

/** One client on one day, with every verdict and what becomes of it. */
export interface Foresight {
  readonly known: Known;
  readonly on: CivilDay;
  readonly day: string;
  readonly law: CompiledLaw;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly changes: ReadonlyMap<string, Change>;
}

const EVERY_TITLE: ReadonlySet<string> = new Set(TITLES.map(({ id }) => id));

/** Last day of the months ahead. */
export const aheadOf = (day: string): string =>
  String(Temporal.PlainDate.from(day).add({ months: MONTHS_AHEAD }));

export function dayOf(day: string): CivilDay {
  const on = parseDay(day);
  if (on === null) throw new Error(`${day} is no day`);
  return on;
}

export function verdictsOn(known: Known, day: string): ReadonlyMap<string, Verdict> {
  const law = lawOn(day);
  const evaluation = evaluate(law, known, dayOf(day));
  return new Map(law.titles.map((each) => [each.title.id, verdictOf(evaluation, each)]));
}

export function foresee(facts: Facts, day: string): Foresight {
  const on = dayOf(day);
  const known = new Known(facts);
  const changes = changesAhead(known, on, EVERY_TITLE);
  return { known, on, day, law: lawOn(day), verdicts: verdictsOn(known, day), changes };
}
