import type { Page } from 'playwright-core';

const QUIET_MS = 250;
const PATIENCE_MS = 30_000;
const IDLE = 'new Promise((idle) => requestIdleCallback(idle))';

const isQuestion = (url: string) => url.includes('/v1/') && !url.endsWith('/v1/stream');
/** A page asks once its own files are there. */
const isAwaited = (url: string) => isQuestion(url) || url.includes('/assets/');

/** The questions asked of the server, but for the stream of changes. */
export class Traffic {
  readonly asked: string[] = [];
  #pending = 0;
  #changedAt = performance.now();

  constructor(page: Page) {
    page.on('request', (request) => {
      const url = request.url();
      if (isAwaited(url)) this.#change(1);
      if (isQuestion(url)) this.asked.push(`${request.method()} ${new URL(url).pathname}`);
    });
    for (const ended of ['requestfinished', 'requestfailed'] as const)
      page.on(
        ended as 'requestfinished',
        (request) => isAwaited(request.url()) && this.#change(-1),
      );
  }

  /** Until nothing was asked for a quarter of a second, from now on, by a page that has nothing left to draw. */
  async quiet(page: Page): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    await page.evaluate(IDLE);
    this.#changedAt = performance.now();
    let seenAt = 0;
    while (seenAt !== this.#changedAt) {
      while (this.#pending > 0 || performance.now() - this.#changedAt < QUIET_MS) {
        if (performance.now() > end) throw new Error(`${page.url()} never stops asking`);
        await page.waitForTimeout(QUIET_MS / 5);
      }
      seenAt = this.#changedAt;
      await page.evaluate(IDLE);
    }
  }

  #change(by: 1 | -1): void {
    this.#pending += by;
    this.#changedAt = performance.now();
  }
}

/** Goes there as a link does. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate(`history.pushState({}, '', ${JSON.stringify(address)})`);
}
