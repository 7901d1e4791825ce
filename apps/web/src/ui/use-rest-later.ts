import { startTransition, useEffect, useState } from 'react';

/** One page was shown since the dashboard was opened. */
let isOpen = false;

/**
 * False for the first screen of all, so that its first lines can be used; true as soon as they are there. Later pages
 * come whole: whoever goes back finds the place they left.
 */
export function useRestLater(isThere: boolean): boolean {
  const [isWhole, setIsWhole] = useState(isOpen);
  useEffect(() => {
    if (!isThere) return;
    isOpen = true;
    startTransition(() => setIsWhole(true));
  }, [isThere]);
  return isWhole;
}
