import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

const ADDRESS = '/reglages?onglet=agenda';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The address that the page shows, on the port the instance of the tests listens to. */
async function shownAddress(page: Page): Promise<string> {
  const address = await page.getByLabel('Adresse du flux').inputValue();
  return dashboard.url + new URL(address).pathname;
}

const statusOf = async (address: string) => (await fetch(address)).status;

it('a feed is made, read by a calendar, and revoked after a question', async () => {
  const page = await dashboard.open(ADDRESS, 'lawyer');
  await page.getByText('Le dossier fait foi').waitFor();
  await page.getByLabel('Où sera-t-il lu').fill('Téléphone');
  await button(page, 'Créer un flux').click();
  const address = await shownAddress(page);
  const open = page.getByRole('link', { name: 'Ouvrir dans mon agenda' });
  expect(await open.getAttribute('href')).toMatch(/^webcal:\/\/.+\/calendars\/[\w-]{43}\.ics$/);
  await page.getByText('Pas encore lu').waitFor();
  expect(await statusOf(address)).toBe(200);
  await page.reload();
  await page.getByText(/Dernière lecture/).waitFor();
  expect(await page.getByLabel('Adresse du flux').count()).toBe(0);
  await page.getByRole('button', { name: /Révoquer le flux/ }).click();
  await button(page, 'Abandonner').click();
  expect(await statusOf(address)).toBe(200);
  await page.getByRole('button', { name: /Révoquer le flux/ }).click();
  await page.getByText(/n’y trouvera plus rien/).waitFor();
  await button(page, 'Révoquer').click();
  await page.getByText('Aucun flux pour l’instant.').waitFor();
  expect(await statusOf(address)).toBe(404);
});

it('an owner is warned before names are shown; what the others may choose follows', async () => {
  const owner = await dashboard.open(ADDRESS, 'owner');
  await owner.getByLabel('Titres admis').selectOption({ label: 'Référence et noms' });
  await owner.getByText(/secret professionnel/).waitFor();
  await button(owner, 'Enregistrer').click();
  await owner.getByText('Réglages enregistrés.').waitFor();
  const lawyer = await dashboard.open(ADDRESS, 'lawyer');
  await lawyer.getByLabel('Titres', { exact: true }).selectOption({ label: 'Référence et noms' });
  expect(await lawyer.getByLabel('Titres admis').count()).toBe(0);
});

it.each([1440, 390])('fits a screen of %i px, with an address just made', async (width) => {
  const page = await dashboard.open(ADDRESS, 'owner', { width });
  await page.getByLabel('Où sera-t-il lu').fill(`Écran de ${width}`);
  await button(page, 'Créer un flux').click();
  await page.getByLabel('Adresse du flux').waitFor();
  await page
    .getByRole('button', { name: /Révoquer le flux/ })
    .first()
    .click();
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
