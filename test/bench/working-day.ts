import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buildWebIfNeeded } from '@quantieme/tools/start/web.ts';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser/chromium.ts';
import { startApi, TEST_PASSWORD, type TestApi } from '../support/api.ts';
import { openDossier } from '../support/cases.ts';
import startTestServer from '../support/global-setup.ts';
import { buildEmptyPage } from './web-build.ts';

const NOW = '2026-11-23T09:00:00+01:00';
const DOSSIERS = 40;
const DIST = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

export interface WorkingDay {
  readonly url: string;
  readonly api: TestApi;
  /** The same server in front of a page that says nothing. */
  readonly emptyUrl: string;
  readonly browser: Browser;
  readonly dossierId: string;
  readonly clientId: string;
  /** A browser in which nothing is kept yet; the owner's when signed in. */
  visitor(options: { readonly width: number; readonly signedIn: boolean }): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Forty dossiers whose dates come in the next weeks, as the owner of a firm finds them in the morning. */
export async function startWorkingDay(): Promise<WorkingDay> {
  await startTestServer();
  const folder = mkdtempSync(path.join(tmpdir(), 'quantieme-empty-'));
  await Promise.all([buildWebIfNeeded(), buildEmptyPage(folder)]);
  const [api, bare, browser] = [
    await startApi({ webRoot: DIST }),
    await startApi({ webRoot: folder }),
    await launchBrowser(),
  ];
  api.setNow(NOW);
  const last = await fill(api);
  return {
    url: api.url,
    emptyUrl: bare.url,
    api,
    browser,
    dossierId: last.id,
    clientId: last.clients[0]?.id ?? '',
    visitor: (options) => openVisitor(browser, api, options),
    close: async () => {
      await browser.close();
      await Promise.all([api.close(), bare.close()]);
      rmSync(folder, { recursive: true, force: true });
      await globalThis.stopTestServer?.();
    },
  };
}

async function fill(api: TestApi) {
  const owner = await api.firms.a.as('owner');
  const first = Temporal.Instant.from(NOW).toZonedDateTimeISO('Europe/Paris').toPlainDate();
  const open = (index: number) =>
    openDossier(owner, {
      client: { familyName: `Essai ${index + 1}`, givenNames: 'Camille' },
      firstEvent: {
        type: 'demande-deposee',
        dates: { receivedOn: String(first.subtract({ days: 184 - index })) },
      },
    });
  let last = await open(0);
  for (let index = 1; index < DOSSIERS; index += 1) last = await open(index);
  return last;
}

async function openVisitor(
  browser: Browser,
  api: TestApi,
  { width, signedIn }: { readonly width: number; readonly signedIn: boolean },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'fr-FR',
  });
  if (!signedIn) return context;
  const answer = await context.request.post(`${api.url}/v1/session`, {
    headers: { 'X-Requested-With': 'quantieme' },
    data: { email: api.firms.a.users.owner.email, password: TEST_PASSWORD },
  });
  if (answer.status() !== 200) throw new Error(`Sign-in answered ${answer.status()}`);
  return context;
}
