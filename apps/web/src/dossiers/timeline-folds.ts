import { isClosed, type TimelineNode } from './timeline-nodes.ts';

/** A run of past rows that nothing depends on any more, under its month or year. */
export interface Fold {
  readonly kind: 'fold';
  /** `2025`, or `2025-03`. */
  readonly period: string;
  readonly nodes: readonly TimelineNode[];
}

/** Below this many rows nothing is folded. */
const LONG = 60;
/** Rows before today that stay open. */
const RECENT = 30;
/** A year of more rows than these is folded by month. */
const FULL_YEAR = 60;

const isFold = (one: TimelineNode | Fold): one is Fold => one.kind === 'fold';

function isLive(node: TimelineNode): boolean {
  if (node.kind === 'line') return node.line.kind === 'task' && node.line.state === 'open';
  return node.kind === 'today' || node.deadlines.some((deadline) => !isClosed(deadline));
}

/** A long timeline with its old rows folded away; what still runs is never hidden. */
export function folded(nodes: readonly TimelineNode[]): readonly (TimelineNode | Fold)[] {
  const today = nodes.findIndex(({ kind }) => kind === 'today');
  const before = today - RECENT;
  if (nodes.length <= LONG || before <= 0) return nodes;
  const old = nodes.slice(0, before);
  const years = Map.groupBy(old, ({ on }) => on.slice(0, 4));
  const periodOf = ({ on }: TimelineNode) =>
    (years.get(on.slice(0, 4))?.length ?? 0) > FULL_YEAR ? on.slice(0, 7) : on.slice(0, 4);
  const rows: (TimelineNode | Fold)[] = [];
  for (const node of old) {
    const last = rows.at(-1);
    const period = periodOf(node);
    if (isLive(node)) rows.push(node);
    else if (last && isFold(last) && last.period === period) {
      rows[rows.length - 1] = { ...last, nodes: [...last.nodes, node] };
    } else rows.push({ kind: 'fold', period, nodes: [node] });
  }
  return [...rows, ...nodes.slice(before)];
}
