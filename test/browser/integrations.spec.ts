import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { askToken, withToken } from '../support/machines.ts';
import { PUBLIC_URL } from '../support/webhooks.ts';
import { expectAccessible, expectNoSidewaysScroll, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

const ADDRESS = '/reglages?onglet=integrations';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

it('software is let in, calls, gets another secret, is shut out and let in again', async () => {
  const page = await dashboard.open(ADDRESS, 'owner');
  await page.getByText('Aucun logiciel autorisé').waitFor();
  await page.getByText('/oauth/token').waitFor();
  await page.getByLabel('Nom du logiciel').fill('Compta');
  await button(page, 'Aucun').click();
  await button(page, 'Autoriser').click();
  await page.getByText('Cette liste ne peut pas être vide.').waitFor();
  await page.getByLabel('Références et états des dossiers').check();
  await button(page, 'Autoriser').click();
  const credentials = {
    client_id: await page.getByLabel('Identifiant (client_id)').inputValue(),
    client_secret: await page.getByLabel('Secret', { exact: true }).inputValue(),
  };
  const { body } = await askToken(dashboard.api, credentials);
  const client = withToken(dashboard.api, body.access_token);
  expect((await client.get('/v1/dossiers')).status).toBe(200);

  await page.reload();
  await page
    .getByText(/Dernier appel/)
    .first()
    .waitFor();
  expect(await page.getByLabel('Secret', { exact: true }).count()).toBe(0);
  await button(page, /^Nouveau secret/).click();
  await page.getByLabel('Secret', { exact: true }).waitFor();
  await button(page, /^Mettre fin au secret/)
    .first()
    .click();
  await button(page, 'Mettre fin').click();
  await page.getByText(/^Secret ….{4} terminé$/).waitFor();
  expect((await client.get('/v1/dossiers')).status).toBe(401);

  await button(page, /^Révoquer/).click();
  await page.getByText('« Compta » est révoqué').waitFor();
  await button(page, 'Annuler').click();
  await button(page, /^Révoquer/).waitFor();
});

it('a webhook is refused at a private address, made, switched off and on, and gets another secret', async () => {
  const page = await dashboard.open(ADDRESS, 'owner');
  await page.getByText('Aucun webhook').waitFor();
  await button(page, 'Ajouter un webhook').click();
  await page.getByLabel('Adresse à appeler').fill('https://169.254.169.254/');
  await button(page, 'Créer le webhook').click();
  await page.getByText(/^Cette adresse est celle d’un réseau privé/).waitFor();
  await page.getByLabel('Adresse à appeler').fill(PUBLIC_URL);
  await page.getByLabel('Tout ce qui change').check();
  await button(page, 'Créer le webhook').click();
  const secret = page.getByLabel('Secret de signature');
  const first = await secret.inputValue();
  await page.getByText('Activé, rien à dire pour l’instant').waitFor();
  await button(page, 'Désactiver').click();
  await page.getByText(/^Désactivé le/).waitFor();
  await button(page, 'Réactiver').click();
  await button(page, 'Désactiver').waitFor();
  await page.reload();
  await page.getByText('Derniers appels').click();
  await page.getByText('Aucun appel encore.').waitFor();
  await button(page, 'Changer le secret').click();
  await button(page, 'Changer le secret').click();
  await expect(secret.inputValue()).resolves.not.toBe(first);
  await page.getByText(/L’ancien secret signe aussi/).waitFor();
  await expectAccessible(page);
});

it('is the owner’s affair', async () => {
  const page = await dashboard.open(ADDRESS, 'lawyer');
  await page.getByText('Réservé au titulaire du cabinet').waitFor();
});

it.each([1440, 390])('fits a screen of %i px, with a secret just made', async (width) => {
  const page = await dashboard.open(ADDRESS, 'owner', { width });
  await button(page, 'Autoriser un logiciel').click();
  await page.getByLabel('Nom du logiciel').fill(`Écran de ${width}`);
  await page.getByText('Limites et clés').click();
  await page.getByLabel('Adresses admises').fill('203.0.113.0/24');
  await button(page, 'Autoriser').click();
  await page.getByLabel('Secret', { exact: true }).waitFor();
  await button(page, 'Autoriser un logiciel').click();
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
