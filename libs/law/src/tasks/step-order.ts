import type { TaskStep } from './task-step.ts';

/** Each step behind those that it waits for; null when some wait for each other. */
export function inOrder(steps: readonly TaskStep[]): readonly TaskStep[] | null {
  const known = new Set(steps.map(({ id }) => id));
  const placed = new Set<string>();
  const ordered: TaskStep[] = [];
  while (ordered.length < steps.length) {
    const isFree = ({ id, after }: TaskStep) =>
      !placed.has(id) && after.every((first) => placed.has(first) || !known.has(first));
    const free = steps.filter(isFree);
    if (free.length === 0) return null;
    for (const step of free) placed.add(step.id);
    ordered.push(...free);
  }
  return ordered;
}
