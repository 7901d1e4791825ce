import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-05-20T09:00:00+02:00');
  const { owner } = dashboard;
  dossier = await makeDossier(owner, { client: ['KONÉ', 'Amina'] });
  await owner.post(`/v1/dossiers/${dossier.id}/events`, {
    type: 'demande-deposee',
    on: '2026-05-12',
  });
  await owner.post('/v1/rates', {
    from: '2026-01-01',
    hourly: { amount: 20_000, currency: 'EUR' },
  });
}, 120_000);
afterAll(() => dashboard.close());

describe('time and fees of a dossier', () => {
  it('are typed in a line, taken from what was done, and counted by a clock that no page hides', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}/honoraires`, 'owner');
    const suggested = page.getByRole('region', { name: 'Proposé d’après ce que vous avez fait' });
    await suggested.getByRole('button', { name: /^Noter : Demande de titre déposée/ }).click();
    await suggested.waitFor({ state: 'detached' });
    const entry = page.getByRole('form', { name: 'Noter du temps' });
    await entry.getByLabel('Temps passé').fill('0,75');
    await entry.getByLabel('Travail fait').fill('Appel à la préfecture');
    await entry.getByRole('button', { name: 'Ajouter' }).click();
    await expectText(
      page.getByRole('region', { name: 'Temps noté' }),
      'Demande de titre déposée le 12 mai',
      'Appel à la préfecture',
    );
    await page.getByText('450,00').first().waitFor();
    await expectAccessible(page);
    await page.getByText('Taux particulier pour ce dossier').click();
    const rate = page.getByRole('form', { name: 'Nouveau taux' });
    await rate.getByLabel('Hors taxe, l’heure').fill('300');
    await rate.getByRole('button', { name: 'Ajouter' }).click();
    await page.getByText('Votre taux ici : 300,00').waitFor();
    await page.getByRole('button', { name: 'Lancer le chronomètre' }).click();
    await page.getByRole('link', { name: 'Aujourd’hui' }).first().click();
    await page.getByRole('link', { name: /Amina KONÉ\s*Arrêter/ }).click();
    await page.getByRole('button', { name: 'Arrêter et noter' }).waitFor();
  });

  it('are mended where they stand, and kept as typed when somebody else was faster', async () => {
    const { owner } = dashboard;
    const { body } = await owner.post('/v1/time-entries', {
      ...{ dossierId: dossier.id, on: '2026-05-19', minutes: 30, description: 'Rendez-vous' },
    });
    const page = await dashboard.open(`/dossiers/${dossier.id}/honoraires`, 'owner');
    await page.getByRole('button', { name: 'Modifier : Rendez-vous' }).click();
    const form = page.getByRole('form', { name: 'Modifier : Rendez-vous' });
    const overtaken = async (route: Route) => {
      await owner.patch(`/v1/time-entries/${body.id}`, { minutes: 60 }, { 'If-Match': '"1"' });
      await route.continue();
    };
    await page.route('**/v1/time-entries/*', overtaken, { times: 1 });
    await form.getByLabel('Travail fait').fill('Rendez-vous avec la cliente');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.getByText('Quelqu’un d’autre a modifié').waitFor();
    await form.getByRole('button', { name: 'Recharger ce qui a changé' }).click();
    await form.getByText('Quelqu’un d’autre a modifié').waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.waitFor({ state: 'detached' });
    const row = page.getByRole('listitem').filter({ hasText: 'Rendez-vous avec la cliente' });
    await expectText(row, '1 h', '200,00');
    await row.getByRole('button', { name: /^Supprimer/ }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await row.waitFor();
  });

  it('is noted from the week too, on whichever dossier', async () => {
    const page = await dashboard.open('/temps', 'lawyer');
    await expectText(page.locator('#main'), 'Aucun temps noté cette semaine');
    await page.getByRole('button', { name: 'Noter du temps' }).click();
    const drawer = page.getByRole('dialog', { name: 'Temps passé sur un dossier' });
    await drawer.getByRole('combobox', { name: 'Dossier' }).fill('koné');
    await page.getByRole('option', { name: /KONÉ/ }).click();
    const entry = drawer.getByRole('form', { name: 'Noter du temps' });
    await entry.getByLabel('Temps passé').fill('0,4');
    await entry.getByLabel('Travail fait').fill('Lecture du refus');
    await entry.getByRole('button', { name: 'Ajouter' }).click();
    await expectText(page.locator('#main'), 'Lecture du refus', '24 min');
  });

  it('are billed by whoever does not read the dossier, on a phone too', async () => {
    const page = await dashboard.open('/temps', 'billing', { width: 390 });
    await page.getByRole('link', { name: 'Amina KONÉ' }).click();
    await expectText(page.getByRole('region', { name: 'Temps noté' }), 'Appel à la préfecture');
    await page.getByLabel('Mission').selectOption({ label: 'Cour nationale du droit d’asile' });
    await page.getByRole('button', { name: 'Suivre une mission' }).click();
    await expectText(page.getByRole('region', { name: 'Aide juridictionnelle' }), 'À confirmer');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
