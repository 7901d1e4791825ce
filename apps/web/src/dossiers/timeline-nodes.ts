import type {
  ActivityLineView,
  DeadlineView,
  DerivedEventView,
  DossierView,
  EventView,
  NoteView,
} from '@quantieme/api-client';

/** What a timeline can be narrowed to, in the order of its filters. */
export const TIMELINE_PARTS = [
  'events',
  'deadlines',
  'letters',
  'documents',
  'tasks',
  'notes',
  'client',
  'time',
  'alerts',
] as const;
export type TimelinePart = (typeof TIMELINE_PARTS)[number];

interface Node {
  readonly key: string;
  readonly on: string;
  readonly deadlines: readonly DeadlineView[];
}

export type TimelineNode =
  | (Node & { readonly kind: 'event'; readonly event: EventView })
  | (Node & { readonly kind: 'derived'; readonly derived: DerivedEventView })
  | (Node & { readonly kind: 'note'; readonly note: NoteView })
  | (Node & { readonly kind: 'line'; readonly line: ActivityLineView })
  | (Node & { readonly kind: 'deadline' })
  | (Node & { readonly kind: 'today'; readonly isPast: boolean });

const CLOSED = ['met', 'extinguished', 'superseded'];

export function isClosed(deadline: DeadlineView): boolean {
  return CLOSED.includes(deadline.status);
}

export const PART_OF: Readonly<Record<ActivityLineView['kind'], TimelinePart>> = {
  letter: 'letters',
  document: 'documents',
  task: 'tasks',
  time: 'time',
  link: 'client',
  questionnaire: 'client',
  alert: 'alerts',
};

function partOf(node: TimelineNode): TimelinePart | null {
  switch (node.kind) {
    case 'event':
    case 'derived':
      return 'events';
    case 'note':
      return 'notes';
    case 'line':
      return PART_OF[node.line.kind];
    case 'deadline':
      return 'deadlines';
    case 'today':
      return null;
  }
}

/** Done with: shown when everything is, or when its part is asked for. */
function isQuiet({ kind, state }: ActivityLineView): boolean {
  return kind === 'time' || kind === 'alert' || (kind === 'task' && state === 'done');
}

function byDay(a: DeadlineView, b: DeadlineView): number {
  return (a.prudentLastDay ?? '9999').localeCompare(b.prudentLastDay ?? '9999');
}

const ORDER = { event: 0, derived: 1, line: 2, note: 3, deadline: 4, today: 5 };

function byDate(a: TimelineNode, b: TimelineNode): number {
  return a.on.localeCompare(b.on) || ORDER[a.kind] - ORDER[b.kind];
}

function deadlinesShown({ deadlines }: DossierView, everything: boolean): DeadlineView[] {
  return deadlines.filter((deadline) => everything || !isClosed(deadline)).sort(byDay);
}

/** What happened and what the law makes happen, each with the time limits it starts. */
function eventNodes(dossier: DossierView, everything: boolean): TimelineNode[] {
  const shown = deadlinesShown(dossier, everything);
  const startedBy = (id: string) => shown.filter((one) => one.triggeredBy === id);
  const events = dossier.events
    .filter((event) => everything || event.status === 'recorded')
    .map((event): TimelineNode => ({
      ...{ kind: 'event', key: event.id, on: event.on, event, deadlines: startedBy(event.id) },
    }));
  const derived = dossier.derivedEvents.map((one): TimelineNode => ({
    ...{ kind: 'derived', key: one.key, on: one.on, derived: one, deadlines: startedBy(one.key) },
  }));
  return [...events, ...derived];
}

/** Each time limit on its own day; one without a day has its place apart. */
function deadlineNodes(dossier: DossierView, everything: boolean): TimelineNode[] {
  return deadlinesShown(dossier, everything).flatMap((deadline): TimelineNode[] =>
    deadline.prudentLastDay === null
      ? []
      : [
          {
            kind: 'deadline',
            key: deadline.id,
            on: deadline.prudentLastDay,
            deadlines: [deadline],
          },
        ],
  );
}

