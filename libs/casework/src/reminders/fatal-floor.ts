import type { Nature, Precision, Severity } from '@quantieme/deadlines';
import type { AlertChannel, ReminderPolicy } from './reminder-policy.ts';

/** Below this no policy of a firm silences a deadline at the end of which the right to act is lost. */
export const FATAL_FLOOR = {
  /** Days before the last day. */
  daysBefore: [7, 1, 0],
  /** Hours before the end of a limit in hours. */
  hoursBefore: [24, 3],
  channels: ['mail', 'app'],
  repeatUntilAcknowledged: true,
  /** Longest silence before somebody else is told: hours the firm is open, or hours that pass for a limit in hours. */
  escalateAfterHours: { day: 24, minute: 3 },
} as const satisfies {
  readonly daysBefore: readonly number[];
  readonly hoursBefore: readonly number[];
  readonly channels: readonly AlertChannel[];
  readonly repeatUntilAcknowledged: boolean;
  readonly escalateAfterHours: Readonly<Record<Precision, number>>;
};

interface Guarded {
  readonly nature: Nature | null;
  readonly severity: Severity | null;
}

/** What the administration must do, and what is only good to know, calls for no countdown. */
export function isOnlyWatched(nature: Nature | null): boolean {
  return nature === 'authority' || nature === 'milestone';
}

/** Null stands for any: settings for every nature or severity are also for what ends a right. */
export function hasFloor({ nature, severity }: Guarded): boolean {
  return (severity === 'fatal' || severity === null) && !isOnlyWatched(nature);
}

export type FieldBelowFloor = keyof typeof FATAL_FLOOR;

/** The fields of a policy that ask for less than the floor; those left out ask for nothing. */
export function fieldsBelowFloor(policy: Partial<ReminderPolicy>): readonly FieldBelowFloor[] {
  const { daysBefore, hoursBefore, channels, repeatUntilAcknowledged, escalateAfterHours } = policy;
  const lacking: Readonly<Record<FieldBelowFloor, boolean>> = {
    daysBefore: lacks(daysBefore, FATAL_FLOOR.daysBefore),
    hoursBefore: lacks(hoursBefore, FATAL_FLOOR.hoursBefore),
    channels: lacks(channels, FATAL_FLOOR.channels),
    repeatUntilAcknowledged: repeatUntilAcknowledged === false,
    escalateAfterHours:
      escalateAfterHours !== undefined &&
      (escalateAfterHours ?? Infinity) > FATAL_FLOOR.escalateAfterHours.day,
  };
  return (Object.keys(lacking) as FieldBelowFloor[]).filter((field) => lacking[field]);
}

/** The same policy, with what the floor adds to it. */
export function raisedToFloor(policy: ReminderPolicy, precision: Precision): ReminderPolicy {
  const longest = FATAL_FLOOR.escalateAfterHours[precision];
  return {
    ...policy,
    daysBefore: withAll(policy.daysBefore, FATAL_FLOOR.daysBefore),
    hoursBefore: withAll(policy.hoursBefore, FATAL_FLOOR.hoursBefore),
    channels: [...new Set([...policy.channels, ...FATAL_FLOOR.channels])],
    repeatUntilAcknowledged: true,
    escalateAfterHours: Math.min(policy.escalateAfterHours ?? longest, longest),
  };
}

function lacks<T>(wanted: readonly T[] | undefined, floor: readonly T[]): boolean {
  return wanted !== undefined && floor.some((item) => !wanted.includes(item));
}

function withAll(wanted: readonly number[], floor: readonly number[]): readonly number[] {
  return [...new Set([...wanted, ...floor])].sort((a, b) => b - a);
}
