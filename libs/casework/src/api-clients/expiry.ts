import { invalid } from '../domain-error.ts';

const MOST_DAYS_OF_A_SECRET = 731;

/** The moment a last day is over, where the firm is. Real days: security never runs on the product's clock. */
function endOf(lastDay: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return lastDay.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

export function lastDayOf(end: Temporal.Instant, timeZone: string): string {
  return end.subtract({ milliseconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** When a client ends; null: it does not. */
export function clientEnd(said: string | null, timeZone: string): Temporal.Instant | null {
  if (said === null) return null;
  const day = Temporal.PlainDate.from(said);
  refusePast(day, timeZone, '/expiresOn');
  return endOf(day, timeZone);
}

/** When a secret ends: a year from today unless told, two at most. */
export function secretEnd(
  said: string | undefined,
  timeZone: string,
  pointer: string,
): Temporal.Instant {
  const today = Temporal.Now.plainDateISO(timeZone);
  if (said === undefined) return endOf(today.add({ years: 1 }), timeZone);
  const day = Temporal.PlainDate.from(said);
  refusePast(day, timeZone, pointer);
  if (today.until(day, { largestUnit: 'day' }).days > MOST_DAYS_OF_A_SECRET) {
    const detail = {
      fr: 'Un secret dure deux ans au plus. Choisissez un jour plus proche.',
      en: 'A secret lasts two years at most. Choose an earlier day.',
    };
    throw invalid([{ pointer, code: 'secret/too-long', detail }]);
  }
  return endOf(day, timeZone);
}

function refusePast(day: Temporal.PlainDate, timeZone: string, pointer: string): void {
  if (Temporal.PlainDate.compare(day, Temporal.Now.plainDateISO(timeZone)) >= 0) return;
  const detail = {
    fr: 'Ce jour est passé. Choisissez-en un à venir.',
    en: 'This day has passed. Choose one to come.',
  };
  throw invalid([{ pointer, code: 'expiry/past', detail }]);
}
