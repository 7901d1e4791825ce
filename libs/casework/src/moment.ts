import type { Acting } from './context.ts';

/** When something is decided: the instant that is recorded, and the day from which the law counts. */
export interface Moment {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** Now and today for the firm of the caller. The database keeps milliseconds. */
export function momentOf({ clock, actor }: Pick<Acting, 'clock' | 'actor'>): Moment {
  return momentIn(clock.now(), actor.timeZone);
}

export function momentIn(instant: Temporal.Instant, timeZone: string): Moment {
  const now = Temporal.Instant.fromEpochMilliseconds(instant.epochMilliseconds);
  return { now, today: now.toZonedDateTimeISO(timeZone).toPlainDate() };
}
