import type { Precision, Severity } from '@quantieme/deadlines';
import { type FirmHours, isOpenOn } from '../duty/index.ts';

export interface AlertToPlace {
  readonly severity: Severity;
  readonly precision: Precision;
  /** End of the prudent reading. */
  readonly targetAt: Temporal.Instant;
  /** Others have been told before, and nobody has answered. */
  readonly escalated: boolean;
  /** Whoever is told had been told of a later date. */
  readonly broughtForward: boolean;
}

export interface Placing {
  /** The product's clock. */
  readonly now: Temporal.Instant;
  /** When the next digest of whoever is told leaves; in the past if it is late. */
  readonly digestAt: Temporal.Instant;
  readonly hours: FirmHours;
}

const NEAR_HOURS = 48;
const SOON_HOURS = 1;
const NEAR_WORKING_DAYS = 2;
const NEWS_DAYS = 7;

/**
 * Whether an alert may wait for the next digest of whoever is told. It may not when the limit is in hours; nor, for a
 * deadline that bars the right:
 * - when it ends within 48 h, and the digest is more than one hour away;
 * - when somebody is told because nobody answered, within two working days of the end or after it;
 * - when the date has been brought forward to one within seven days.
 */
export function canWait(alert: AlertToPlace, { now, digestAt, hours }: Placing): boolean {
  if (alert.precision === 'minute') return false;
  if (alert.severity !== 'fatal') return true;
  const left = alert.targetAt.epochMilliseconds - now.epochMilliseconds;
  const wait = digestAt.epochMilliseconds - now.epochMilliseconds;
  if (left <= hoursMs(NEAR_HOURS) && wait > hoursMs(SOON_HOURS)) return false;
  if (alert.broughtForward && left <= hoursMs(24 * NEWS_DAYS)) return false;
  return !(alert.escalated && endsWithin(alert.targetAt, now, hours));
}

/** The target is passed before the end of the second working day after today. */
function endsWithin(targetAt: Temporal.Instant, now: Temporal.Instant, hours: FirmHours): boolean {
  const today = now.toZonedDateTimeISO(hours.timeZone).toPlainDate();
  const last = targetAt
    .toZonedDateTimeISO(hours.timeZone)
    .subtract({ nanoseconds: 1 })
    .toPlainDate();
  let open = 0;
  for (let day = today.add({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0;) {
    if (isOpenOn(day, hours)) open += 1;
    if (open > NEAR_WORKING_DAYS) return false;
    day = day.add({ days: 1 });
  }
  return true;
}

function hoursMs(hours: number): number {
  return hours * 3_600_000;
}
