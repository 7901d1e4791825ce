import type { BrowserContext, Page } from 'playwright-core';

/** 400 kbit a second, 800 ms there and back. */
const SLOW = {
  offline: false,
  latency: 800,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
} as const;

export async function slowDown(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', SLOW);
}

/**
 * Before the scripts of the page: from each press to the first frame that shows that something is under way, by the
 * page's own clock, which a slow test does not slow down.
 */
export async function watchPresses(context: BrowserContext): Promise<void> {
  await context.addInitScript(`{
    const SIGNS = '[role=progressbar], [data-loading], .mantine-Skeleton-root, [aria-busy=true]';
    const isSeen = (sign) => sign.getClientRects().length > 0;
    const watch = (event) => {
      const pressed = event.timeStamp;
      performance.clearMeasures('answered');
      const look = () => {
        const now = performance.now();
        const isAnswered = [...document.querySelectorAll(SIGNS)].some(isSeen);
        if (isAnswered) performance.measure('answered', { start: pressed, end: now });
        else if (now < pressed + 3000) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    for (const kind of ['click', 'change', 'keydown']) document.addEventListener(kind, watch, true);
  }`);
}

/** How long the last press was left without a sign, in milliseconds; null if none ever came. */
export function silentFor(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const end = performance.now() + 3_000;
    for (;;) {
      const [answered] = performance.getEntriesByName('answered');
      if (answered) return answered.duration;
      if (performance.now() > end) return null;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}
