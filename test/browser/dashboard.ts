import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWebIfNeeded } from '@quantieme/tools/start/web.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';
import type { ApiClient } from '../support/api-client.ts';
import { launchBrowser, newVisitor, signIn, type Visit } from './browser.ts';

const WEB_ROOT = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

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

export async function startDashboard(now: string): Promise<Dashboard> {
  await buildWebIfNeeded();
  const [api, browser] = await Promise.all([
    startApi({ webRoot: path.resolve(WEB_ROOT) }),
    launchBrowser(),
  ]);
  api.setNow(now);
  const context = async (role: Role, visit?: Visit) => {
    const made = await newVisitor(browser, visit);
    const { email } = api.firms.a.users[role];
    await signIn(made, api.url, { email, password: TEST_PASSWORD });
    return made;
  };
  return {
    url: api.url,
    api,
    browser,
    owner: await api.firms.a.as('owner'),
    context,
    open: async (address, role = 'owner', visit) => {
      const page = await (await context(role, visit)).newPage();
      await page.goto(api.url + address);
      return page;
    },
    close: async () => {
      await browser.close();
      await api.close();
    },
  };
}
