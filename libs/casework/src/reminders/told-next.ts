import { chainOf, type Duty, levelAfter } from '../duty/index.ts';
import type { Team } from './alert-decision.ts';

interface AlertToTell extends Team {
  /** Last level that was told; null: nobody yet. */
  readonly level: number | null;
  readonly sends: readonly { readonly recipientId: string | null }[];
}

/** Ids of those whom an alert goes to when it is woken at that moment, as far as one can know today. */
export function toldNext(alert: AlertToTell, at: Temporal.Instant, duty: Duty): readonly string[] {
  const on = at.toZonedDateTimeISO(duty.hours.timeZone).toPlainDate();
  const chain = chainOf(alert, duty, on);
  const level = levelAfter(chain, alert.level ?? -1);
  const told = new Set(alert.sends.map(({ recipientId }) => recipientId));
  const people = level === null ? [] : (chain[level] ?? []);
  return people.map(({ id }) => id).filter((id) => !told.has(id));
}
