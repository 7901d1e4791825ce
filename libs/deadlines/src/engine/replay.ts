import {
  compareDays,
  earlierOf,
  expiryOf,
  type LimitStart,
  type ReadingKind,
  type TimeLimit,
} from '@quantieme/calendar';
import type { CaseEvent, Text } from '@quantieme/law';
import { actedOn, decidedOn, isAfter } from './lookup.ts';
import type { Outcome, Step } from './model.ts';
import type { Act, Ending, Rule, RuleVersion, Scene, Start, Window, WindowTools } from './rule.ts';
import { seatOf } from './seat.ts';
import { openWindow, restart } from './window.ts';
import { longDate, step, text } from './wording.ts';

export interface Ended {
  readonly outcome: Exclude<Outcome, 'live'>;
  readonly reason: Text;
  readonly by: CaseEvent;
  readonly on: Temporal.PlainDate;
}

export interface Replayed {
  readonly window: Window;
  readonly ended: Ended | null;
}

interface EndingAct {
  readonly on: Temporal.PlainDate;
  readonly event: CaseEvent;
  readonly ending: Ending;
}

/** What may change a limit and what may end it, in order of dates. */
export interface History {
  readonly acts: readonly Act[];
  readonly all: readonly (Act | EndingAct)[];
}

/** An interruption made on the very day of an ending comes first: it was done while the limit was live. */
export function historyOf(rule: Rule, scene: Scene): History {
  const acts = (rule.effects ?? []).flatMap((effect) => effect.acts(scene));
  const byDay = (a: Act | EndingAct, b: Act | EndingAct) => compareDays(a.on, b.on);
  return {
    acts: [...acts].sort(byDay),
    all: [...acts, ...endingActs(rule, scene)].sort(byDay),
  };
}

interface ReplayInput {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly scene: Scene;
  readonly start: Start;
  readonly history: History;
  readonly reading: ReadingKind;
  /** The day the limit ended in the legal reading: later acts change nothing. */
  readonly until: Temporal.PlainDate | null;
}

/** Replays on a limit, in order of dates, what interrupts it and what ends it, in one reading. */
export function replay(input: ReplayInput): Replayed {
  const { rule, version, scene, start, history, reading, until } = input;
  const tools: WindowTools = {
    rule,
    version,
    scene,
    restart: (window, from: LimitStart, steps: readonly Step[], limit?: TimeLimit) =>
      restart(window, from, steps, { scene, version, ...(limit ? { limit } : {}) }),
  };
  const opened = openWindow(rule, version, scene, { start, reading });
  const back = (moved: Window) => (rule.putBack ? rule.putBack(moved, tools) : moved);
  let window = back(rule.adjust ? rule.adjust(opened, tools) : opened);
  for (const item of reading === 'legal' ? history.all : history.acts) {
    if (until && isAfter(item.on, until)) break;
    if ('ending' in item) {
      if (ends(item, { window, start, scene }))
        return { window: dated(window, scene), ended: ended(item) };
    } else {
      window = back(applied(item, window, tools));
    }
  }
  return { window: dated(window, scene), ended: null };
}

/** A limit in days ends at the midnight of its last day, as acts left it; one in hours has its own minute. */
function dated(window: Window, scene: Scene): Window {
  if (window.expiresAt) return window;
  const { lastDay, reading } = window;
  return { ...window, expiresAt: lastDay && expiryOf(lastDay, seatOf(scene), reading) };
}

function applied(act: Act, window: Window, tools: WindowTools): Window {
  const tooLate = window.lastDay !== null && isAfter(act.on, window.lastDay);
  if (!tooLate) return act.apply(window, tools);
  // One late act tells the reader enough; a dossier of many years has dozens.
  if (window.steps.at(-1)?.kind === 'too-late') return window;
  const { fr, en } = longDate(act.on);
  const words = text(
    `${act.label.fr} (${fr}) : après le dernier jour, sans effet`,
    `${act.label.en} (${en}): after the last day, without effect`,
  );
  return { ...window, steps: [...window.steps, step('too-late', words, act.on)] };
}

function endingActs(rule: Rule, scene: Scene): readonly EndingAct[] {
  return (rule.endings ?? []).flatMap((ending) =>
    scene.events
      .filter(({ id, type }) => ending.by.includes(type) && id !== scene.occurrence.key)
      .map((event) => ({ event, ending, on: (ending.actedOn ?? actedOn)(event) })),
  );
}

interface EndContext {
  readonly window: Window;
  readonly start: Start;
  readonly scene: Scene;
}

function ends({ event, ending, on }: EndingAct, context: EndContext): boolean {
  if (ending.when && !ending.when(context.scene, event, context.window)) return false;
  const timing = ending.timing ?? 'in-time';
  if (timing === 'always') return true;
  if (isAfter(firstDay(context), on)) return false;
  return timing === 'any-time' || isInTime(event, on, context.window);
}

/** From when an act concerns the limit: the decision's own day, since one may sue before being notified. */
function firstDay({ window, start, scene }: EndContext): Temporal.PlainDate {
  if (window.limit.mode === 'before' && window.opensOn) return window.opensOn;
  const first = earlierOf(start.legal.on, start.prudent.on);
  const { event } = scene.occurrence;
  return event?.dates.decidedOn ? earlierOf(first, decidedOn(event)) : first;
}

function isInTime(event: CaseEvent, on: Temporal.PlainDate, window: Window): boolean {
  if (window.expiresAt && event.at) {
    return Temporal.Instant.compare(event.at, window.expiresAt) <= 0;
  }
  return window.lastDay === null || !isAfter(on, window.lastDay);
}

function ended({ ending, event, on }: EndingAct): Ended {
  return { outcome: ending.outcome, reason: ending.reason, by: event, on };
}
