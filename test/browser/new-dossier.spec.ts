import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-06-01T09:00:00+02:00');
}, 120_000);
afterAll(() => dashboard.close());

const A_MINUTE_MS = 60_000;

/** Types in a list and takes with Enter the first option that matches. */
async function choose(page: Page, list: string, typed: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).focus();
  // A list that opens forgets its mark in a timer of its own: nobody types before it, a browser under load does.
  await page.evaluate('new Promise((done) => setTimeout(done))');
  await page.keyboard.type(typed);
  const marked = page.locator('[role=option][data-combobox-selected]');
  await marked.filter({ hasText: option }).waitFor();
  await page.keyboard.press('Enter');
}

describe('a new dossier', () => {
  it('takes less than a minute, from the keyboard alone', async () => {
    const page = await dashboard.open('/aujourdhui', 'lawyer');
    await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    const { keyboard } = page;
    const started = performance.now();
    await keyboard.press('n');
    await page.getByRole('combobox', { name: 'Client' }).and(page.locator(':focus')).waitFor();
    await keyboard.type('NGUYỄN Thị Hương');
    await page.getByRole('option', { name: 'Nouveau client NGUYỄN Thị Hương' }).waitFor();
    await keyboard.press('Enter');
    await page
      .getByRole('textbox', { name: 'Nom de famille' })
      .and(page.locator(':focus'))
      .waitFor();
    await choose(page, 'Procédure', 'premiere demande', 'Première demande');
    await choose(page, 'Département de résidence', '94', '94');
    await choose(page, 'Événement', 'demande deposee', 'Demande de titre déposée');
    await page.getByRole('textbox', { name: 'Réception' }).focus();
    await keyboard.type('12 mai');
    await page.getByText('mardi 12 mai 2026').waitFor();
    await keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Thị Hương NGUYỄN' }).waitFor();
    expect(performance.now() - started).toBeLessThan(A_MINUTE_MS);
    const timeline = page.getByRole('region', { name: 'Chronologie' });
    await timeline.getByText('12 mai 2026').first().waitFor();
    const about = page.getByRole('complementary', { name: 'À propos du dossier' });
    await expectText(about, 'Melun');
  });

  it('is not sent by Enter in a list where nothing matches', async () => {
    const page = await dashboard.open('/dossiers/nouveau', 'lawyer');
    await page.getByRole('combobox', { name: 'Client' }).fill('TRAORÉ Awa');
    await page.getByRole('option', { name: 'Nouveau client TRAORÉ Awa' }).click();
    await page.getByRole('combobox', { name: 'Procédure' }).fill('premiere demande');
    await page.getByRole('option', { name: /Première demande/ }).click();
    await page.getByRole('combobox', { name: 'Département de résidence' }).fill('introuvable');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
    await page.keyboard.press('Enter');
    await settled(page);
    expect(sent.filter((request) => /^POST .*\/dossiers$/.test(request))).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/dossiers/nouveau');
  });

  it('takes a client the firm knows already', async () => {
    await makeDossier(dashboard.owner, { client: ['BEN YOUSSEF', 'Leïla'] });
    const page = await dashboard.open('/dossiers/nouveau', 'lawyer');
    await page.getByRole('combobox', { name: 'Client' }).fill('leila');
    await page.getByRole('option', { name: /Leïla BEN YOUSSEF/ }).click();
    await page.getByRole('combobox', { name: 'Procédure' }).fill('regroupement');
    await page.getByRole('option', { name: /Regroupement/ }).click();
    await page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
    await page.getByRole('heading', { name: 'Leïla BEN YOUSSEF' }).waitFor();
    await page.getByRole('link', { name: 'Leïla BEN YOUSSEF' }).click();
    await page.getByRole('heading', { name: 'Identité' }).waitFor();
    await page.locator('[data-row]').nth(1).waitFor();
    expect(await page.locator('[data-row]').count()).toBe(2);
  });
});

describe('the palette', () => {
  it('finds a client without accents and opens their page', async () => {
    await makeDossier(dashboard.owner, { client: ['ÉLYSÉE', 'Zoé'] });
    const page = await dashboard.open('/aujourdhui');
    await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Recherche' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('elysee zoe');
    await page.getByRole('dialog').getByText('Zoé ÉLYSÉE', { exact: true }).click();
    await page.getByRole('heading', { name: 'Zoé ÉLYSÉE' }).waitFor();
  });

  it('does what is typed with the client it is for, and asks which dossier otherwise', async () => {
    await makeDossier(dashboard.owner, { client: ['OKONKWO', 'Ifeoma'] });
    const page = await dashboard.open('/aujourdhui');
    await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Recherche' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('evenement okonkwo');
    const palette = page.getByRole('dialog', { name: 'Recherche' });
    await palette
      .getByRole('button', { name: /Enregistrer un événement.*Ifeoma OKONKWO/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /événement/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');

    await page.goto(`${dashboard.url}/aujourdhui`);
    await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Recherche' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('tache');
    await palette.getByRole('button', { name: 'Ajouter une tâche' }).waitFor();
    await page.keyboard.press('Enter');
    await palette.getByPlaceholder(/^Pour quel dossier/).waitFor();
    await page.keyboard.type('okonkwo');
    await palette.getByRole('button', { name: /Ifeoma OKONKWO/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Nouvelle tâche').and(page.locator(':focus')).waitFor();
  });

  it('goes anywhere with G and a letter', async () => {
    const page = await dashboard.open('/aujourdhui');
    await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.getByRole('heading', { name: 'Échéancier' }).waitFor();
  });
});
