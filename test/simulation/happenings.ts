import type { Happening } from './plots.ts';
import { ZONE } from './people.ts';

/** The body that `POST /v1/dossiers/:id/events` would receive. */
export function bodyOf(
  { type, day, hour, dates = {}, details = {} }: Happening,
  begunOn: Temporal.PlainDate,
) {
  const on = begunOn.add({ days: day });
  const dated = Object.entries(dates).map(([name, after]) => [
    name,
    String(begunOn.add({ days: after })),
  ]);
  return {
    type,
    on: String(on),
    ...(hour === undefined ? {} : { at: momentOf(on, hour) }),
    dates: Object.fromEntries(dated) as Record<string, string>,
    details,
  };
}

function momentOf(on: Temporal.PlainDate, hour: number): string {
  const local = on.toZonedDateTime({ timeZone: ZONE, plainTime: { hour, minute: 20 } });
  return local.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}

/** The same story, begun so many days later. */
export function shifted(happening: Happening, days: number): Happening {
  const { day, dates = {} } = happening;
  const later = Object.entries(dates).map(([name, after]) => [name, after + days]);
  return {
    ...happening,
    day: day + days,
    dates: Object.fromEntries(later) as Record<string, number>,
  };
}

/** The day on which the firm knows. */
export function knownDay({ day, knownAfter }: Happening): number {
  return day + (knownAfter ?? 0);
}

/** What the act that a deadline calls for is recorded as: rule, event, name of its date. */
export const FILINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^ta-recours/, 'requete-ta-deposee', 'registeredOn'],
  [/^oqtf-(recours|changement)/, 'requete-deposee', 'registeredOn'],
  [/^visa-recours-prealable/, 'rapo-depose', 'receivedOn'],
  [/^cnda-recours/, 'recours-cnda', 'receivedOn'],
  [/^(oqtf|caa)-appel/, 'appel-depose', 'registeredOn'],
  [/^titre-complement/, 'complement-fourni', 'sentOn'],
];
