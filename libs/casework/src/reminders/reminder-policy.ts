import type { Nature, Severity } from '@quantieme/deadlines';
import type { FirmHours } from '../duty/firm-hours.ts';

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
