import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';

export interface Visit {
  readonly language?: 'fr' | 'en';
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Blocked unless a spec is about them: each visitor would load the whole dashboard ahead. */
  readonly serviceWorkers?: 'allow' | 'block';
}

export const HEIGHT = 900;

/** A browser of somebody's own: nothing stored, French unless said otherwise. */
export async function newVisitor(
  browser: Browser,
  { language = 'fr', width = 1440, theme = 'light', serviceWorkers = 'block' }: Visit = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    serviceWorkers,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
  });
  await context.addInitScript(
    `localStorage.setItem('quantieme.language', '${language}');
     localStorage.setItem('mantine-color-scheme-value', '${theme}');`,
  );
  traffics.set(context, new Traffic(context));
  return context;
}

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** Signs in as the dashboard does, without its form: that one has its own spec. */
export async function signIn(
  context: BrowserContext,
  url: string,
  account: Account,
): Promise<void> {
  const answer = await context.request.post(`${url}/v1/session`, {
    headers: { 'X-Requested-With': 'quantieme' },
    data: account,
  });
  expect(answer.status()).toBe(200);
}

const QUIET_MS = 150;
const PATIENCE_MS = 20_000;
const STREAM = /\/v1\/stream$/;

/** Counts what a context still waits for; the stream of changes never ends and doesn't count. */
class Traffic {
  readonly #pending = new Set<Request>();
  #changedAt = performance.now();

  constructor(context: BrowserContext) {
    context.on('request', (request) => {
      if (!STREAM.test(request.url())) this.#change(() => this.#pending.add(request));
    });
    context.on('requestfinished', (request) => this.#change(() => this.#pending.delete(request)));
    context.on('requestfailed', (request) => this.#change(() => this.#pending.delete(request)));
    context.on('page', (page) => page.once('close', () => this.#forget(page)));
  }

  get quietForMs(): number {
    return this.#pending.size > 0 ? 0 : performance.now() - this.#changedAt;
  }

  /** A page that is closed takes its questions with it: nobody says that they ended. */
  #forget(page: Page): void {
    for (const request of this.#pending) {
      if (request.frame().page() === page) this.#change(() => this.#pending.delete(request));
    }
  }

  #change(act: () => unknown): void {
    act();
    this.#changedAt = performance.now();
  }
}

const traffics = new WeakMap<BrowserContext, Traffic>();

/** Waits until the page has its title, asks the server for nothing more, and shows no skeleton. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  const traffic = traffics.get(page.context());
  const end = performance.now() + PATIENCE_MS;
  while (traffic && traffic.quietForMs < QUIET_MS) {
    if (performance.now() > end) throw new Error(`${page.url()} never stops asking the server`);
    await page.waitForTimeout(QUIET_MS / 3);
  }
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}

/** The whole of `npm test` leaves axe to `.ci/run`: seconds a page. */
const LATER = process.env['AXE'] === 'later';

/** No violation of any rule of axe, in the page as it stands. Rules are all run unless some are named. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  if (LATER) return;
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  // Only what is found wrong is described.
  const options: axe.RunOptions = { resultTypes: ['violations'] };
  if (rules) options.runOnly = [...rules];
  const violations = await page.evaluate<readonly axe.Result[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  expect(said).toEqual([]);
}

/** Waits until a part reads as expected: what it shows may still be the answer to an earlier key. */
export async function expectText(part: Locator, ...expected: (string | RegExp)[]): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  const missing = (read: string) =>
    expected.filter((each) => !(typeof each === 'string' ? read.includes(each) : each.test(read)));
  for (;;) {
    const read = await readText(part);
    if (missing(read).length === 0) return;
    if (performance.now() > end)
      expect({ read, missing: missing(read) }).toEqual({ read, missing: [] });
    await part.page().waitForTimeout(QUIET_MS / 3);
  }
}

/** What is read on the screen, its non-breaking spaces made plain. */
export async function readText(part: Locator): Promise<string> {
  return (await part.innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Nothing sticks out of the screen, in the document or in the part of it that scrolls. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate<number>(`(() => {
    const main = document.getElementById('main') ?? document.documentElement;
    const root = document.documentElement;
    return Math.max(root.scrollWidth - window.innerWidth, main.scrollWidth - main.clientWidth);
  })()`);
  expect(overflow).toBeLessThanOrEqual(0);
}
