import {
  lastDayOf,
  earlierOf,
  type LimitStart,
  type ReadingKind,
  type TimeLimit,
} from '@quantieme/calendar';
import type { Step } from './model.ts';
import type { Rule, RuleVersion, Scene, Start, Window } from './rule.ts';
import { distanceMonths } from './distance.ts';
import { seatOf } from './seat.ts';
import { lengthOf, type Length } from './variant.ts';
import { wordsOf } from './wording.ts';

/** The limit as it stands on its first day, before anything interrupts it. */
export function openWindow(
  rule: Rule,
  version: RuleVersion,
  scene: Scene,
  { start, reading }: { readonly start: Start; readonly reading: ReadingKind },
): Window {
  const opposable = reading === 'prudent' || rule.opposability?.stated(scene) !== false;
  const length = lengthOf(version, scene, reading);
  const limit = limitOf(rule, length, opposable);
  const empty: Window = {
    reading,
    limit,
    distanceMonths: opposable ? distanceMonths(rule.distance, placeOf(scene), reading) : 0,
    opposable,
    start: null,
    opensOn: null,
    lastDay: null,
    expiresAt: null,
    initialLastDay: null,
    appealLastDay: null,
    cap: null,
    prorogued: false,
    steps: [],
    undetermined: [],
  };
  const steps = [
    ...(start.steps ?? []),
    ...(opposable ? length.steps : []),
    ...opposabilitySteps(rule, opposable),
  ];
  const window = restart(empty, start[reading], steps, { scene, version });
  // Stryker disable next-line ConditionalExpression,EqualityOperator: without distance it would be counted twice alike
  const isFar = window.distanceMonths > 0;
  const near = isFar
    ? restart({ ...empty, distanceMonths: 0 }, start[reading], NO_STEPS, { scene, version })
    : window;
  return { ...window, initialLastDay: window.lastDay, appealLastDay: near.lastDay };
}

const NO_STEPS: readonly Step[] = [];

const placeOf = (scene: Scene) => ({ territory: seatOf(scene), residence: scene.file.residence });

export function limitOf(
  { opposability }: Rule,
  { limit }: Pick<Length, 'limit'>,
  opposable: boolean,
): TimeLimit {
  return !opposable && opposability ? opposability.otherwise.limit : limit;
}

function opposabilitySteps(rule: Rule, opposable: boolean): readonly Step[] {
  if (opposable || !rule.opposability) return [];
  const { otherwise } = rule.opposability;
  return [{ kind: 'opposability', text: otherwise.text, date: null, source: otherwise.source }];
}

/** A full new window from another day: the old end disappears. */
export function restart(
  window: Window,
  from: LimitStart,
  steps: readonly Step[],
  {
    scene,
    version,
    limit = window.limit,
  }: {
    readonly scene: Scene;
    readonly version: RuleVersion;
    readonly limit?: TimeLimit;
  },
): Window {
  const place = { territory: seatOf(scene), distanceMonths: window.distanceMonths };
  const result = lastDayOf(limit, from, place, window.reading);
  const lengthSource = lengthOf(version, scene, window.reading).sources[0] ?? null;
  const words = result.steps.map((move) => wordsOf(move, lengthSource));
  const capped =
    window.cap && result.lastDay ? earlierOf(window.cap, result.lastDay) : result.lastDay;
  return {
    ...window,
    limit,
    start: from,
    opensOn: result.opensOn,
    lastDay: capped,
    expiresAt: result.expiresAt,
    steps: [...window.steps, ...steps, ...words],
  };
}
