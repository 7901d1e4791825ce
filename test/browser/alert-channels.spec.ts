import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTransports } from '@quantieme/notifications';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { type Dashboard, startDashboard } from './dashboard.ts';

const PHONE = { width: 390 };
const REMINDERS = '/reglages?onglet=rappels';

let dashboard: Dashboard;
beforeAll(async () => {
  const sms = { url: 'http://127.0.0.1:9', token: null, from: null };
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00', {
    transports: openTransports({ sms }),
  });
}, 120_000);
afterAll(() => dashboard.close());

const fatal = (page: Page) => page.getByRole('group', { name: 'Forclusion' });

describe('the channels of a firm', () => {
  it('say why they are not offered, to whoever could change it', async () => {
    const page = await dashboard.open(REMINDERS);
    await page.getByText(/personne n’a donné de numéro de mobile/).waitFor();
    await page.getByText(/indiquez d’abord l’adresse à appeler/).waitFor();
    expect(await fatal(page).getByLabel('SMS').count()).toBe(0);
    const other = await dashboard.open(REMINDERS, 'lawyer');
    await fatal(other).waitFor();
    expect(await other.getByText('Webhook du cabinet').count()).toBe(0);
  });

  it('are a number that each gives for herself, however it is typed', async () => {
    const page = await dashboard.open('/reglages', 'owner', PHONE);
    const mobile = page.getByLabel('Mobile');
    await mobile.fill('06 12 34 56 78');
    const save = page.locator('form', { has: mobile }).getByRole('button');
    await save.click();
    await page
      .getByText(/Un numéro avec son indicatif est attendu/)
      .first()
      .waitFor();
    expect(await mobile.getAttribute('aria-invalid')).toBe('true');
    await mobile.fill('0033 6.12.34.56.78');
    await save.click();
    await page.getByText('Réglages enregistrés.').waitFor();
    expect(await mobile.inputValue()).toBe('+33 6 12 34 56 78');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  it('are an address, whose secret is shown once, and which is tried', async () => {
    const page = await dashboard.open(REMINDERS);
    const address = page.getByLabel('Adresse à appeler');
    await address.fill('http://exemple.fr');
    const form = page.locator('form', { has: address });
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText(/doit commencer par https/).waitFor();
    await address.fill('https://127.0.0.1/quantieme');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    expect(await page.getByLabel('Secret de signature').inputValue()).toMatch(/^whsec_/);
    await page.getByRole('button', { name: 'Envoyer un essai' }).click();
    await page.getByText(/Pas reçu\. Cette adresse mène à un réseau privé/).waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('button', { name: 'Changer le secret' }).click();
    await page.getByRole('button', { name: 'Changer le secret' }).click();
    await page.getByText(/L’ancien secret signe aussi jusqu’au/).waitFor();
    expect(await page.getByLabel('Secret de signature').inputValue()).toMatch(/^whsec_/);
  });

  it('are then ticked beside mail, and say whom they do not reach', async () => {
    const page = await dashboard.open(REMINDERS, 'owner', PHONE);
    await fatal(page).getByLabel('SMS').check();
    await fatal(page).getByLabel('Webhook').check();
    await page.getByText(/Sans numéro de mobile\s: .*Personne lawyer/).waitFor();
    await page
      .locator('form', { has: fatal(page) })
      .getByRole('button')
      .last()
      .click();
    await page.getByText(/Politique de rappels enregistrée/).waitFor();
    await settled(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Retirer le webhook' }).click();
    await page.getByRole('button', { name: 'Retirer le webhook' }).click();
    await expectText(page.locator('body'), 'Décochez-le d’abord dans les rappels du cabinet.');
  });
});
