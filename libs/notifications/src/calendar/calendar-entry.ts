import type { Nature, Precision, Severity } from '@quantieme/deadlines';

/**
 * `withdrawn`: ended, or in other hands; the calendar is told so for a while. `projected`: what it hangs on has not
 * happened yet.
 */
export type EntryState = 'running' | 'projected' | 'done' | 'withdrawn';

export interface EntryAlarm {
  /** `J-7`, `H-24`, `opening`. */
  readonly step: string;
  readonly at: Temporal.Instant;
}

/** A deadline as a calendar shows it. */
export interface CalendarEntry {
  readonly deadlineId: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly rule: string;
  readonly nature: Nature;
  readonly severity: Severity;
  readonly precision: Precision;
  readonly state: EntryState;
  /** Of the shortest defensible reading, which alerts follow. */
  readonly prudentLastDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate | null;
  readonly opensOn: Temporal.PlainDate | null;
  /** Of a limit in hours: the minute it expires, in its shortest reading. */
  readonly expiresAt: Temporal.Instant | null;
  readonly timeZone: string;
  /** Initials or names, if the firm wants them in calendars; else empty. */
  readonly clients: readonly string[];
  /** Grows with every change, never goes back. */
  readonly sequence: number;
  readonly changedAt: Temporal.Instant;
  readonly alarms: readonly EntryAlarm[];
}
