import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { buildWebIfNeeded } from '@quantieme/tools/start/web.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';
import type { ApiClient } from '../support/api-client.ts';
import { newVisitor, signIn, type Visit } from './browser.ts';
import { launchBrowser } from './chromium.ts';

/** The dashboard as built. */
export const WEB_ROOT = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

type Role = keyof TestApi['firms']['a']['users'];

/** The real API serving the real dashboard, and a browser in front of it. */
export interface Dashboard {
  readonly url: string;
  readonly api: TestApi;
  readonly browser: Browser;
  /** The same firm's owner, over HTTP: to prepare what a spec looks at. */
  readonly owner: ApiClient;
  context(role: Role, visit?: Visit): Promise<BrowserContext>;
  /** A page of somebody of firm A, signed in. */
  open(address: string, role?: Role, visit?: Visit): Promise<Page>;
  close(): Promise<void>;
}

export async function startDashboard(
  now: string,
  settings: Parameters<typeof startApi>[0] = {},
): Promise<Dashboard> {
  await buildWebIfNeeded();
  const [api, browser] = await Promise.all([
    startApi({ webRoot: path.resolve(WEB_ROOT), ...settings }),
    launchBrowser(),
  ]);
  api.setNow(now);
  const context = async (role: Role, visit?: Visit) => {
    const made = await newVisitor(browser, visit);
    const { email } = api.firms.a.users[role];
    await signIn(made, api.url, { email, password: TEST_PASSWORD });
    return made;
  };
  const desks = new Desks(context);
  return {
    url: api.url,
    api,
    browser,
    owner: await api.firms.a.as('owner'),
    context,
    open: async (address, role = 'owner', visit) => {
      const page = await (await desks.of(role, visit)).newPage();
      await page.goto(api.url + address);
      return page;
    },
    close: async () => {
      await browser.close();
      await api.close();
    },
  };
}

interface Desk {
  readonly context: BrowserContext;
  /** The test that last sat there. */
  usedBy: string | undefined;
}

/**
 * A browser a person and way of looking, kept from test to test as theirs is from day to day: signed in once, scripts
 * in its cache. Pages of earlier tests are closed: they would go on following every change.
 */
class Desks {
  readonly #desks = new Map<string, Desk>();
  readonly #sitDown: Dashboard['context'];

  constructor(sitDown: Dashboard['context']) {
    this.#sitDown = sitDown;
  }

  async of(role: Role, visit?: Visit): Promise<BrowserContext> {
    const test = expect.getState().currentTestName;
    const left = [...this.#desks.values()].filter(({ usedBy }) => usedBy !== test);
    const pages = left.flatMap(({ context }) => context.pages());
    await Promise.all(pages.map((page) => page.close()));
    const key = JSON.stringify([role, visit ?? null]);
    const desk = this.#desks.get(key) ?? {
      context: await this.#sitDown(role, visit),
      usedBy: test,
    };
    desk.usedBy = test;
    this.#desks.set(key, desk);
    return desk.context;
  }
}
