import { useEffect, useState } from 'react';

const AT_MOST_MS = 3_000;
/** Where browsers don't say when they are idle. */
const PATIENCE_MS = 500;

/** True once the first screen is there and nothing else waits: time for what may be asked for next. */
export function useAtRest(): boolean {
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    const rest = () => setAtRest(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, PATIENCE_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(rest, { timeout: AT_MOST_MS });
    return () => cancelIdleCallback(idle);
  }, []);
  return atRest;
}
