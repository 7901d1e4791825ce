import { useEffect, useState } from 'react';
import type { TimerView } from '@quantieme/api-client';

const SECOND_MS = 1_000;

/** Seconds of a clock as they pass, from what the server counted when it was read. */
export function useTicking({ seconds, running }: TimerView): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const from = performance.now();
    const count = () => setPassed(Math.floor((performance.now() - from) / SECOND_MS));
    count();
    if (!running) return undefined;
    const ticking = setInterval(count, SECOND_MS);
    return () => clearInterval(ticking);
  }, [seconds, running]);
  return running ? seconds + passed : seconds;
}
