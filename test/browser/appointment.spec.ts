import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

const PROCEDURE = 'rendez-vous-impossible';
const CAPTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
  dossier = await makeDossier(dashboard.owner, { client: ['KONÉ', 'Amina'], procedure: PROCEDURE });
  for (const filedOn of ['2026-10-20', '2026-11-02', '2026-11-10']) {
    await dashboard.owner.post(`/v1/dossiers/${dossier.id}/events`, {
      type: 'rdv-tentative',
      dates: { filedOn },
      details: { pageResult: 'aucun-creneau', url: 'https://prefecture.exemple/rdv' },
    });
  }
}, 120_000);
afterAll(() => dashboard.close());

/** Kinds of the exhibits of the dossier. */
async function captures(): Promise<readonly (string | undefined)[]> {
  const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/documents`);
  const held = body.documents as readonly { kind: { id: string } | null; archived: boolean }[];
  return held.filter(({ archived }) => !archived).map(({ kind }) => kind?.id);
}

const panel = (page: Page) => page.getByRole('region', { name: 'Rendez-vous introuvable' });

describe('an appointment nobody can get', () => {
  it('is tried once more in one click, with its screenshot among the exhibits', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}`, 'paralegal');
    await expectText(panel(page), 'Preuve insuffisante', '3 tentatives sur 3 jours');
    const file = { name: 'capture.png', mimeType: 'image/png', buffer: CAPTURE };
    await panel(page).locator('input[type=file]').setInputFiles(file);
    await panel(page).getByRole('textbox', { name: 'Heure' }).fill('8h15');
    await panel(page).getByRole('button', { name: 'Aucun créneau' }).click();
    await page.getByText('Tentative notée : Aucun créneau').waitFor();
    await expectText(panel(page), 'Preuve fragile', '4 tentatives sur 4 jours');
    const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/events`);
    const last = body.data.find(({ on }: { on: string }) => on === '2026-11-22');
    const sha256 = createHash('sha256').update(CAPTURE).digest('hex');
    expect(last).toMatchObject({
      at: '2026-11-22T08:15+01:00',
      details: { url: 'https://prefecture.exemple/rdv', screenshot: sha256 },
    });
    expect(await captures()).toEqual(['captures-rdv']);
    const putAway = page.waitForResponse((response) => response.url().endsWith('/archive'));
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expectText(panel(page), 'Preuve insuffisante', '3 tentatives');
    await putAway;
    expect(await captures()).toEqual([]);
  });

  it('is not noted with a file that is not what it says', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}`, 'paralegal');
    const file = {
      name: 'capture.png',
      mimeType: 'image/png',
      buffer: Buffer.from('MZ un programme'),
    };
    await panel(page).locator('input[type=file]').setInputFiles(file);
    await panel(page).getByRole('button', { name: 'Aucun créneau' }).click();
    await page.getByRole('alert').first().waitFor();
    await expectText(panel(page), 'Preuve insuffisante', '3 tentatives');
    expect(await captures()).toEqual([]);
  });

  it('says where the procedure stands, and what to do next', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}`, 'lawyer');
    const progress = page.getByRole('region', { name: 'Où en est la procédure' });
    await expectText(progress, 'Tentatives en cours', 'Et maintenant', 'Écrire à la préfecture');
    await progress.getByText('points à savoir').click();
    await expectText(progress, 'à confirmer', '435594');
    await dashboard.owner.post(`/v1/dossiers/${dossier.id}/events`, {
      type: 'rdv-email',
      dates: { sentOn: '2026-11-12' },
    });
    await expectText(progress, 'Préfecture saisie par écrit depuis le 12 nov. 2026');
  });

  it('leads from what is next to the letter it calls for, and to what may happen', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}`, 'lawyer');
    const progress = page.getByRole('region', { name: 'Où en est la procédure' });
    await progress.getByText('Ce qui peut arriver').click();
    await expectText(progress, 'Préfet', 'Convocation en préfecture');
    await progress.getByRole('button', { name: 'Convocation en préfecture' }).click();
    const drawer = page.getByRole('dialog');
    const type = drawer.getByRole('combobox', { name: 'Événement' });
    await type.waitFor();
    expect(await type.inputValue()).toBe('Convocation en préfecture');
    await page.keyboard.press('Escape');
    await progress.getByRole('link', { name: /^Rédiger\s: Saisir le juge/ }).click();
    await page.waitForURL(/\/courriers\?modele=refere-mesures-utiles$/);
    await expectText(page.getByRole('main'), 'Référé mesures utiles');
  });

  it('is read on a phone, and by whoever cannot see', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}`, 'paralegal', { width: 390 });
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
