import { sha256 } from '@quantieme/documents';
import { calendarOf, dayOf } from './calendar.ts';
import type { DemoEvent } from './demo-dossier.ts';

const ZONE = 'Europe/Paris';

/** The body that `POST /v1/dossiers/:id/events` would receive. */
export function eventBody(
  { type, on, hour, dates = {}, details = {}, proof, screenshot }: DemoEvent,
  today: Temporal.PlainDate,
) {
  const days = Object.entries(dates).map(([name, day]) => [name, dayOf(day, today)]);
  return {
    type,
    ...(on === undefined ? {} : { on: dayOf(on, today) }),
    ...(on === undefined || hour === undefined ? {} : { at: momentOf(dayOf(on, today), hour) }),
    dates: Object.fromEntries(days) as Record<string, string>,
    details: {
      ...details,
      ...(screenshot ? { screenshot: sha256(screenshot(calendarOf(today))) } : {}),
    },
    ...(proof === undefined ? {} : { proof: { kind: proof } }),
  };
}

function momentOf(day: string, hour: string): string {
  const local = Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(ZONE);
  return local.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}
