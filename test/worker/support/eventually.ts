/** Asks again until the answer is there; fails with the last one after `withinMs`. */
export async function eventually<T>(
  ask: () => Promise<T> | T,
  isThere: (answer: T) => boolean,
  withinMs = 15_000,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (performance.now() > end) {
      throw new Error(`Not within ${withinMs} ms; last answer: ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
