import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

const REASON = 'Le tribunal suit la CAA de Toulouse';
const EARLIEST = 'lundi 7 décembre 2026';

let dashboard: Dashboard;
let address: string;

beforeAll(async () => {
  dashboard = await startDashboard('2026-12-01T10:00:00+01:00');
  const { id } = await makeDossier(dashboard.owner, {
    client: ['Diallo', 'Mariama'],
    procedure: 'oqtf',
    event: ['oqtf-notifiee', { notifiedOn: '2026-11-30' }],
    details: { situation: 'assigne', channel: 'main', remediesStated: true },
  });
  const { deadlines } = (await dashboard.owner.get(`/v1/dossiers/${id}`)).body;
  const suit = deadlines.find(({ rule }: { rule: string }) => rule === 'oqtf-recours-7-jours');
  address = `/dossiers/${id}?echeance=${suit.id}`;
}, 180_000);
afterAll(() => dashboard.close());

const drawerOf = (page: Page) => page.getByRole('dialog', { name: 'Pourquoi cette date ?' });

describe('where courts disagree', () => {
  it('a lawyer chooses a reading with a reason, and takes it back; the earliest stays the date', async () => {
    const page = await dashboard.open(address, 'lawyer');
    const drawer = drawerOf(page);
    await drawer.getByRole('button', { name: 'Choisir une lecture' }).click();
    await drawer.getByRole('radio', { name: /8 décembre 2026/ }).check();
    await drawer.getByRole('textbox', { name: 'Motif du choix' }).fill(REASON);
    await settled(page);
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Choisir cette lecture' }).click();
    const chosen = drawer.getByRole('region', { name: 'Lecture choisie par le cabinet' });
    await expectText(chosen, 'mardi 8 décembre 2026', REASON, 'Personne lawyer');
    await expectText(drawer, EARLIEST);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await expectText(page.locator('main'), EARLIEST, 'lecture choisie : 8 déc. 2026');

    await page.goto(dashboard.url + address);
    await chosen.getByRole('button', { name: 'Ne plus en choisir' }).click();
    await drawer.getByRole('button', { name: 'Choisir une lecture' }).waitFor();
  }, 90_000);

  it('a paralegal reads the readings and chooses none', async () => {
    const page = await dashboard.open(address, 'paralegal');
    await drawerOf(page).getByRole('heading', { name: 'Lectures' }).waitFor();
    const acts = drawerOf(page).getByRole('button', { name: 'Choisir une lecture' });
    await acts.waitFor({ state: 'detached' });
  }, 60_000);
});
