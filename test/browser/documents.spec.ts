import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aPdf } from '../support/uploads.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
  dossier = await makeDossier(dashboard.owner, { client: ['KONÉ', 'Amina'] });
}, 120_000);
afterAll(() => dashboard.close());

const address = () => `/dossiers/${dossier.id}/pieces`;
const main = (page: Page) => page.getByRole('main');

const choose = async (page: Page, name: string, buffer: Uint8Array) =>
  page
    .locator('input[type=file][multiple]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) });

describe('the documents of a dossier', () => {
  it('teach what to do while there is none', async () => {
    const page = await dashboard.open(address());
    await expectText(main(page), 'KONÉ', 'Aucune pièce pour l’instant', '25 Mo au plus');
    await expectAccessible(page);
  });

  it('are dropped, looked at, and turned down with a reason that can be taken back', async () => {
    const page = await dashboard.open(address(), 'paralegal');
    await choose(page, 'Attestation d’hébergement.pdf', await aPdf('Hébergement', 'Page deux'));
    await page.getByRole('button', { name: 'Attestation d’hébergement' }).click();
    const drawer = page.getByRole('dialog', { name: 'Attestation d’hébergement' });
    const picture = drawer.getByRole('img', { name: 'Page 1 de' });
    await picture.waitFor();
    const width = await picture.evaluate(async (one) => {
      const image = one as unknown as { decode(): Promise<void>; naturalWidth: number };
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBeGreaterThan(500);
    await settled(page);
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Rejeter avec un motif' }).click();
    await drawer.getByRole('combobox', { name: 'Motif' }).fill('non signée');
    await page.getByRole('option', { name: 'Attestation non signée ou non datée' }).click();
    await drawer.getByRole('button', { name: 'Rejeter', exact: true }).click();
    await expectText(drawer, 'Rejetée', 'Attestation non signée ou non datée');
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expectText(drawer, 'Reçue');
  });

  it('say what they are, with dates typed as people type them', async () => {
    const page = await dashboard.open(address(), 'paralegal');
    await page.getByRole('button', { name: 'Attestation d’hébergement' }).click();
    const drawer = page.getByRole('dialog', { name: 'Attestation d’hébergement' });
    await drawer.getByRole('textbox', { name: 'Délivrée le' }).fill('2/11/26');
    await drawer.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('modifications enregistrées').waitFor();
    await drawer.getByRole('button', { name: 'Marquer vérifiée' }).click();
    await page.keyboard.press('Escape');
    await expectText(main(page), 'délivrée le', '2 nov. 2026', 'Vérifiée');
  });

  it('that are refused say why, file by file, and nothing is added', async () => {
    const page = await dashboard.open(address());
    await choose(page, 'photo.png', await aPdf('Ceci est un PDF'));
    await expectText(page.getByRole('alert'), 'Ce fichier n’est pas ce que dit son nom');
    await page.getByRole('button', { name: 'Retirer photo.png de la liste' }).click();
    const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/documents`);
    expect(body.documents).toHaveLength(1);
  });

  it('are found from anywhere, and read on a phone', async () => {
    const page = await dashboard.open('/documents', 'owner', { width: 390 });
    await page.getByRole('searchbox').fill('hebergement');
    await expectText(main(page), 'Attestation d’hébergement', 'KONÉ');
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Attestation d’hébergement' }).click();
    await page.getByRole('dialog', { name: 'Attestation d’hébergement' }).waitFor();
    await settled(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
