/** A real day of the calendar, written `YYYY-MM-DD`. */
export function isCivilDateText(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** RFC 3339 with an offset: without one, nobody can tell which moment is meant. */
export function isMomentText(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return false;
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}

// Line breaks and tabs are text; other control characters, NUL first, are not, and PostgreSQL refuses NUL.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Text that can be stored and shown: whole Unicode characters, no control characters. */
export function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && value.isWellFormed() && !CONTROL.test(value);
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
