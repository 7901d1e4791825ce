import type { DeadlineView, DerivedEventView, DossierView, EventView } from '@quantieme/api-client';

interface Node {
  readonly key: string;
  readonly on: string;
  readonly deadlines: readonly DeadlineView[];
}

export type TimelineNode =
  | (Node & { readonly kind: 'event'; readonly event: EventView })
  | (Node & { readonly kind: 'derived'; readonly derived: DerivedEventView })
  | (Node & { readonly kind: 'today'; readonly isPast: boolean });

const CLOSED = ['met', 'extinguished', 'superseded'];

export function isClosed(deadline: DeadlineView): boolean {
  return CLOSED.includes(deadline.status);
}

function byDay(a: DeadlineView, b: DeadlineView): number {
  return (a.prudentLastDay ?? '9999').localeCompare(b.prudentLastDay ?? '9999');
}

const ORDER = { event: 0, derived: 1, today: 2 };

function byDate(a: TimelineNode, b: TimelineNode): number {
  return a.on.localeCompare(b.on) || ORDER[a.kind] - ORDER[b.kind];
}

/**
 * What happened, what the law makes happen, and today, in order; each with the time limits it starts.
 * Without `everything`, what is closed, corrected or annulled stays folded away.
 */
export function timelineNodes(dossier: DossierView, everything: boolean): TimelineNode[] {
  const shown = dossier.deadlines.filter((deadline) => everything || !isClosed(deadline));
  const startedBy = (id: string) => shown.filter((one) => one.triggeredBy === id).sort(byDay);
  const events = dossier.events
    .filter((event) => everything || event.status === 'recorded')
    .map((event): TimelineNode => ({
      kind: 'event',
      key: event.id,
      on: event.on,
      event,
      deadlines: startedBy(event.id),
    }));
  const derived = dossier.derivedEvents.map((one): TimelineNode => ({
    kind: 'derived',
    key: one.key,
    on: one.on,
    derived: one,
    deadlines: startedBy(one.key),
  }));
  const today: TimelineNode = {
    kind: 'today',
    key: 'today',
    on: dossier.today,
    deadlines: [],
    isPast: dossier.knownAt !== null,
  };
  return [...events, ...derived, today].sort(byDate);
}

/** Deadlines whose start is not on the timeline: shown apart rather than lost. */
export function looseDeadlines(dossier: DossierView, everything: boolean): DeadlineView[] {
  const starts = new Set([
    ...dossier.events.filter((e) => everything || e.status === 'recorded').map(({ id }) => id),
    ...dossier.derivedEvents.map(({ key }) => key),
  ]);
  return dossier.deadlines
    .filter((deadline) => !starts.has(deadline.triggeredBy) && (everything || !isClosed(deadline)))
    .sort(byDay);
}
