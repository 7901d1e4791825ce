import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { buildWebIfNeeded } from '@quantieme/tools/start/web.ts';
import { TEST_PASSWORD } from '../support/api.ts';
import { expectAccessible, expectText, newVisitor, settled, signIn } from './browser.ts';
import { startDashboard, WEB_ROOT, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

const KEPT_AFTER_MS = 2_500;
const THREE_DAYS_MS = 3 * 86_400_000;

let dashboard: Dashboard;
let webRoot: string;
let dossier: MadeDossier;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  webRoot = await mkdtemp(path.join(tmpdir(), 'quantieme-web-'));
  await buildWebIfNeeded();
  await cp(WEB_ROOT, webRoot, { recursive: true });
  dashboard = await startDashboard('2026-11-23T09:12:00+01:00', { webRoot });
  dossier = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    event: ['demande-deposee', { receivedOn: '2026-06-15' }],
  });
  context = await dashboard.context('owner', { serviceWorkers: 'allow' });
  page = await context.newPage();
  for (const address of ['/aujourdhui', `/dossiers/${dossier.id}`]) {
    await page.goto(dashboard.url + address);
    await settled(page);
    // Kept a second after it was shown: whoever leaves before keeps nothing of it.
    await page.waitForTimeout(KEPT_AFTER_MS);
  }
  await page.evaluate(`navigator.serviceWorker.ready`);
  await until(async () => (await kept()).answers.length >= 3);
}, 120_000);
afterAll(async () => {
  await dashboard.close();
  await rm(webRoot, { recursive: true });
});

/** The same dashboard under another name, as a deployment puts it in the place of the former. */
async function publishAnother(): Promise<void> {
  const worker = path.join(webRoot, 'sw.js');
  const written = await readFile(worker, 'utf8');
  await writeFile(worker, written.replace(/'shell-[0-9a-f]+'/, `'shell-another'`));
  await Promise.all(['.br', '.gz'].map((kind) => rm(worker + kind)));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It never held');
    await page.waitForTimeout(100);
  }
}

interface Stored {
  readonly keys: readonly { readonly owner: string; readonly canLeave: boolean }[];
  /** As texts, byte by byte. */
  readonly answers: readonly string[];
}

/** What this browser stores of it, read as another program would. */
const kept = () =>
  page.evaluate<Stored>(`new Promise(async (resolve, reject) => {
    const found = (await indexedDB.databases()).some(({ name }) => name === 'quantieme-kept');
    if (!found) return resolve({ keys: [], answers: [] });
    const opening = indexedDB.open('quantieme-kept');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction([...db.objectStoreNames]);
      const [keys, answers] = ['keys', 'answers'].map((name) => reading.objectStore(name).getAll());
      reading.oncomplete = () => {
        db.close();
        resolve({
          keys: keys.result.map(({ owner, seal, name }) => ({ owner, canLeave: seal.extractable || name.extractable })),
          answers: answers.result.map(({ sealed }) => new TextDecoder().decode(sealed)),
        });
      };
    };
  })`);

