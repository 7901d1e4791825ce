const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Reads `YYYY-MM-DD` and nothing else; null for anything that is not a day of the calendar.
 *
 * @example parseCivilDate('2026-02-30') // null
 */
export function parseCivilDate(text: string): Temporal.PlainDate | null {
  const parts = CIVIL_DATE.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1) return null;
  // Stryker disable next-line ObjectLiteral: constrain is what the language does anyway, said aloud
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  return date.day === day ? date : null;
}

/** Less than nothing if `a` comes first. Temporal's own comparison takes ten times as long, and every computation makes thousands. */
export function compareDays(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function earlierOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return compareDays(a, b) <= 0 ? a : b;
}

export function laterOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return compareDays(a, b) >= 0 ? a : b;
}

export function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return compareDays(a, b) < 0;
}
