import type { Recipient } from '@quantieme/persistence';
import { isRole, may } from '../identity/permissions.ts';
import { covers, type FirmHours, isOpenOn, LONGEST_CLOSURE_DAYS, momentOf } from './firm-hours.ts';

/** Days on which somebody is away, both included. */
export interface Absence {
  readonly userId: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Who answers meanwhile; null: the standing deputy. */
  readonly deputyId: string | null;
}

/** Who is there to answer at a firm, and when. */
export interface Duty {
  readonly hours: FirmHours;
  /** Those who can still sign in. */
  readonly people: readonly Recipient[];
  readonly absences: readonly Absence[];
  /** By id, the standing deputy of those who have one. */
  readonly deputies: ReadonlyMap<string, string>;
  /** By id, local time of the daily message, `HH:MM`. */
  readonly digestAt: ReadonlyMap<string, string>;
}

export const DEFAULT_DIGEST_AT = '08:00';

export function isAbsent(userId: string, duty: Duty, on: Temporal.PlainDate): boolean {
  return duty.absences.some((absence) => absence.userId === userId && covers(absence, on));
}

/**
 * Whoever answers in somebody's place that day: the deputy of her absence, else her standing one, if they may acknowledge. The deputy of a deputy
 * who is away too. Null when nobody present is found, for want of a deputy or because deputies name each other.
 */
export function standInOf(userId: string, duty: Duty, on: Temporal.PlainDate): Recipient | null {
  return firstPresent(userId, duty, on, new Set([userId]));
}

function firstPresent(
  userId: string,
  duty: Duty,
  on: Temporal.PlainDate,
  asked: Set<string>,
): Recipient | null {
  for (const deputy of deputiesOf(userId, duty, on)) {
    if (asked.has(deputy.id)) continue;
    asked.add(deputy.id);
    if (!isAbsent(deputy.id, duty, on)) return deputy;
    const further = firstPresent(deputy.id, duty, on, asked);
    if (further !== null) return further;
  }
  return null;
}

function deputiesOf(userId: string, duty: Duty, on: Temporal.PlainDate): readonly Recipient[] {
  const named = duty.absences.filter((absence) => absence.userId === userId && covers(absence, on));
  const ids = [...named.map(({ deputyId }) => deputyId), duty.deputies.get(userId) ?? null];
  const people = ids.flatMap((id) => duty.people.find((person) => person.id === id) ?? []);
  return people.filter(mayAnswer);
}

/** Who may acknowledge an alert, and so answer for it in somebody's place. */
export function mayAnswer({ role, isLawyer }: Pick<Recipient, 'role' | 'isLawyer'>): boolean {
  return isRole(role) && may({ role, isLawyer }, 'alert:acknowledge');
}

/**
 * When somebody's next daily message leaves: at her hour, on a day the firm is open and she is there. An absence that
 * nobody stands in for does not hold it back.
 *
 * @param from  the instant at which what it carries fell due; one that leaves at this very instant still carries it
 * @example nextDigestAt('lawyer', duty, Friday 18:00) // Monday 08:00
 */
export function nextDigestAt(userId: string, duty: Duty, from: Temporal.Instant): Temporal.Instant {
  const time = duty.digestAt.get(userId) ?? DEFAULT_DIGEST_AT;
  return nextOpening(duty.hours, { time, from, isOut: (day) => isReplaced(userId, duty, day) });
}

/** The same for the firm's own system: at {@link DEFAULT_DIGEST_AT}, on a day the firm is open. */
export function nextFirmDigestAt({ hours }: Duty, from: Temporal.Instant): Temporal.Instant {
  return nextOpening(hours, { time: DEFAULT_DIGEST_AT, from, isOut: () => false });
}

interface Opening {
  /** Local time, `HH:MM`. */
  readonly time: string;
  readonly from: Temporal.Instant;
  /** Days on which nobody is there to read. */
  readonly isOut: (day: Temporal.PlainDate) => boolean;
}

function nextOpening(hours: FirmHours, { time, from, isOut }: Opening): Temporal.Instant {
  const { timeZone } = hours;
  const today = from.toZonedDateTimeISO(timeZone).toPlainDate();
  const already = Temporal.Instant.compare(momentOf(today, time, timeZone), from) < 0;
  const first = already ? today.add({ days: 1 }) : today;
  let day = first;
  for (let tried = 0; tried < LONGEST_CLOSURE_DAYS; tried += 1) {
    if (isOpenOn(day, hours) && !isOut(day)) return momentOf(day, time, timeZone);
    day = day.add({ days: 1 });
  }
  return momentOf(first, time, timeZone);
}

/** Away that day, with somebody who answers instead. */
export function isReplaced(userId: string, duty: Duty, on: Temporal.PlainDate): boolean {
  return isAbsent(userId, duty, on) && standInOf(userId, duty, on) !== null;
}
