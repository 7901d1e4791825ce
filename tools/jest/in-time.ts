/** Limits of one test or hook, in milliseconds. */
export const limits = { defaultMs: 5_000 };

// Held before a spec replaces them by timers of its own.
const { setTimeout, clearTimeout } = globalThis;

/** The same body, that fails once its time is over: a promise nobody keeps must not hold up the whole run. */
export function inTime<Arguments extends unknown[]>(
  body: (...given: Arguments) => unknown,
  name: string,
  timeoutMs?: number,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    const limitMs = timeoutMs ?? limits.defaultMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`« ${name} » is not over after ${limitMs} ms`)),
        limitMs,
      );
    });
    try {
      await Promise.race([body(...given), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
