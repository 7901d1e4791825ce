import type { CaseEvent } from '../case-event.ts';

export interface CaseEventJson {
  readonly id: string;
  readonly type: string;
  readonly on: string;
  readonly at: string | null;
  readonly dates: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The JSON of an event, its hour on the clock of the place; {@link readCaseEvent} reads it back. */
export function writeCaseEvent(event: CaseEvent, timeZone = 'Europe/Paris'): CaseEventJson {
  const { id, type, details } = event;
  const dates = Object.fromEntries(
    Object.entries(event.dates).map(([name, day]) => [name, String(day)]),
  );
  return { id, type, on: String(event.on), at: hourOf(event.at, timeZone), dates, details };
}

function hourOf(at: Temporal.Instant | null, timeZone: string): string | null {
  if (at === null) return null;
  const local = at.toZonedDateTimeISO(timeZone);
  const smallestUnit = local.second === 0 && local.millisecond === 0 ? 'minute' : 'second';
  return local.toString({ timeZoneName: 'never', smallestUnit });
}
