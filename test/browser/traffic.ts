import type { Page } from 'playwright-core';

const QUIET_MS = 250;
const PATIENCE_MS = 15_000;

/** The questions asked of the server, but for the stream of changes. */
export class Traffic {
  readonly asked: string[] = [];
  #pending = 0;
  #changedAt = performance.now();

  constructor(page: Page) {
    const counts = (url: string) => url.includes('/v1/') && !url.endsWith('/v1/stream');
    page.on('request', (request) => {
      if (!counts(request.url())) return;
      this.#change(1);
      this.asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    for (const ended of ['requestfinished', 'requestfailed'] as const)
      page.on(ended as 'requestfinished', (request) => counts(request.url()) && this.#change(-1));
  }

  /** Until nothing was asked for a quarter of a second, from now on: a page asks once its own files are there. */
  async quiet(page: Page): Promise<void> {
    this.#changedAt = performance.now();
    const end = performance.now() + PATIENCE_MS;
    while (this.#pending > 0 || performance.now() - this.#changedAt < QUIET_MS) {
      if (performance.now() > end) throw new Error(`${page.url()} never stops asking`);
      await page.waitForTimeout(QUIET_MS / 5);
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
