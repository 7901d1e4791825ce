import type { DeadlineToWatch } from '../alert.ts';

const LAST_DAY = Temporal.PlainDate.from('2026-11-13');

/** A fatal limit whose last day is Friday 13 November 2026, under every reading unless said otherwise. */
export function aWatchedDeadline(change: Partial<DeadlineToWatch> = {}): DeadlineToWatch {
  const lastDay = change.lastDay ?? LAST_DAY;
  return {
    id: 'd1',
    rule: 'ta-recours-implicite-2-mois',
    nature: 'to-act',
    severity: 'fatal',
    precision: 'day',
    outcome: 'live',
    done: false,
    startsOn: null,
    opensOn: null,
    lastDay,
    prudentLastDay: lastDay,
    expiresAt: null,
    prudentExpiresAt: null,
    timeZone: 'Europe/Paris',
    ...change,
  };
}
