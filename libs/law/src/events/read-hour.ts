import { civilDateIn, parseCivilDate } from '@quantieme/calendar';
import { problem, type Problem } from './problem.ts';

const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const SHAPE = new RegExp(
  String.raw`^(\d{4}-\d{2}-\d{2})T${CLOCK}(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]${CLOCK})$`,
  'u',
);

export interface HourRead {
  readonly at: Temporal.Instant | null;
  /** Civil days that the hour may belong to: on its own clock, and on the dossier's. */
  readonly days: readonly string[];
  readonly problems: readonly Problem[];
}

const NONE: HourRead = { at: null, days: [], problems: [] };

/** An hour with its offset, with or without seconds: `2026-05-12T18:20+02:00`. */
export function readHour(value: unknown, timeZone: string): HourRead {
  if (value === undefined || value === null) return NONE;
  const parts = typeof value === 'string' ? SHAPE.exec(value) : null;
  if (parts === null || parseCivilDate(parts[1] ?? '') === null) {
    return { ...NONE, problems: [NOT_AN_HOUR] };
  }
  const at = Temporal.Instant.from(parts[0]);
  const onItsClock = parts[2] === 'Z' ? [] : [parts[1] ?? ''];
  return { at, days: [...onItsClock, String(civilDateIn(at, timeZone))], problems: [] };
}

const NOT_AN_HOUR = problem(
  '/at',
  'event/not-an-hour',
  'Une heure s’écrit avec son jour et son décalage, par exemple 2026-05-12T18:20+02:00.',
  'An hour is written with its day and offset, for example 2026-05-12T18:20+02:00.',
);
