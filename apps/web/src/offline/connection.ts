import { useSyncExternalStore } from 'react';

interface Connection {
  /** The server answers, as far as is known. */
  readonly isReached: boolean;
  /** When what is shown instead was given, in milliseconds. */
  readonly shownFrom: number | null;
}

let connection: Connection = { isReached: true, shownFrom: null };
const listeners = new Set<() => void>();

function tell(next: Connection): void {
  if (next.isReached === connection.isReached && next.shownFrom === connection.shownFrom) return;
  connection = next;
  for (const listener of listeners) listener();
}

export const serverAnswered = () => tell({ isReached: true, shownFrom: null });
export const serverUnreached = (shownFrom: number | null) =>
  tell({ isReached: false, shownFrom: shownFrom ?? connection.shownFrom });

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
