export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const WAYS: Readonly<Record<Arrow, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isArrow(key: string): key is Arrow {
  return key in WAYS;
}

/** How much worse it is to drift aside than to go far. */
const ASIDE = 2;

/** The box the eye would go to from another, that way; null at the edge of the graph. */
export function neighbour(boxes: readonly Box[], from: string, arrow: Arrow): string | null {
  const start = boxes.find(({ id }) => id === from);
  if (!start) return null;
  const [wayX, wayY] = WAYS[arrow];
  const ahead = boxes.flatMap((box) => {
    const x = box.x + box.width / 2 - (start.x + start.width / 2);
    const y = box.y + box.height / 2 - (start.y + start.height / 2);
    const forward = x * wayX + y * wayY;
    const aside = Math.abs(x * wayY) + Math.abs(y * wayX);
    return box.id !== from && forward > 1 ? [{ id: box.id, cost: forward + ASIDE * aside }] : [];
  });
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.id ?? null;
}
