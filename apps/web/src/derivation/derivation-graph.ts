import type {
  DeadlineView,
  DerivedEventView,
  DossierView,
  EventView,
  StepView,
} from '@quantieme/api-client';
import { isClosed } from '../dossiers/timeline-nodes.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  /** Day it stands for; null where there is none yet. */
  readonly on: string | null;
}

export type GraphNode =
  | (Node & { readonly kind: 'event'; readonly event: EventView })
  | (Node & { readonly kind: 'derived'; readonly derived: DerivedEventView })
  | (Node & { readonly kind: 'deadline'; readonly deadline: DeadlineView })
  | (Node & { readonly kind: 'step'; readonly step: StepView; readonly number: number });

interface GraphEdge {
  readonly source: string;
  readonly target: string;
}

export interface DerivationGraph {
  /** Causes before what they cause, then by date. */
  readonly nodes: readonly GraphNode[];
  /** What follows from what. */
  readonly relations: readonly GraphEdge[];
  /** Closed deadlines left out. */
  readonly leftOut: number;
}

interface Wanted {
  readonly chosen: string | null;
  readonly whole: boolean;
}

function deadlineNode(deadline: DeadlineView): GraphNode {
  const { id, label, prudentLastDay: on } = deadline;
  return { kind: 'deadline', id, label, on, deadline };
}

function everyNode(dossier: DossierView): GraphNode[] {
  return [
    ...dossier.events.map((event): GraphNode => {
      const { id, label, on } = event;
      return { kind: 'event', id, label, on, event };
    }),
    ...dossier.derivedEvents.map((derived): GraphNode => {
      const { key: id, label, on } = derived;
      return { kind: 'derived', id, label, on, derived };
    }),
    ...dossier.deadlines.map(deadlineNode),
  ];
}

/** A deadline follows from the event that starts it; silence is the end of a deadline that gives birth to an event. */
function everyRelation(dossier: DossierView): GraphEdge[] {
  const born = new Map(dossier.derivedEvents.map((one) => [one.key, one.fromDeadline]));
  return [
    ...dossier.derivedEvents.map(({ key, fromDeadline }) => ({
      source: fromDeadline,
      target: key,
    })),
    ...dossier.deadlines.flatMap(({ id, triggeredBy, dependsOn }) => [
      { source: triggeredBy, target: id },
      ...(dependsOn !== null && born.get(triggeredBy) !== dependsOn
        ? [{ source: dependsOn, target: id }]
        : []),
    ]),
  ];
}

/** A node and all that leads to it. */
function withCauses(id: string, relations: readonly GraphEdge[]): Set<string> {
  const found = new Set<string>();
  const visit = (one: string) => {
    if (found.has(one)) return;
    found.add(one);
    for (const { source, target } of relations) if (target === one) visit(source);
  };
  visit(id);
  return found;
}

function chainOf(chosen: string, relations: readonly GraphEdge[]): Set<string> {
  const next = relations.filter(({ source }) => source === chosen).map(({ target }) => target);
  return new Set([...withCauses(chosen, relations), ...next]);
}

/** What is not closed, the chosen deadline, and all that leads to them. */
function wholeOf({
  dossier,
  chosen,
  relations,
}: {
  dossier: DossierView;
  chosen: string | null;
  relations: readonly GraphEdge[];
}): Set<string> {
  const live = dossier.deadlines.filter((deadline) => !isClosed(deadline)).map(({ id }) => id);
  const events = dossier.events.filter(({ status }) => status === 'recorded').map(({ id }) => id);
  const born = dossier.derivedEvents.map(({ key }) => key);
  const wanted = [...events, ...born, ...live, ...(chosen === null ? [] : [chosen])];
  return new Set(wanted.flatMap((id) => [...withCauses(id, relations)]));
}

const byDay = (a: GraphNode, b: GraphNode) => (a.on ?? '9999').localeCompare(b.on ?? '9999');

/** Causes first; among what is ready, the earliest day first. */
function inOrder(nodes: readonly GraphNode[], relations: readonly GraphEdge[]): GraphNode[] {
  const waiting = [...nodes].sort(byDay);
  const done: GraphNode[] = [];
  while (waiting.length > 0) {
    const ids = new Set(waiting.map(({ id }) => id));
    const ready = waiting.findIndex(
      (node) => !relations.some(({ source, target }) => target === node.id && ids.has(source)),
    );
    done.push(...waiting.splice(Math.max(ready, 0), 1));
  }
  return done;
}

/** How the dates of a dossier follow from one another: everything, or what surrounds one deadline. */
export function derivationGraph(dossier: DossierView, { chosen, whole }: Wanted): DerivationGraph {
  const all = everyRelation(dossier);
  const kept =
    whole || chosen === null ? wholeOf({ dossier, chosen, relations: all }) : chainOf(chosen, all);
  const nodes = everyNode(dossier).filter(({ id }) => kept.has(id));
  const ids = new Set(nodes.map(({ id }) => id));
  const relations = all.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const leftOut = dossier.deadlines.filter((one) => isClosed(one) && !ids.has(one.id)).length;
  return { nodes: inOrder(nodes, relations), relations, leftOut: whole ? leftOut : 0 };
}

export interface DrawnGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph as it is drawn: with `chosen`, its steps stand between its causes and its date. */
export function drawnGraph(graph: DerivationGraph, chosen: string | null): DrawnGraph {
  const node = graph.nodes.find(({ id }) => id === chosen);
  if (node?.kind !== 'deadline' || node.deadline.steps.length === 0) {
    return { nodes: graph.nodes, edges: graph.relations };
  }
  const steps = node.deadline.steps.map((step, index): GraphNode => {
    const number = index + 1;
    return {
      kind: 'step',
      id: `${node.id}#${number}`,
      label: step.text,
      on: step.date,
      step,
      number,
    };
  });
  const first = steps[0]?.id ?? node.id;
  const inner = steps.map(({ id }, index) => ({
    source: id,
    target: steps[index + 1]?.id ?? node.id,
  }));
  const place = graph.nodes.indexOf(node);
  return {
    nodes: [...graph.nodes.slice(0, place), ...steps, ...graph.nodes.slice(place)],
    edges: [
      ...graph.relations.map((edge) =>
        edge.target === node.id ? { ...edge, target: first } : edge,
      ),
      ...inner,
    ],
  };
}
