import type { EventDetailView, EventTypeView, EventView } from '@quantieme/api-client';
import { clockText, instantOn } from '../ui/civil.ts';
import type { EventBody } from './events.queries.ts';

/** An event while it is being typed: empty answers are absent, never guessed. */
export interface EventDraft {
  readonly type: string;
  readonly dates: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>>;
  /** `18:20`, or empty. */
  readonly clock: string;
  readonly proof: string;
}

export const EMPTY_DRAFT: EventDraft = { type: '', dates: {}, details: {}, clock: '', proof: '' };

function known<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  const entries = Object.entries(record);
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== ''));
}

/** What may be said of such an event. `channel` is a former name of `filingChannel`: where both are known, one is asked. */
export function detailsOf({ details }: EventTypeView): readonly EventDetailView[] {
  const isRenamed = details.some(({ name }) => name === 'filingChannel');
  return details.filter(({ name }) => !isRenamed || name !== 'channel');
}

function namesOf(type: EventTypeView | undefined): (name: string) => boolean {
  const names = new Set([...(type?.dates ?? []), ...(type?.details ?? [])].map(({ name }) => name));
  return (name) => names.has(name);
}

/** Keeps what the other type also knows when the type changes under what is already typed. */
export function withType(draft: EventDraft, type: EventTypeView): EventDraft {
  const fits = namesOf(type);
  const kept = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => fits(name)));
  const main = type.dates.find((date) => date.required)?.name;
  const typed = Object.values(draft.dates)[0];
  const dates = kept(draft.dates);
  if (main && typed && !dates[main]) dates[main] = typed;
  return { ...draft, type: type.id, dates, details: kept(draft.details) };
}

export function draftOf(
  event: EventView,
  type: EventTypeView | undefined,
  timeZone: string,
): EventDraft {
  const main = type?.dates.find((date) => date.required)?.name;
  const dates = main && !event.dates[main] ? { ...event.dates, [main]: event.on } : event.dates;
  return {
    type: event.type,
    dates,
    details: event.details,
    clock: event.at ? clockText(event.at, 'en', timeZone) : '',
    proof: event.proof?.kind ?? '',
  };
}

/** What is sent, or null while a required date is missing. */
export function bodyOf(
  draft: EventDraft,
  type: EventTypeView | undefined,
  timeZone: string,
): EventBody | null {
  if (!type) return null;
  const dates = known(draft.dates);
  const required = type.dates.filter((date) => date.required);
  if (required.some((date) => !dates[date.name])) return null;
  const day = dates[required[0]?.name ?? ''];
  return {
    type: draft.type,
    dates,
    details: known(draft.details),
    ...(draft.clock && day ? { at: instantOn(day, draft.clock, timeZone) } : {}),
    ...(draft.proof ? { proof: { kind: draft.proof } } : {}),
  };
}
