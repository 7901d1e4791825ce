import { compareDays } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { deadlineKey, evaluate, type Evaluation } from './evaluate.ts';
import { eventsOfFacts } from './fact-events.ts';
import { isAfter } from './lookup.ts';
import type { CaseFile, Computation, Deadline, DerivedEvent } from './model.ts';
import { occurrencesOf, recordedOccurrence } from './occurrences.ts';
import { canonicalOrder, compareText } from './order.ts';
import { distinct } from './questions.ts';
import type { Occurrence, Rule, Scene } from './rule.ts';
import { DUE_SOON_DAYS } from './status.ts';

/** Rules ready to be applied: those that give birth to events are applied first. */
interface RuleSet {
  readonly byType: ReadonlyMap<string, readonly Rule[]>;
  readonly births: ReadonlyMap<string, readonly Rule[]>;
  readonly byId: ReadonlyMap<string, Rule>;
}

export function ruleSet(rules: readonly Rule[]): RuleSet {
  const index = (chosen: readonly Rule[]) => {
    const byType = new Map<string, Rule[]>();
    for (const rule of chosen) {
      for (const type of rule.trigger.on) byType.set(type, [...(byType.get(type) ?? []), rule]);
    }
    return byType;
  };
  return {
    byType: index(rules),
    births: index(rules.filter(({ birth }) => birth)),
    byId: new Map(rules.map((rule) => [rule.id, rule])),
  };
}

/**
 * Every deadline of a dossier, with what the law derives from the lapse of time. Pure: the same facts give the same
 * answer in whatever order they were recorded; `today` only says when something will next change by itself.
 */
export function computeWith(
  rules: RuleSet,
  file: CaseFile,
  today: Temporal.PlainDate,
): Computation {
  const events = canonicalOrder([...file.events, ...eventsOfFacts(file)]);
  const silences = silencesOf(rules, file, events);
  const births = [...silences.values()].flatMap((evaluation) => evaluation?.derived ?? []);
  const deadlines = evaluateAll(rules, { file, events, births }, silences);
  return {
    deadlines,
    derivedEvents: births,
    undetermined: distinct(deadlines.flatMap((deadline) => deadline.undetermined)),
    nextChangeOn: nextChange(deadlines, births, today),
  };
}

const NO_BIRTHS: readonly DerivedEvent[] = [];

type Memo = Map<string, Evaluation | null>;

/** The rules that give birth to events, which depend on recorded events alone. */
function silencesOf(rules: RuleSet, file: CaseFile, events: readonly CaseEvent[]): Memo {
  const memo: Memo = new Map();
  for (const event of events) {
    for (const rule of rules.births.get(event.type) ?? []) {
      const occurrence = recordedOccurrence(event);
      const scene: Scene = { file, events, births: NO_BIRTHS, occurrence, deadlineOf: () => null };
      memo.set(deadlineKey(rule.id, event.id), evaluate(rule, scene));
    }
  }
  return memo;
}

type Known = Pick<Scene, 'file' | 'events' | 'births'>;

function evaluateAll(rules: RuleSet, known: Known, silences: Memo): readonly Deadline[] {
  const occurrences = occurrencesOf(known.events, known.births);
  const byKey = new Map(occurrences.map((occurrence) => [occurrence.key, occurrence]));
  const memo: Memo = new Map(silences);
  const run = (rule: Rule, occurrence: Occurrence): Evaluation | null => {
    const key = deadlineKey(rule.id, occurrence.key);
    const found = memo.get(key);
    if (found !== undefined) return found;
    // Two rules that looked at each other would see nothing rather than loop.
    memo.set(key, null);
    const result = evaluate(rule, { ...known, occurrence, deadlineOf });
    memo.set(key, result);
    return result;
  };
  const deadlineOf = (ruleId: string, occurrenceKey: string): Deadline | null => {
    const rule = rules.byId.get(ruleId);
    const occurrence = byKey.get(occurrenceKey);
    return rule && occurrence ? (run(rule, occurrence)?.deadline ?? null) : null;
  };
  return occurrences
    .flatMap((occurrence) =>
      (rules.byType.get(occurrence.type) ?? []).flatMap(
        (rule) => run(rule, occurrence)?.deadline ?? [],
      ),
    )
    .sort(byDate);
}

/** By prudent last day, undated ones last, then by key. */
function byDate(a: Deadline, b: Deadline): number {
  const [first, second] = [a.prudentLastDay, b.prudentLastDay];
  if (first && second) return compareDays(first, second) || compareText(a.key, b.key);
  if (first) return -1;
  return second ? 1 : compareText(a.key, b.key);
}

/** Next day on which a status or a derived event changes with nobody doing anything. */
function nextChange(
  deadlines: readonly Deadline[],
  derived: readonly DerivedEvent[],
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const live = deadlines.filter(({ outcome }) => outcome === 'live');
  const soon = today.add({ days: DUE_SOON_DAYS });
  const begins = live.flatMap(({ startsOn, opensOn }) => [startsOn, opensOn]);
  const presses = firstAfter(
    soon,
    live.map(({ prudentLastDay }) => prudentLastDay),
  );
  const yesterday = today.subtract({ days: 1 });
  const ends = firstAfter(
    yesterday,
    live.map(({ lastDay }) => lastDay),
  );
  return firstAfter(today, [
    ...begins,
    ...derived.map(({ on }) => on),
    presses?.subtract({ days: DUE_SOON_DAYS }) ?? null,
    ends?.add({ days: 1 }) ?? null,
  ]);
}

function firstAfter(
  day: Temporal.PlainDate,
  days: readonly (Temporal.PlainDate | null)[],
): Temporal.PlainDate | null {
  let first: Temporal.PlainDate | null = null;
  for (const each of days) {
    if (each && isAfter(each, day) && (!first || isAfter(first, each))) first = each;
  }
  return first;
}
