import { DERIVATIONS } from '../derive/index.ts';
import type { FactId } from '../facts/index.ts';
import { dayFromNumber, isoOf, parseDay, type CivilDay } from './civil-day.ts';
import type { CompiledLaw } from './compiled-law.ts';
import { evaluate } from './evaluate.ts';
import type { Known } from './known.ts';
import { LAW_DAYS, lawOn } from './law-days.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** A day on which a verdict becomes another by time alone. */
export interface Change {
  readonly date: string;
  readonly verdict: Verdict;
}

/** Nobody plans further. */
const YEARS_AHEAD = 30;

/** Figures and days with which conditions compare each fact. */
function comparedWith(law: CompiledLaw): ReadonlyMap<FactId, readonly (number | string)[]> {
  const figures = new Map<FactId, Set<number | string>>();
  for (const { condition, value } of law.leaves) {
    const values = (Array.isArray(value) ? value : [value]) as readonly unknown[];
    const known = figures.get(condition.fact) ?? new Set();
    for (const each of values) {
      if (typeof each === 'number' || typeof each === 'string') known.add(each);
    }
    figures.set(condition.fact, known);
  }
  return new Map([...figures].map(([fact, values]) => [fact, [...values]]));
}

function* turningDays(known: Known, on: CivilDay, law: CompiledLaw): Generator<number> {
  for (const change of LAW_DAYS) {
    const day = parseDay(change);
    if (day) yield day.number;
  }
  const compared = comparedWith(law);
  for (const [fact, values] of compared) {
    const derivation = DERIVATIONS.get(fact);
    const figures = values.filter((each) => typeof each === 'number');
    yield* derivation?.moments?.(known, on, figures) ?? [];
  }
  for (const fact of ['application.date', 'decision.expected_date'] as const) {
    for (const day of compared.get(fact) ?? []) {
      const turn = typeof day === 'string' ? parseDay(day) : null;
      if (turn) yield* [turn.number, turn.number + 1];
    }
  }
}

/** Every day after this one on which a verdict may change if nothing but time happens. */
function daysAhead(known: Known, on: CivilDay, law: CompiledLaw): readonly CivilDay[] {
  const last = on.number + YEARS_AHEAD * 366;
  const days = new Set(
    [...turningDays(known, on, law)].filter((day) => day > on.number && day <= last),
  );
  return [...days].toSorted((a, b) => a - b).map(dayFromNumber);
}

/** The first day on which each title's verdict becomes another, by title. */
export function changesAhead(
  known: Known,
  on: CivilDay,
  titles: ReadonlySet<string>,
): ReadonlyMap<string, Change> {
  const verdictsOn = (day: CivilDay) => {
    const law = lawOn(isoOf(day), titles);
    const evaluation = evaluate(law, known, day);
    return law.titles.map(
      (compiled) => [compiled.title.id, verdictOf(evaluation, compiled)] as const,
    );
  };
  const today = new Map(verdictsOn(on));
  const changes = new Map<string, Change>();
  for (const day of daysAhead(known, on, lawOn(isoOf(on), titles))) {
    if (changes.size === today.size) break;
    for (const [id, verdict] of verdictsOn(day)) {
      if (!changes.has(id) && verdict !== today.get(id))
        changes.set(id, { date: isoOf(day), verdict });
    }
  }
  return changes;
}
