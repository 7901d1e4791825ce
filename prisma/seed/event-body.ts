import type { DemoDay, DemoEvent } from './demo-dossier.ts';

const ZONE = 'Europe/Paris';

/** A day of the demo on today's calendar, `YYYY-MM-DD`. */
export function dayOf(day: DemoDay, today: Temporal.PlainDate): string {
  return typeof day === 'number' ? String(today.subtract({ days: day })) : day;
}

/** The body that `POST /v1/dossiers/:id/events` would receive. */
export function eventBody(
  { type, on, hour, dates = {}, details = {}, proof }: DemoEvent,
  today: Temporal.PlainDate,
) {
  const days = Object.entries(dates).map(([name, day]) => [name, dayOf(day, today)]);
  return {
    type,
    ...(on === undefined ? {} : { on: dayOf(on, today) }),
    ...(on === undefined || hour === undefined ? {} : { at: momentOf(dayOf(on, today), hour) }),
    dates: Object.fromEntries(days) as Record<string, string>,
    details: { ...details },
    ...(proof === undefined ? {} : { proof: { kind: proof } }),
  };
}

function momentOf(day: string, hour: string): string {
  const local = Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(ZONE);
  return local.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}
