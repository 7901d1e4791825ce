import {
  earlierInstantOf,
  earlierOf,
  isBefore,
  laterOf,
  latestBirth,
  timeZoneOf,
} from '@quantieme/calendar';
import type { SourceRef } from '@quantieme/law';
import type { Deadline, DerivedEvent, Step } from './model.ts';
import { isAfter } from './lookup.ts';
import { questionsOf } from './questions.ts';
import { alternatives, readingsOf, type Dates } from './readings.ts';
import { historyOf, replay, type Ended, type Replayed } from './replay.ts';
import { seatOf } from './seat.ts';
import type { Rule, RuleVersion, Scene, Start, Window } from './rule.ts';
import { lengthOf } from './variant.ts';
import { versionName, versionOn } from './version.ts';
import { step, text } from './wording.ts';

export interface Evaluation {
  readonly deadline: Deadline;
  readonly derived: DerivedEvent | null;
}

/** Stable identity of a deadline in its dossier. */
export function deadlineKey(rule: string, occurrenceKey: string): string {
  return `${rule}@${occurrenceKey}`;
}

/** One rule on one occurrence; null where the rule does not apply to it. */
export function evaluate(rule: Rule, scene: Scene): Evaluation | null {
  if (!rule.trigger.on.includes(scene.occurrence.type)) return null;
  if (rule.trigger.when && !rule.trigger.when(scene)) return null;
  return evaluateStarted(rule, scene, rule.trigger.start(scene));
}

/** The same from a known start, whatever the trigger asks: for the calculator. */
export function evaluateStarted(rule: Rule, met: Scene, start: Start | null): Evaluation {
  const scene = seated(rule, met);
  const versionDay = rule.versionBy(scene, start);
  const version = versionOn(rule, versionDay);
  if (!start) return { deadline: withoutStart(rule, version, scene), derived: null };
  const input = { rule, version, scene, start, history: historyOf(rule, scene) };
  const legal = replay({ ...input, reading: 'legal', until: null });
  const until = legal.ended?.on ?? null;
  const prudent = replay({ ...input, reading: 'prudent', until });
  const others = alternatives({ ...input, legal });
  const shortest = [prudent.window, ...others].reduce(shorter, legal.window);
  const shown = readingsOf({ ...input, legal, prudent: shortest, others, versionDay });
  const steps = stepsOf(legal.window, prudent.window);
  const live = legal.ended === null;
  const deadline: Deadline = {
    ...identity(rule, version, scene),
    startsOn: startsOn(scene, legal.window, prudent.window),
    opensOn: opensOn(rule, start, legal.window),
    lastDay: legal.window.lastDay,
    prudentLastDay: shortest.lastDay,
    expiresAt: legal.window.expiresAt,
    prudentExpiresAt: shortest.expiresAt,
    precision: legal.window.limit.mode === 'hours' && start.legal.at ? 'minute' : 'day',
    ...outcomeOf(legal.ended),
    readings: shown.readings,
    steps,
    sources: sourcesOf(lengthOf(version, scene, 'legal'), steps),
    undetermined: live
      ? [...questionsOf(rule, scene, [legal.window, prudent.window]), ...shown.undetermined]
      : [],
  };
  const born =
    live && rule.birth
      ? birth(rule.birth, { rule, scene, start, legal, prudent: shortest, version })
      : null;
  return { deadline, derived: born };
}

/** Days off, midnight and distance are those of the court or office to be seised. */
const seated = ({ seat }: Rule, scene: Scene): Scene =>
  seat ? { ...scene, seat: seat(scene) } : scene;

/** The prudent date is never after the legal one, nor after that of any other reading. */
function shorter(a: Dates, b: Dates): Dates {
  // Stryker disable next-line LogicalOperator: a day and its midnight come together
  if (!b.lastDay || !b.expiresAt) return a;
  // Stryker disable next-line LogicalOperator: a day and its midnight come together
  if (!a.lastDay || !a.expiresAt) return b;
  return {
    lastDay: earlierOf(b.lastDay, a.lastDay),
    expiresAt: earlierInstantOf(b.expiresAt, a.expiresAt),
  };
}

function identity(rule: Rule, version: RuleVersion, scene: Scene) {
  return {
    key: deadlineKey(rule.id, scene.occurrence.key),
    rule: rule.id,
    ruleVersion: versionName(version),
    label: rule.label,
    nature: rule.nature,
    severity: rule.severity,
    timeZone: timeZoneOf(seatOf(scene)),
    effect: rule.effect,
    triggeredBy: scene.occurrence.key,
    dependsOn: rule.dependsOn?.(scene) ?? scene.occurrence.derived?.fromDeadline ?? null,
  };
}

