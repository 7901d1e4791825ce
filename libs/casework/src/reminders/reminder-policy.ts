import type { Nature, Precision, Severity } from '@quantieme/deadlines';

export const ALERT_CHANNELS = ['mail', 'app'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** When and how a firm wants to be warned of one kind of deadline. */
export interface ReminderPolicy {
  /** Days before the last day; 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** Hours before the minute a limit in hours expires. These keep no office hours. */
  readonly hoursBefore: readonly number[];
  /** Local time, in the firm's zone, at which reminders counted in days arrive: `HH:MM`. */
  readonly sendAt: string;
  /** Whether the first day on which one may act is announced. */
  readonly opening: boolean;
  /** After the last day, every day until somebody acknowledges. */
  readonly repeatUntilAcknowledged: boolean;
  readonly channels: readonly AlertChannel[];
}

/** What a policy is for; null = whatever the rule, the nature or the severity. */
export interface PolicyScope {
  readonly rule: string | null;
  readonly nature: Nature | null;
  readonly severity: Severity | null;
}

export interface ScopedPolicy extends PolicyScope {
  readonly policy: Partial<ReminderPolicy>;
}

/** All that planning needs to know about a firm. */
export interface ReminderSettings {
  readonly timeZone: string;
  readonly policies: readonly ScopedPolicy[];
}

export interface KindOfDeadline {
  readonly rule: string;
  readonly nature: Nature;
  readonly severity: Severity;
  readonly precision: Precision;
}

const EVERY_STEP = [30, 15, 7, 3, 1, 0] as const;
const EVERY_HOUR_STEP = [72, 48, 24, 12, 6, 3, 1] as const;

/** What applies where a firm has decided nothing: J-30, J-15, J-7, J-3, J-1 and the day itself, at eight. */
export function defaultPolicy(kind: KindOfDeadline): ReminderPolicy {
  // What the administration must do, and what is only good to know, calls for no countdown.
  const watched = kind.nature === 'authority' || kind.nature === 'milestone';
  return {
    daysBefore: watched || kind.severity === 'information' ? [7, 0] : EVERY_STEP,
    hoursBefore: EVERY_HOUR_STEP,
    sendAt: '08:00',
    opening: kind.nature === 'window',
    repeatUntilAcknowledged: kind.severity === 'fatal' && !watched,
    channels: ALERT_CHANNELS,
  };
}

/**
 * The policy of a firm for one kind of deadline: the default, then each of the firm's own from the most general to the
 * most precise (severity, then nature, then rule).
 *
 * @example policyFor([{ rule: null, nature: null, severity: 'fatal', policy: { sendAt: '07:00' } }], kind).sendAt // '07:00'
 */
export function policyFor(policies: readonly ScopedPolicy[], kind: KindOfDeadline): ReminderPolicy {
  const applying = policies.filter((scoped) => appliesTo(scoped, kind));
  const ordered = applying.toSorted((a, b) => precisionOf(a) - precisionOf(b));
  return Object.assign({}, defaultPolicy(kind), ...ordered.map((scoped) => scoped.policy));
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
