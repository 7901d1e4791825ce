import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PASSWORD } from '../support/api.ts';
import { expectAccessible, newVisitor } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
  await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    event: ['demande-deposee', { receivedOn: '2026-06-15' }],
  });
}, 120_000);
afterAll(() => dashboard.close());

const WORDS = fileURLToPath(new URL('../../apps/web/src/i18n/fr', import.meta.url));
const places = readdirSync(WORDS)
  .map((name) => readFileSync(path.join(WORDS, name), 'utf8'))
  .flatMap((lines) => [...lines.matchAll(/^ {2}(\w+): \{$/gm)].map(([, place]) => place));
/** What a word that is not there looks like: the name of its place. */
const NO_WORD = new RegExp(`\\b(?:${places.join('|')})\\.[a-z]\\w*`);

describe('the first screens', () => {
  it.each([
    ['/connexion', 'Connexion'],
    ['/mot-de-passe-oublie', 'Mot de passe oublié'],
    ['/aujourdhui', 'Aujourd’hui'],
  ])('%s speaks before all words of the product are there', async (address, heading) => {
    const context = await dashboard.context('owner');
    // The worker that keeps the files would answer instead of the network.
    await context.route(/\/assets\/fr-/, (route) => route.abort());
    await context.route('**/sw.js', (route) => route.abort());
    const page = await context.newPage();
    const refused = page.waitForEvent('requestfailed', (one) => one.url().includes('/assets/fr-'));
    await page.goto(dashboard.url + address);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    if (address === '/aujourdhui') await page.locator('main [data-row]').first().waitFor();
    expect(await page.content()).not.toMatch(NO_WORD);
    // What is loaded at rest, and does not come, takes nothing away.
    await refused;
    await page.waitForTimeout(300);
    expect(await page.getByRole('heading', { name: heading, level: 1 }).count()).toBe(1);
    await context.close();
  });
});

describe('signing in', () => {
  it('asks who one is before showing anything, then leads where one was going', async () => {
    const page = await (await newVisitor(dashboard.browser)).newPage();
    await page.goto(`${dashboard.url}/echeancier?view=late`);
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
    await page.getByLabel('Adresse électronique').fill(dashboard.api.firms.a.users.lawyer.email);
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Échéancier' }).waitFor();
    expect(page.url()).toBe(`${dashboard.url}/echeancier?view=late`);
  });

  it('says that the password is wrong, without saying which of the two', async () => {
    const page = await (await newVisitor(dashboard.browser)).newPage();
    await page.goto(`${dashboard.url}/connexion`);
    await page.getByLabel('Adresse électronique').fill('personne@exemple.test');
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill('ceci n’est pas le bon');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('alert').waitFor();
    expect(page.url()).toContain('/connexion');
  });

  it('speaks English to people who choose it, and nothing else', async () => {
    const page = await (await newVisitor(dashboard.browser)).newPage();
    await page.goto(`${dashboard.url}/connexion`);
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('main').innerText()).not.toMatch(/Connexion|Mot de passe/);
  });

  it('speaks the language of whoever signs in, until another is chosen in this browser', async () => {
    const { assistant } = dashboard.api.firms.a.users;
    const account = await dashboard.api.firms.a.as('assistant');
    await account.patch('/v1/account', { locale: 'en' });
    // A browser that was told nothing.
    const context = await dashboard.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${dashboard.url}/connexion`);
    await page.getByLabel('Adresse électronique').fill(assistant.email);
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    await account.patch('/v1/account', { locale: 'fr' });
    await context.close();
  });

  it('ends: the way back leads to the sign-in', async () => {
    const page = await dashboard.open('/dossiers', 'paralegal');
    await page.getByRole('button', { name: 'Menu du compte' }).click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
    await page.goto(`${dashboard.url}/dossiers`);
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
  });

  it('ends in the middle of a form: nothing typed is lost', async () => {
    const page = await dashboard.open('/clients', 'lawyer');
    await page.getByRole('button', { name: 'Nouveau client' }).click();
    await page.getByLabel('Nom de famille').fill('OUÉDRAOGO');
    await page.getByLabel('Prénoms').fill('Awa');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const lock = page.getByRole('dialog', { name: 'Votre session est terminée' });
    await lock.waitFor();
    await expectAccessible(page);
    const password = lock.getByRole('textbox', { name: 'Mot de passe' });
    await password.fill('ceci n’est pas le bon');
    await page.keyboard.press('Enter');
    await lock.getByRole('alert').waitFor();
    await password.fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await lock.waitFor({ state: 'detached' });
    await page.getByText('rien n’a été enregistré').waitFor();
    expect(await page.getByLabel('Prénoms').inputValue()).toBe('Awa');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('heading', { name: 'Awa OUÉDRAOGO' }).waitFor();
  });

  it('shows to the accountant what an accountant may see', async () => {
    const page = await dashboard.open('/', 'billing');
    await page.getByRole('heading', { name: 'Dossiers', level: 1 }).waitFor();
    const nav = page.getByRole('navigation', { name: 'Navigation' });
    expect(await nav.getByRole('link', { name: 'Échéancier' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Nouveau' }).count()).toBe(0);
  });

  it('keeps the tools folded, and open around the page that is one', async () => {
    const page = await dashboard.open('/aujourdhui', 'lawyer');
    const tools = page.getByRole('button', { name: 'Outils' });
    const rules = page.getByRole('link', { name: 'Règles' });
    await tools.and(page.locator('[aria-expanded=false]')).waitFor();
    expect(await rules.count()).toBe(0);
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: 'Calculateur', level: 1 }).waitFor();
    await rules.waitFor();
  });
});
