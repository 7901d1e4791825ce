import { useEffect } from 'react';
import { useAtRest } from './use-at-rest.ts';

/** Loads what may be wanted next, once the first screen is there. What does not come then is loaded when it is wanted. */
export function useLoadedAhead(load: () => Promise<unknown>): void {
  const atRest = useAtRest();
  useEffect(() => {
    if (atRest) load().catch(() => undefined);
  }, [atRest, load]);
}
