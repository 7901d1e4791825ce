import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { TEST_PASSWORD } from '../support/api.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  settled,
  signIn,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

const NOW = '2026-11-23T09:12:00+01:00';
const FRIDAY = '4/12/2026';
const DAY_MS = 86_400_000;
const TEN_MINUTES_MS = 600_000;

let dashboard: Dashboard;
let dossier: MadeDossier;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  dashboard = await startDashboard(NOW);
  dossier = await makeDossier(dashboard.owner, { client: ['KONÉ', 'Amina'] });
  // Worked out once a day, whoever asks first.
  await dashboard.owner.get('/v1/duty-table');
  context = await dashboard.context('owner', { serviceWorkers: 'allow' });
  page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.route('**/v1/duty-table', async (route) => {
    const response = await route.fetch();
    const date = new Date(Date.parse(NOW) - TEN_MINUTES_MS).toUTCString();
    await route.fulfill({ response, headers: { ...response.headers(), date } });
  });
  await page.goto(`${dashboard.url}/aujourdhui`);
  await settled(page);
  await page.evaluate(`navigator.serviceWorker.ready`);
}, 120_000);
afterAll(() => dashboard.close());

async function ask(situation: string, day: string, clock: string): Promise<void> {
  await page.getByLabel('Qu’est-ce qui a été notifié').selectOption({ label: situation });
  await page.getByLabel('Notifié le').fill(day);
  await page.getByLabel('Heure de notification').fill(clock);
}

const result = () => page.getByRole('region', { name: 'Résultat' });
const openDuty = () => page.goto(`${dashboard.url}/permanence`);

describe('on duty', () => {
  it('is a tool of the navigation; the server confirms the table of the day', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('u');
    await expectText(page.locator('main'), 'Le serveur confirme cette table.');
    await expectText(page.locator('main'), 'table du 23 nov. 2026, valable jusqu’au 23 déc. 2026');
    await expectText(page.locator('main'), 'avance de 10 minutes sur celle du serveur');
    await expectAccessible(page);
  });

  it('calculates 48 hours without a network and without a session, and says from which table', async () => {
    await context.setOffline(true);
    await context.clearCookies();
    await openDuty();
    await page.setViewportSize({ width: 390, height: 844 });
    await ask('OQTF, personne placée en rétention', FRIDAY, '18h20');
    await expectText(result(), 'dimanche 6 décembre 2026');
    await expectText(result(), '18:20');
    await expectText(result(), 'heure du lieu (Métropole)');
    await expectText(result(), 'CESEDA L. 921-2');
    await expectText(page.locator('main'), 'Serveur non joint');
    await expectText(result(), 'avance de 10 minutes sur celle du serveur');
    await expectText(page.locator('main'), 'Constaté au dernier contact');
    await expectText(page.locator('main'), 'Calcul hors ligne, table du 23 nov. 2026');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  it('is used with the keys alone, from the first field to the note', async () => {
    await openDuty();
    await page.getByLabel('Qu’est-ce qui a été notifié').focus();
    await page.keyboard.type('OQTF, personne assignée');
    await page.keyboard.press('Tab');
    await page.keyboard.type('18/11/26');
    // The calendar, then the two days that are one key away.
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('La R');
    await expectText(result(), 'mercredi 25 novembre 2026');
    await expectText(result(), 'CAA Toulouse');
    await page.getByRole('button', { name: 'Noter pour un dossier' }).press('Enter');
    await expectText(page.locator('main'), 'Connectez-vous avec du réseau pour reporter.');
  });

  it('refuses a day outside of its table, an expired table and a clock that went back', async () => {
    await openDuty();
    await ask('OQTF, personne placée en rétention', '1/10/2026', '');
    await expectText(result(), 'Ce jour n’est pas dans la table');
    await page.clock.setFixedTime(Date.parse(NOW) + 31 * DAY_MS);
    await openDuty();
    await expectText(page.getByRole('alert'), 'La table de cet appareil a expiré');
    await expectAccessible(page);
    await page.clock.setFixedTime(NOW);
    await page.getByRole('button', { name: 'Vérifier à nouveau' }).click();
    await expectText(page.getByRole('alert'), 'L’horloge de cet appareil a reculé');
    await page.clock.setFixedTime('2026-11-22T12:00:00+01:00');
    await openDuty();
    await expectText(page.getByRole('alert'), 'L’horloge de cet appareil est en retard');
  });

  it('refuses a table in which somebody changed one figure', async () => {
    await page.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open('quantieme-permanence');
      opening.onsuccess = () => {
        const changing = opening.result.transaction(['table', 'marks'], 'readwrite');
        const tables = changing.objectStore('table');
        changing.objectStore('marks').clear();
        const reading = tables.get('held');
        reading.onsuccess = () => {
          reading.result.answer.table.limits[0].lastDay += 1;
          tables.put(reading.result, 'held');
        };
        changing.oncomplete = () => (opening.result.close(), resolve());
      };
    })`);
    await page.clock.setFixedTime(NOW);
    await openDuty();
    await expectText(page.getByRole('alert'), 'n’est pas celle que le serveur a signée');
  });

  it('puts what was noted into a dossier, once there is a network and a session', async () => {
    await context.setOffline(false);
    const { email } = dashboard.api.firms.a.users.owner;
    await signIn(context, dashboard.url, { email, password: TEST_PASSWORD });
    await openDuty();
    await page.getByRole('button', { name: /^Reporter/ }).click();
    await page.getByPlaceholder('Référence ou nom du client').fill('KON');
    await page.getByRole('option', { name: /KONÉ/ }).click();
    const drawer = page.getByRole('dialog', { name: 'Reporter dans un dossier' });
    await expectText(drawer, 'mercredi 18 novembre 2026');
    // The form wants what duty mode did without.
    await drawer.getByLabel('Heure').fill('10h');
    await drawer.getByRole('button', { name: 'Enregistrer l’événement' }).click();
    await drawer.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Reporter/ }).count()).toBe(0);
    const { body } = await (
      await dashboard.api.firms.a.as('lawyer')
    ).get(`/v1/dossiers/${dossier.id}`);
    expect(JSON.stringify(body)).toContain('oqtf-recours-7-jours');
  });

  it('keeps the table, which is law, on a device that is to keep nothing; no calculation is noted', async () => {
    await page.goto(`${dashboard.url}/reglages?onglet=profil`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('switch', { name: 'Ne rien garder sur cet appareil' }).click();
    await context.setOffline(true);
    await openDuty();
    await ask('OQTF, personne placée en rétention', FRIDAY, '18h20');
    await expectText(result(), 'dimanche 6 décembre 2026');
    await page.getByRole('button', { name: 'Copier le résultat' }).waitFor();
    expect(await page.getByRole('button', { name: 'Noter pour un dossier' }).count()).toBe(0);
    await context.setOffline(false);
  });
});
