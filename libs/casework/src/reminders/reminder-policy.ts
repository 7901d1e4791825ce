import type { Nature, Precision, Severity } from '@quantieme/deadlines';
import type { FirmHours } from '../duty/firm-hours.ts';
import { hasFloor, isOnlyWatched, raisedToFloor } from './fatal-floor.ts';

export const ALERT_CHANNELS = ['mail', 'app', 'sms', 'webhook'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** Calls a system of the firm's, and nobody in particular. */
export const FIRM_CHANNEL = 'webhook' satisfies AlertChannel;
/** Take whatever there is to say to a person; the others only come on top of one of these. */
export const SUFFICIENT_CHANNELS = ['mail', 'app'] as const satisfies readonly AlertChannel[];

/** When and how a firm wants to be warned of one kind of deadline. */
export interface ReminderPolicy {
  /** Days before the last day; 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** Days after the last day; says nothing where the alert is repeated every day. */
  readonly daysAfter: readonly number[];
  /** Hours before the minute a limit in hours expires. These keep no office hours. */
  readonly hoursBefore: readonly number[];
  /** Local time, in the firm's zone, at which reminders counted in days arrive: `HH:MM`. */
  readonly sendAt: string;
  /** Whether the first day on which one may act is announced. */
  readonly opening: boolean;
  /** After the last day, every day until somebody acknowledges. */
  readonly repeatUntilAcknowledged: boolean;
  /**
   * Hours of silence before the next people are told: hours the firm is open for a limit in days, hours that pass for
   * one in hours. Null: nobody else is told.
   */
  readonly escalateAfterHours: number | null;
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
  readonly hours: FirmHours;
  readonly policies: readonly ScopedPolicy[];
}

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
