const PARIS = 'Europe/Paris';

/**
 * The civil day of an instant on a place's clock.
 *
 * @example civilDateIn(2026-10-24T22:30Z, 'Europe/Paris') // 2026-10-25
 */
export function civilDateIn(instant: Temporal.Instant, timeZone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate();
}

/**
 * The civil day of an instant in Paris.
 *
 * @example civilDateInParis(2026-10-24T22:30Z) // 2026-10-25
 */
export function civilDateInParis(instant: Temporal.Instant): Temporal.PlainDate {
  return civilDateIn(instant, PARIS);
}

/**
 * 24:00 of a day on a place's clock, that is the first instant of the next day.
 *
 * @source CPC art. 642 al. 1
 * @example endOfDay(2026-12-16, 'Europe/Paris') // 2026-12-17T00:00+01:00
 */
export function endOfDay(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return startOfDay(day.add({ days: 1 }), timeZone);
}

/** The earlier of two instants. */
export function earlierInstantOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}

/** 00:00 of a day on a place's clock. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime(timeZone).toInstant();
}
