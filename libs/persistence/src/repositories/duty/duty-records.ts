import type { Territory } from '@quantieme/calendar';

/** Both days included. */
export interface ClosureRecord {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly label: string;
}

export interface FirmHoursRecord {
  readonly timeZone: string;
  readonly territory: Territory;
  /** Local time, `HH:MM`. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** ISO 8601: 1 is Monday. */
  readonly workingDays: readonly number[];
  readonly closures: readonly ClosureRecord[];
}

/** Both days included. */
export interface AbsenceRecord {
  readonly id: string;
  readonly userId: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Null: the standing deputy. */
  readonly deputyId: string | null;
}

export interface StandingDuty {
  readonly userId: string;
  readonly deputyId: string | null;
  /** Local time of the daily message, `HH:MM`. */
  readonly digestAt: string;
}