/** As if the server had last said that long ago that the session holds. */
const confirmedAgo = (ms: number) =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('quantieme-kept');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const keys = db.transaction('keys', 'readwrite').objectStore('keys');
      const reading = keys.get('session');
      reading.onsuccess = () => keys.put({ ...reading.result, confirmedAt: Date.now() - ${ms} }, 'session');
      keys.transaction.oncomplete = () => (db.close(), resolve());
    };
  })`);

describe('without a network', () => {
  it('stores nothing that can be read, under keys that cannot leave', async () => {
    const { keys, answers } = await kept();
    expect(keys.map(({ canLeave }) => canLeave)).toEqual([false]);
    expect(answers.filter((answer) => /KON|Amina|Cabinet/.test(answer))).toEqual([]);
  });

  it('keeps the files of the dashboard, none of a page for clients and no answer', async () => {
    const names = await page.evaluate<string[]>(
      `caches.keys().then(async (all) => (await Promise.all(all.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())`,
    );
    expect(names).toEqual(expect.arrayContaining(['/', '/manifest.webmanifest']));
    expect(
      names.filter((name) =>
        /^\/v1|\/client-link-page|questionnaire-page|acknowledgement/.test(name),
      ),
    ).toEqual([]);
  });

  it('opens again on what was read, and says from when it is', async () => {
    await context.setOffline(true);
    await page.goto(`${dashboard.url}/aujourdhui`);
    await page.locator('[data-row]').filter({ hasText: 'KONÉ' }).first().waitFor();
    await expectText(page.locator('#main'), 'Hors ligne', 'données du');
    await expectAccessible(page);
    await page.locator('[data-row-main]').first().click();
    await expectText(page.locator('#main'), dossier.reference, 'Hors ligne');
  });

  it('says of a page that was not opened that the server cannot be reached', async () => {
    await page.goto(`${dashboard.url}/factures`);
    await expectText(page.locator('#main'), 'Le serveur est injoignable');
  });

  it('refuses to write, and loses nothing of what was typed', async () => {
    await page.goto(`${dashboard.url}/dossiers/${dossier.id}`);
    await page.locator('h1').first().waitFor();
    await page.getByRole('button', { name: 'Note', exact: true }).first().click();
    const note = page.getByRole('textbox', { name: 'Ajouter une note' });
    await note.fill('Appelée à 9 h 15 : viendra lundi.');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expectText(page.locator('#main'), 'Ce que vous avez saisi reste à l’écran');
    expect(await note.inputValue()).toBe('Appelée à 9 h 15 : viendra lundi.');
  });

  it('goes on by itself when the network is back', async () => {
    await context.setOffline(false);
    await page.getByText('Hors ligne').waitFor({ state: 'detached' });
  });

  it.each([
    [THREE_DAYS_MS - 60_000, 'KONÉ'],
    [THREE_DAYS_MS + 1_000, 'Le serveur est injoignable'],
  ])('when nobody has confirmed the session for %i ms, shows « %s »', async (agoMs, words) => {
    await confirmedAgo(agoMs);
    await context.setOffline(true);
    await page.goto(`${dashboard.url}/aujourdhui`);
    await expectText(page.locator('body'), words);
    await context.setOffline(false);
  });

  it('destroys what one read where another signs in, though nobody signed out', async () => {
    expect((await kept()).answers).toEqual([]);
    await page.goto(`${dashboard.url}/dossiers/${dossier.id}`);
    await until(async () => (await kept()).answers.length > 0);
    const [former] = (await kept()).keys;
    await context.clearCookies();
    const { email } = dashboard.api.firms.a.users.paralegal;
    await signIn(context, dashboard.url, { email, password: TEST_PASSWORD });
    await page.goto(`${dashboard.url}/reglages`);
    await until(async () => (await kept()).keys[0]?.owner !== former?.owner);
    await context.setOffline(true);
    await page.goto(`${dashboard.url}/dossiers/${dossier.id}`);
    await expectText(page.locator('#main'), 'Le serveur est injoignable');
    await context.setOffline(false);
    await page.getByText('Hors ligne').waitFor({ state: 'detached' });
  });

  it('says when a newer version waits, and takes it where it is asked to', async () => {
    const shells = () =>
      page.evaluate<string[]>(
        `caches.keys().then((all) => all.filter((name) => name.startsWith('shell-')))`,
      );
    const [before] = await shells();
    await publishAnother();
    await page.evaluate(`navigator.serviceWorker.ready.then((all) => all.update())`);
    await expectText(page.locator('#main'), 'Une nouvelle version est prête');
    await page.evaluate(`window.isFormer = true`);
    await page.getByRole('button', { name: 'Recharger' }).click();
    // While the page is replaced there is nothing to ask.
    await until(() => page.evaluate<boolean>(`!window.isFormer`).catch(() => false));
    await settled(page);
    expect(await page.getByText('Une nouvelle version est prête').count()).toBe(0);
    expect(await shells()).toEqual([before, 'shell-another']);
  });

  it('leaves nothing to whoever comes after a sign-out', async () => {
    await page.getByRole('button', { name: 'Menu du compte' }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
    await until(async () => (await kept()).keys.length === 0);
    expect(await kept()).toEqual({ keys: [], answers: [] });
  });

  it('installs nothing for somebody who only signs in', async () => {
    const stranger = await newVisitor(dashboard.browser, { serviceWorkers: 'allow' });
    const door = await stranger.newPage();
    await door.goto(`${dashboard.url}/connexion`);
    await settled(door);
    const workers = `navigator.serviceWorker.getRegistrations().then((all) => all.length)`;
    expect(await door.evaluate<number>(workers)).toBe(0);
  });
});