function otherNodes(dossier: DossierView, lines: readonly ActivityLineView[]): TimelineNode[] {
  const notes = dossier.notes.map((note): TimelineNode => ({
    ...{ kind: 'note', key: note.id, on: note.createdAt.slice(0, 10), note, deadlines: [] },
  }));
  const rest = lines.flatMap((line): TimelineNode[] =>
    line.on === null ? [] : [{ kind: 'line', key: line.id, on: line.on, line, deadlines: [] }],
  );
  return [...notes, ...rest];
}

export interface TimelineAsked {
  readonly lines: readonly ActivityLineView[];
  /** With what is closed, done, corrected or annulled. */
  readonly everything: boolean;
  /** None: all of them. */
  readonly parts: ReadonlySet<TimelinePart>;
}

/** In order, today among them. */
export function timelineNodes(dossier: DossierView, asked: TimelineAsked): TimelineNode[] {
  const { lines, everything, parts } = asked;
  const wants = (part: TimelinePart) => parts.size === 0 || parts.has(part);
  const nodes = wants('events')
    ? eventNodes(dossier, everything).map((node) =>
        wants('deadlines') ? node : { ...node, deadlines: [] },
      )
    : deadlineNodes(dossier, everything);
  const isShown = (node: TimelineNode) => {
    const part = partOf(node);
    if (part === null || !wants(part)) return false;
    return everything || parts.has(part) || node.kind !== 'line' || !isQuiet(node.line);
  };
  const today: TimelineNode = {
    ...{ kind: 'today', key: 'today', on: dossier.today, deadlines: [] },
    isPast: dossier.knownAt !== null,
  };
  return [...[...nodes, ...otherNodes(dossier, lines)].filter(isShown), today].sort(byDate);
}

/** How many rows each filter would show. */
export function countParts(
  dossier: DossierView,
  { lines, everything }: Omit<TimelineAsked, 'parts'>,
): ReadonlyMap<TimelinePart, number> {
  const nodes = [...eventNodes(dossier, everything), ...otherNodes(dossier, lines)];
  const counts = new Map<TimelinePart, number>();
  for (const node of nodes) {
    const part = partOf(node);
    if (part !== null) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts.set('deadlines', deadlinesShown(dossier, everything).length);
}

/** Deadlines whose start is not on the timeline, or that have no day: shown apart rather than lost. */
export function looseDeadlines(dossier: DossierView, asked: TimelineAsked): DeadlineView[] {
  const { everything, parts } = asked;
  const wants = (part: TimelinePart) => parts.size === 0 || parts.has(part);
  if (!wants('deadlines')) return [];
  const shown = deadlinesShown(dossier, everything);
  if (!wants('events')) return shown.filter(({ prudentLastDay }) => prudentLastDay === null);
  const starts = new Set([
    ...dossier.events.filter((e) => everything || e.status === 'recorded').map(({ id }) => id),
    ...dossier.derivedEvents.map(({ key }) => key),
  ]);
  return shown.filter((deadline) => !starts.has(deadline.triggeredBy));
}

/** The words of a row, for whoever looks for one. */
export function wordsOf(node: TimelineNode): string {
  const deadlines = node.deadlines.map(({ label }) => label);
  return [...ownWords(node), ...deadlines].join(' ');
}

function ownWords(node: TimelineNode): readonly string[] {
  switch (node.kind) {
    case 'event': {
      const { label, details, reason, recordedBy } = node.event;
      const said = Object.values(details).filter((value) => typeof value === 'string');
      return [label, ...said, reason ?? '', recordedBy?.name ?? ''];
    }
    case 'derived':
      return [node.derived.label];
    case 'note':
      return [node.note.body, node.note.author?.name ?? ''];
    case 'line':
      return [node.line.label, node.line.detail, node.line.by?.name ?? ''];
    case 'deadline':
    case 'today':
      return [];
  }
}
