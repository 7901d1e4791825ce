/** For libraries that know no other time. */
export function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

/**
 * A moment as HTTP writes it (RFC 9110); null when it isn't one.
 *
 * @example httpDate('Fri, 06 Nov 2026 07:00:01 GMT') // 2026-11-06T07:00:01Z
 */
export function httpDate(text: string): Temporal.Instant | null {
  const milliseconds = /GMT$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(milliseconds) ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