function outcomeOf(ended: Ended | null): Pick<Deadline, 'outcome' | 'outcomeReason' | 'outcomeBy'> {
  if (!ended) return { outcome: 'live', outcomeReason: null, outcomeBy: null };
  return { outcome: ended.outcome, outcomeReason: ended.reason, outcomeBy: ended.by.id };
}

/**
 * Day from which the limit runs, in the reading that starts first: the opening of a window counted backwards, the event
 * itself where the limit is counted backwards or a date written in it and nothing else opens it. Null where that day
 * would come after the last one: the limit runs already.
 */
function startsOn(scene: Scene, legal: Window, prudent: Window): Temporal.PlainDate | null {
  const days = [legal, prudent].flatMap(({ limit, start, opensOn: opening, lastDay }) => {
    if (limit.mode === 'before') return opening ?? [];
    if (limit.mode === 'until' || limit.mode === 'before-franc')
      return opening ?? scene.occurrence.on;
    return start && (lastDay || legal.lastDay === null) ? start.on : [];
  });
  const { lastDay } = legal;
  const before = days.filter((day) => lastDay === null || !isAfter(day, lastDay));
  return before.length === 0 ? null : before.reduce(earlierOf);
}

function opensOn(rule: Rule, start: Start, window: Window): Temporal.PlainDate | null {
  if (!rule.opensAfterBirth) return window.opensOn;
  const opening = (start.latest ?? start.legal.on).add({ days: 1 });
  // A birth recorded long before the law's own: what was recorded stands, and the act is open to its last day.
  const { lastDay } = window;
  const tooLate = rule.nature !== 'milestone' && lastDay && isBefore(lastDay, opening);
  return tooLate ? lastDay : opening;
}

/** Steps of the retained reading, then those by which the prudent one departs from it. */
function stepsOf(legal: Window, prudent: Window): readonly Step[] {
  const said = new Set(legal.steps.map(({ text: words }) => words.fr));
  const apart = prudent.steps.filter(({ text: words }) => !said.has(words.fr));
  return [
    ...legal.steps,
    ...apart.map((one) =>
      step(
        'prudent',
        text(`Lecture prudente : ${one.text.fr}`, `Prudent reading: ${one.text.en}`),
        one.date,
        one.source,
      ),
    ),
  ];
}

function sourcesOf(
  version: Pick<RuleVersion, 'sources'>,
  steps: readonly Step[],
): readonly SourceRef[] {
  const all = [...version.sources, ...steps.flatMap(({ source }) => (source ? [source] : []))];
  return [...new Map(all.map((one) => [`${one.code} ${one.article}`, one])).values()];
}

interface Born {
  readonly rule: Rule;
  readonly scene: Scene;
  readonly start: Start;
  readonly version: RuleVersion;
  readonly legal: Replayed;
  readonly prudent: Dates;
}

/** The event that silence gives birth to: best reading, earliest and latest defensible days. */
function birth(given: NonNullable<Rule['birth']>, born: Born): DerivedEvent | null {
  const { rule, scene, start, version, legal, prudent } = born;
  const { lastDay, limit, initialLastDay } = legal.window;
  const origin = scene.occurrence.origin;
  // Stryker disable next-line ConditionalExpression,LogicalOperator: silence has a request, and a day on which it ends
  if (!origin || !lastDay || !initialLastDay) return null;
  const { type, label } = typeof given === 'function' ? given(scene) : given;
  const suspended = initialLastDay.until(lastDay).days;
  const computed = latestBirth(limit, start.latest ?? start.legal.on)?.add({ days: suspended });
  const latest = [computed, start.printedBirth].filter((day) => day !== undefined);
  return {
    key: `${type}@${origin.id}`,
    type,
    label,
    on: lastDay,
    earliestOn: prudent.lastDay ?? lastDay,
    latestOn: latest.reduce(laterOf, lastDay),
    fromDeadline: deadlineKey(rule.id, scene.occurrence.key),
    source: lengthOf(version, scene, 'legal').sources[0] ?? null,
  };
}

function withoutStart(rule: Rule, version: RuleVersion, scene: Scene): Deadline {
  return {
    ...identity(rule, version, scene),
    startsOn: null,
    opensOn: null,
    lastDay: null,
    prudentLastDay: null,
    expiresAt: null,
    prudentExpiresAt: null,
    precision: 'day',
    ...outcomeOf(null),
    readings: [],
    steps: [],
    sources: version.sources,
    undetermined: questionsOf(rule, scene, []),
  };
}
