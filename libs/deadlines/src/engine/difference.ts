import { compareDays } from '@quantieme/calendar';
import type { Deadline } from './model.ts';

export interface Moved {
  readonly before: Deadline;
  readonly after: Deadline;
}

export interface EndedDeadline {
  readonly before: Deadline;
  /** Null when nothing starts it any more. */
  readonly after: Deadline | null;
}

export interface Difference {
  readonly created: readonly Deadline[];
  readonly moved: readonly Moved[];
  readonly ended: readonly EndedDeadline[];
  readonly unchanged: readonly Deadline[];
}

const DAYS = [
  'startsOn',
  'opensOn',
  'lastDay',
  'prudentLastDay',
] as const satisfies readonly (keyof Deadline)[];
const MOMENTS = ['expiresAt', 'prudentExpiresAt'] as const satisfies readonly (keyof Deadline)[];

/** What a change of the dossier did to its deadlines, by key: the live ones that appeared, moved or ended. */
export function diffDeadlines(before: readonly Deadline[], after: readonly Deadline[]): Difference {
  const old = new Map(before.map((deadline) => [deadline.key, deadline]));
  const now = new Map(after.map((deadline) => [deadline.key, deadline]));
  const created = after.filter(({ key }) => !old.has(key));
  const moved: Moved[] = [];
  const ended: EndedDeadline[] = [];
  const unchanged: Deadline[] = [];
  for (const one of before) {
    const next = now.get(one.key) ?? null;
    if (one.outcome === 'live' && next?.outcome !== 'live')
      ended.push({ before: one, after: next });
    else if (!next) continue;
    else if (one.outcome === 'live' && sameDates(one, next)) unchanged.push(next);
    else if (next.outcome === 'live') moved.push({ before: one, after: next });
    else unchanged.push(next);
  }
  return { created, moved, ended, unchanged };
}

function sameDates(a: Deadline, b: Deadline): boolean {
  return (
    DAYS.every((name) => isSameDay(a[name], b[name])) &&
    MOMENTS.every((name) => a[name]?.epochMilliseconds === b[name]?.epochMilliseconds)
  );
}

function isSameDay(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): boolean {
  return a && b ? compareDays(a, b) === 0 : a === b;
}
