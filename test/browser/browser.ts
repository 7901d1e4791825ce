import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';
import bundled from '@sparticuz/chromium';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** An installed Chromium, else the one inside `@sparticuz/chromium`, which needs no root to run. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  return chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args });
}

export interface Visit {
  readonly language?: 'fr' | 'en';
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

const HEIGHT = 900;

/** A browser of somebody's own: nothing stored, French unless said otherwise. */
export async function newVisitor(
  browser: Browser,
  { language = 'fr', width = 1440, theme = 'light' }: Visit = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
  });
  await context.addInitScript(
    `localStorage.setItem('quantieme.language', '${language}');
     localStorage.setItem('mantine-color-scheme-value', '${theme}');`,
  );
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

/** Waits until the page asks the server for nothing more and shows no skeleton. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}

/** No violation of any rule of axe, in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
  expect(said).toEqual([]);
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
