import type { Deadline } from '@quantieme/deadlines';
import type { CaseEvent, Language, Text } from '@quantieme/law';
import type { DeadlineRecord, EventRecord, UserName } from '@quantieme/persistence';

/** Through what a dossier is looked at: a language, a day, and the names under which its parts are shown. */
export interface Lens {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  /** Id shown for an event the engine knows by the root of its chain. */
  readonly eventIdOf: (root: string) => string;
  readonly eventOf: (root: string) => Pick<CaseEvent, 'type' | 'on'> | null;
  /** Id shown for a deadline the engine knows by its key. */
  readonly deadlineIdOf: (key: string) => string;
  readonly userOf: (id: string | null) => UserName | null;
}

export interface Seen {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  readonly events: readonly EventRecord[];
  readonly deadlines: readonly DeadlineRecord[];
  readonly users: ReadonlyMap<string, UserName>;
}

/** The lens for a recorded dossier: each chain of corrections is named by its last row. */
export function lensOn({ language, today, events, deadlines, users }: Seen): Lens {
  const current = new Map<string, EventRecord>();
  for (const record of events) {
    if (record.status !== 'corrected') current.set(record.event.id, record);
  }
  const ids = new Map(deadlines.map(({ id, deadline }) => [deadline.key, id]));
  return {
    language,
    today,
    eventIdOf: (root) => current.get(root)?.id ?? root,
    eventOf: (root) => current.get(root)?.event ?? null,
    deadlineIdOf: (key) => ids.get(key) ?? key,
    userOf: (id) => (id === null ? null : (users.get(id) ?? null)),
  };
}

/** The lens for a history that is not recorded: everything keeps the name the engine knows it by. */
export function lensOnUnrecorded(
  seen: Pick<Lens, 'language' | 'today'>,
  events: readonly CaseEvent[],
): Lens {
  return {
    ...seen,
    eventIdOf: (root) => root,
    eventOf: (root) => events.find(({ id }) => id === root) ?? null,
    deadlineIdOf: (key) => key,
    userOf: () => null,
  };
}

export function say(text: Text, lens: Pick<Lens, 'language'>): string {
  return text[lens.language];
}

export function sayOrNull(text: Text | null, lens: Pick<Lens, 'language'>): string | null {
  return text === null ? null : say(text, lens);
}

export function dayText(day: Temporal.PlainDate | null): string | null {
  return day === null ? null : String(day);
}

/** RFC 3339 with the offset of a place: `2026-12-17T00:00+01:00`. */
export function momentText(moment: Temporal.Instant | null, timeZone: string): string | null {
  if (moment === null) return null;
  const local = moment.toZonedDateTimeISO(timeZone);
  const smallestUnit = local.second === 0 ? 'minute' : 'second';
  return local.toString({ timeZoneName: 'never', smallestUnit });
}

/** Days until the prudent last day, negative once past. */
export function daysLeft(
  { prudentLastDay }: Pick<Deadline, 'prudentLastDay'>,
  today: Temporal.PlainDate,
): number | null {
  return prudentLastDay === null ? null : today.until(prudentLastDay, { largestUnit: 'day' }).days;
}
