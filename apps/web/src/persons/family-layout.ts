import type { FamilyView, KinshipView } from '@quantieme/api-client';
import type { Box } from '../derivation/neighbour.ts';

const BOX_WIDTH = 208;
const BOX_HEIGHT = 84;
/** Room for the words of a union and its date. */
const ACROSS = 132;
const DOWN = 56;
const MARGIN = 8;

interface FamilyLine {
  readonly relation: KinshipView;
  readonly path: string;
  /** Where its words stand. */
  readonly x: number;
  readonly y: number;
}

export interface FamilyLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly FamilyLine[];
}

/** How many generations the other end stands below. */
const STEP: Partial<Record<KinshipView['kind'], number>> = { parent: -1, enfant: 1 };

/** Generation of each person, counted from the first; who is linked to nobody stands beside the first. */
function generationsOf({ people, relations }: FamilyView): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const [first] = people;
  const queue = first ? [first.id] : [];
  if (first) found.set(first.id, 0);
  for (const id of queue) {
    const here = found.get(id) ?? 0;
    for (const { fromId, toId, kind } of relations) {
      const step = STEP[kind] ?? 0;
      const [other, there] = fromId === id ? [toId, here + step] : [fromId, here - step];
      if ((fromId !== id && toId !== id) || found.has(other)) continue;
      found.set(other, there);
      queue.push(other);
    }
  }
  return found;
}

const centre = (box: Box) => box.x + box.width / 2;

/** Between generations a line goes down, across and down; within one it joins two sides, or passes above those between. */
function lineOf(relation: KinshipView, from: Box, to: Box): FamilyLine {
  if (from.y !== to.y) {
    const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
    const middle = lower.y - DOWN / 2;
    const path = `M${centre(upper)},${upper.y + upper.height}V${middle}H${centre(lower)}V${lower.y}`;
    return { relation, path, x: centre(lower), y: middle };
  }
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const isBeside = right.x - (left.x + left.width) <= ACROSS;
  const y = left.y + left.height / 2;
  const above = left.y - DOWN / 4;
  const path = isBeside
    ? `M${left.x + left.width},${y}H${right.x}`
    : `M${centre(left)},${left.y}V${above}H${centre(right)}V${right.y}`;
  return { relation, path, x: (centre(left) + centre(right)) / 2, y: isBeside ? y : above };
}

/** Parents above, children below, spouses and siblings on the same line, the first person in its middle where it can be. */
export function familyLayout(family: FamilyView): FamilyLayout {
  const generations = generationsOf(family);
  const rows = Map.groupBy(family.people, ({ id }) => generations.get(id) ?? 0);
  const order = [...rows.keys()].toSorted((one, other) => one - other);
  const rowWidth = (count: number) => count * BOX_WIDTH + (count - 1) * ACROSS;
  const widest = Math.max(0, ...[...rows.values()].map(({ length }) => rowWidth(length)));
  const boxes = order.flatMap((generation, level): Box[] => {
    const people = rows.get(generation) ?? [];
    const start = MARGIN + (widest - rowWidth(people.length)) / 2;
    return people.map(({ id }, place) => ({
      id,
      x: start + place * (BOX_WIDTH + ACROSS),
      y: MARGIN + DOWN / 4 + level * (BOX_HEIGHT + DOWN),
      width: BOX_WIDTH,
      height: BOX_HEIGHT,
    }));
  });
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const lines = family.relations.flatMap((relation) => {
    const [from, to] = [boxOf.get(relation.fromId), boxOf.get(relation.toId)];
    return from && to ? [lineOf(relation, from, to)] : [];
  });
  return {
    width: widest + 2 * MARGIN,
    height: 2 * MARGIN + DOWN / 4 + order.length * (BOX_HEIGHT + DOWN) - DOWN,
    boxes,
    lines,
  };
}
