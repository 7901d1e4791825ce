import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import {
  removeDataDir,
  startInstance,
  temporaryDataDir,
  type Instance,
} from '../../start/instance.ts';
import { launchBrowser } from '../chromium.ts';
import { expectText, newVisitor, readText, settled, signIn } from '../browser.ts';

const LAWYER = { email: 'avocate@demo.test', password: 'quantieme-demo' };
const OTHER_FIRM = { email: 'autre@demo.test', password: 'quantieme-demo' };

/** Presses a key on an element until it has worked: an alert that arrives meanwhile moves the list under the focus. */
function pressUntil(page: Page, on: Locator) {
  return async (key: string, shown: Locator): Promise<void> => {
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await on.focus();
      await page.keyboard.press(key);
      const worked = await shown.waitFor({ timeout: 6_000 }).then(
        () => true,
        () => false,
      );
      if (worked) return;
    }
    throw new Error(`The key ${key} does nothing`);
  };
}

const DIGEST_WITHIN_MS = 60_000;

/** Of the lawyer's digests, the one that names a dossier: what fell due while nothing ran may have left before. */
async function openDigestOf(page: Page, reference: string): Promise<void> {
  const mails = page.getByRole('link', { name: /échéance/ }).filter({ hasText: LAWYER.email });
  const named = page.getByRole('article').getByText(reference).first();
  const end = performance.now() + DIGEST_WITHIN_MS;
  while (performance.now() < end) {
    for (const mail of await mails.all()) {
      await mail.click();
      await settled(page);
      if (await named.isVisible()) return;
    }
    await page.waitForTimeout(500);
    await page.reload();
    await mails.first().waitFor();
  }
  throw new Error(`No digest names ${reference}`);
}

/** What a new user does in the first quarter of an hour, on the product as `npm start` gives it. */
describe('from npm start to an acknowledged alert', () => {
  const dataDir = temporaryDataDir();
  let browser: Browser;
  let instance: Instance;
  let dossier: { address: string; reference: string };

  beforeAll(async () => {
    browser = await launchBrowser();
    const env = { CLOCK_START: '2026-06-01T09:00:00+02:00' };
    instance = await startInstance({ dataDir, env });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await instance.stop();
    removeDataDir(dataDir);
  }, 60_000);

  async function open(address: string, account = LAWYER): Promise<Page> {
    const context = await newVisitor(browser);
    await signIn(context, instance.address, account);
    const page = await context.newPage();
    await page.goto(instance.address + address);
    await settled(page);
    return page;
  }

  it('signs in as the demo lawyer and finds a firm at work', async () => {
    const page = await (await newVisitor(browser)).newPage();
    await page.goto(instance.address);
    await page.getByLabel('Adresse électronique').fill(LAWYER.email);
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill(LAWYER.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    await page.locator('[data-row]').first().waitFor();
    await expectText(page.locator('main'), 'lundi 1er juin 2026');
  }, 60_000);

  it('opens a first request and records « demande complète déposée le 12 mai 2026 »', async () => {
    const page = await open('/dossiers/nouveau');
    await page.getByRole('combobox', { name: 'Client' }).fill('KONÉ Aminata');
    await page.getByRole('option', { name: 'Nouveau client KONÉ Aminata' }).click();
    await page.getByRole('combobox', { name: 'Procédure' }).fill('premiere demande');
    await page
      .getByRole('option', { name: /Première demande/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
    await page.getByRole('heading', { name: 'Aminata KONÉ' }).waitFor();

    await page.keyboard.press('n');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Événement' }).fill('demande deposee');
    await drawer.getByRole('option').first().click();
    await drawer.getByRole('textbox', { name: 'Réception' }).fill('12 mai 2026');
    await drawer.getByRole('complementary').getByText('Nouvelle').first().waitFor();
    await drawer.getByRole('button', { name: 'Enregistrer l’événement' }).click();
    await drawer.waitFor({ state: 'detached' });
    await expectText(page.locator('main'), /\d{4}-\d{3,}/);
    const [reference = ''] = /\d{4}-\d{3,}/.exec(await readText(page.locator('main'))) ?? [];
    dossier = { address: new URL(page.url()).pathname, reference };
  }, 60_000);

  it('sees the implicit refusal, the window before the tribunal, and their reasons', async () => {
    const page = await open(dossier.address);
    const timeline = page.getByRole('region', { name: 'Chronologie' });
    await expectText(timeline, '12 sept. 2026', 'Refus implicite', 'ven. 13 nov.');
    await timeline
      .getByRole('button', { name: 'Recours contre le refus implicite', exact: true })
      .click();
    const drawer = page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    await drawer.getByRole('heading', { name: 'Raisonnement' }).waitFor();
    await expectText(drawer, 'vendredi 13 novembre 2026', /CJA R\. 421-/);
  }, 60_000);

  it('moves the clock, finds the reminders in the mailbox, and acknowledges one', async () => {
    await instance.stop();
    const env = { CLOCK_START: '2026-10-14T09:00:00+02:00' };
    instance = await startInstance({ dataDir, env });
    const page = await open('/boite-aux-lettres');
    await openDigestOf(page, dossier.reference);
    expect(await readText(page.getByRole('article'))).not.toContain('KONÉ');

    await page.getByRole('link', { name: /^Alertes/ }).click();
    const alert = page
      .getByRole('article')
      .filter({ hasText: dossier.reference })
      .filter({ hasText: 'Recours contre le refus implicite' })
      .first();
    await alert.waitFor({ timeout: 60_000 });
    const pressOn = pressUntil(page, alert.getByRole('link').first());
    await pressOn('e', page.getByText(/^Alerte accusée/).first());
    await alert.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
    await alert.waitFor();
    const plan = page.getByRole('textbox', { name: 'Ce qui est prévu' });
    await pressOn('p', plan);
    await plan.fill('Requête déposée le 15');
    await page.keyboard.press('Enter');
    await alert.waitFor({ state: 'detached' });
  }, 180_000);

  it('shows none of it to another firm', async () => {
    const page = await open('/boite-aux-lettres', OTHER_FIRM);
    expect(await page.locator('main').innerText()).not.toContain(`${dossier.reference} · A. K.`);
    await page.goto(instance.address + dossier.address);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('KONÉ');
  }, 60_000);
});
