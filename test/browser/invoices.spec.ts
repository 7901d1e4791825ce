import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { euros, SETTINGS } from '../support/invoices.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-20T09:00:00+01:00');
  const { owner } = dashboard;
  dossier = await makeDossier(owner, { client: ['KONÉ', 'Amina'] });
  await owner.put('/v1/invoice-settings', SETTINGS, { 'if-match': '"0"' });
  await owner.post('/v1/rates', { from: '2026-01-01', hourly: euros(200_00) });
  const work = { dossierId: dossier.id, minutes: 70, description: 'Rédaction du recours' };
  await owner.post('/v1/time-entries', work);
}, 120_000);
afterAll(() => dashboard.close());

describe('an invoice', () => {
  it('is drafted from work, issued, opened, paid and credited', async () => {
    const page = await dashboard.open('/factures', 'billing');
    await page.getByRole('button', { name: 'Nouvelle facture' }).click();
    await page.getByRole('button', { name: /Amina KONÉ.*233,33/ }).click();
    const issue = page.getByRole('button', { name: 'Émettre', exact: true });
    await expectText(page.locator('main'), '280,00 €', 'Avant d’émettre');
    expect(await page.getByLabel('Désignation').inputValue()).toContain('Rédaction du recours');
    expect(await issue.isDisabled()).toBe(true);
    await page.getByLabel('Rue').fill('3 allée des Tilleuls');
    await page.getByLabel('Code postal').fill('93200');
    await page.getByLabel('Ville').fill('Saint-Denis');
    await page.getByLabel('Remise (%)').fill('10');
    await expectText(page.locator('main'), '252,00 €');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer le projet' }).click();
    await issue.click();
    await page.getByRole('button', { name: 'Émettre définitivement' }).click();
    await page.getByRole('heading', { name: 'Facture F2026-0001' }).waitFor();

    const address = await page.getByRole('link', { name: 'Ouvrir le PDF' }).getAttribute('href');
    const file = await page.request.get(dashboard.url + (address ?? ''));
    expect(file.headers()['content-disposition']).toMatch(/^inline.*F2026-0001\.pdf/);
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');

    await page.getByRole('button', { name: 'Noter un paiement' }).click();
    const payment = page.getByRole('dialog', { name: 'Noter un paiement' });
    await payment.getByLabel('Montant (€)').fill('100');
    await payment.getByRole('button', { name: 'Noter le paiement' }).click();
    await expectText(page.locator('main'), 'Payée en partie', 'Reste dû 152,00 €');
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByRole('button', { name: 'Faire un avoir' }).click();
    const credit = page.getByRole('dialog', { name: /^Avoir sur ce qui reste/ });
    await credit.getByLabel('Motif').fill('Erreur de client');
    await credit.getByRole('button', { name: 'Émettre l’avoir' }).click();
    await page.getByRole('heading', { name: 'Avoir A2026-0001' }).waitFor();
    await page.getByRole('link', { name: /F2026-0001/ }).click();
    await expectText(page.locator('main'), 'Reçu en trop 100,00 €');
  }, 60_000);
});
