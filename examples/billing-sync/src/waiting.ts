/** Time as the program sees it; a test gives it a clock of its own. */
export interface Waiting {
  /** Milliseconds, from wherever. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const realTime: Waiting = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
