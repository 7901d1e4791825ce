import type { Nature, Precision, Severity } from '@quantieme/deadlines';
import { hasFloor, isOnlyWatched, raisedToFloor } from './fatal-floor.ts';
import {
  SUFFICIENT_CHANNELS,
  type PolicyScope,
  type ReminderPolicy,
  type ScopedPolicy,
} from './reminder-policy.ts';

export interface KindOfDeadline {
  readonly rule: string;
  readonly nature: Nature;
  readonly severity: Severity;
  readonly precision: Precision;
}

const EVERY_STEP = [30, 15, 7, 3, 1, 0] as const;
const EVERY_HOUR_STEP = [96, 72, 48, 24, 12, 6, 3, 1] as const;
const SILENCE_HOURS = { fatal: 4, important: 18, information: null } as const;
const SILENCE_HOURS_OF_MINUTES = 1;

/** What applies where a firm has decided nothing: J-30, J-15, J-7, J-3, J-1 and the day itself, at eight. */
export function defaultPolicy(kind: KindOfDeadline): ReminderPolicy {
  const watched = isOnlyWatched(kind.nature);
  const silence =
    kind.precision === 'minute' ? SILENCE_HOURS_OF_MINUTES : SILENCE_HOURS[kind.severity];
  return {
    daysBefore: watched || kind.severity === 'information' ? [7, 0] : EVERY_STEP,
    daysAfter: [],
    hoursBefore: EVERY_HOUR_STEP,
    sendAt: '08:00',
    opening: kind.nature === 'window',
    repeatUntilAcknowledged: kind.severity === 'fatal' && !watched,
    escalateAfterHours: watched ? null : silence,
    channels: SUFFICIENT_CHANNELS,
  };
}

/**
 * The policy of a firm for one kind of deadline: the default, then each of the firm's own from the most general to the
 * most precise (severity, then nature, then rule). Whatever they say, what ends a right is called to mind at least as
 * {@link FATAL_FLOOR} has it.
 *
 * @example policyFor([{ rule: null, nature: null, severity: 'fatal', policy: { sendAt: '07:00' } }], kind).sendAt // '07:00'
 */
export function policyFor(policies: readonly ScopedPolicy[], kind: KindOfDeadline): ReminderPolicy {
  const applying = policies.filter((scoped) => appliesTo(scoped, kind));
  const ordered = applying.toSorted((a, b) => precisionOf(a) - precisionOf(b));
  const wanted = Object.assign({}, defaultPolicy(kind), ...ordered.map((scoped) => scoped.policy));
  return applying.length > 0 && hasFloor(kind) ? raisedToFloor(wanted, kind.precision) : wanted;
}

function appliesTo(scope: PolicyScope, kind: KindOfDeadline): boolean {
  return (
    (scope.rule === null || scope.rule === kind.rule) &&
    (scope.nature === null || scope.nature === kind.nature) &&
    (scope.severity === null || scope.severity === kind.severity)
  );
}

function precisionOf(scope: PolicyScope): number {
  return (scope.rule ? 4 : 0) + (scope.nature ? 2 : 0) + (scope.severity ? 1 : 0);
}
