/** Something done that can be taken back, on the page where it was done. */
export interface Undoable {
  readonly path: string;
  /** What was done, as it was said. */
  readonly message: string;
  readonly undo: () => void;
}

/** What is older than these cannot be meant any more. */
const MOST = 20;

let stack: readonly Undoable[] = [];

export function canBeUndone(done: Undoable): void {
  stack = [...stack, done].slice(-MOST);
}

export function forgetUndo(done: Undoable): void {
  stack = stack.filter((one) => one !== done);
}

/** Takes back what was done last on this page; null: nothing is left to take back. */
export function undoLast(path: string): Undoable | null {
  const last = stack.findLast((one) => one.path === path) ?? null;
  if (last === null) return null;
  forgetUndo(last);
  last.undo();
  return last;
}
