import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { anythingTyped } from '../support/letters.ts';
import { aPdf, upload } from '../support/uploads.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossier: MadeDossier;

async function exhibit(title: string, kind: string | null): Promise<void> {
  const { owner } = dashboard;
  const file = { name: 'fichier.pdf', bytes: await aPdf(title) };
  const { body } = await upload(owner, `/v1/dossiers/${dossier.id}/documents`, file);
  const said = { title, kind, issuedOn: '2026-11-03' };
  await owner.patch(`/v1/documents/${body.id}`, said, { 'if-match': `"${body.version}"` });
}

beforeAll(async () => {
  dashboard = await startDashboard('2026-11-23T09:00:00+01:00');
  dossier = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    procedure: 'rendez-vous-impossible',
  });
  await exhibit('Justificatif de domicile', 'domicile');
  await exhibit('Tableau des tentatives', 'tableau-tentatives');
  await exhibit('Lettre recommandée à la préfecture', 'courriers-prefecture');
  await exhibit('Photo de famille', null);
}, 120_000);
afterAll(() => dashboard.close());

const address = () => `/dossiers/${dossier.id}/bordereau`;
const main = (page: Page) => page.getByRole('main');
const names = async (page: Page) =>
  (await page.getByText(/^PJ\d+_.*\.pdf$/).allTextContents()).map((name) => name.trim());

describe('the bundle of a dossier', () => {
  it('proposes the exhibits in order, and says live what is wrong', async () => {
    const page = await dashboard.open(address(), 'lawyer');
    await expectText(main(page), 'Aucun bordereau pour l’instant');
    await page.getByRole('button', { name: 'Commencer un bordereau' }).click();
    await expectText(main(page), 'PJ1_Tableau_des_tentatives.pdf', 'Rien n’empêche le dépôt');
    await expectText(main(page), 'Les preuves de l’urgence');
    expect(await names(page)).toEqual([
      'PJ1_Tableau_des_tentatives.pdf',
      'PJ2_Lettre_recommandee_a_la_prefecture.pdf',
      'PJ3_Justificatif_de_domicile.pdf',
    ]);
    await settled(page);
    await expectAccessible(page);
  });

  it('is ordered with the keyboard, renamed and completed', async () => {
    const page = await dashboard.open(address(), 'lawyer');
    await page.getByRole('button', { name: /^PJ 3, Justificatif/ }).press('ArrowUp');
    await page.getByText('PJ2_Justificatif_de_domicile.pdf').waitFor();
    await page.getByRole('button', { name: 'Ajouter « Photo de famille »' }).click();
    await page.getByRole('button', { name: 'Renommer « Photo de famille »' }).click();
    const title = page.getByRole('textbox', { name: 'Intitulé au bordereau' });
    await title.fill('Photographies de la famille');
    await title.press('Enter');
    await page.getByText('PJ4_Photographies_de_la_famille.pdf').waitFor();
    await expectText(main(page), 'Rien n’empêche le dépôt');
  });

  it('fits a phone, and is downloaded', async () => {
    const page = await dashboard.open(address(), 'lawyer', { width: 390 });
    await expectText(main(page), 'Rien n’empêche le dépôt');
    await settled(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Un fichier par pièce (zip)' }).click();
    expect((await saving).suggestedFilename()).toMatch(/_Pieces\.zip$/);
  });

  it('finds a letter whose list is no longer its own, and writes it again', async () => {
    const { owner } = dashboard;
    const letter = 'bordereau-pieces';
    const typed = await anythingTyped(owner, dossier.id, letter);
    const written = await owner.post(`/v1/dossiers/${dossier.id}/letters`, { letter, typed });
    expect(written.status).toBe(201);
    const page = await dashboard.open(address(), 'lawyer');
    await page.getByRole('button', { name: 'Descendre « Tableau des tentatives »' }).click();
    await expectText(main(page), 'ne liste plus les pièces du bordereau');
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Réécrire' }).click();
    await page.getByText('ne liste plus les pièces du bordereau').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Monter « Tableau des tentatives »' }).click();
    await page.getByRole('link', { name: 'Rouvrir le courrier' }).click();
    await expectText(main(page), 'Nouvelle version de C-2026-0001', 'Pièces du courrier');
    await page.getByRole('button', { name: 'Produire la nouvelle version' }).click();
    await page.getByRole('link', { name: 'Réécrire C-2026-0001' }).waitFor();
    const versions = await owner.get(`/v1/documents/${written.body.documentId}/versions`);
    expect(versions.body.data).toHaveLength(3);
  });

  it('has a pleading, which somebody says is signed', async () => {
    const page = await dashboard.open(address(), 'lawyer');
    await page.getByRole('combobox', { name: 'Requête ou mémoire' }).click();
    await page.getByRole('option', { name: /Bordereau de pièces/ }).click();
    await expectText(main(page), 'Requete_Bordereau_de_pieces.pdf', 'non signée');
    await page.getByRole('checkbox', { name: 'Signée (version actuelle)' }).click();
    await page.getByText('signée', { exact: true }).waitFor();
    await expectText(main(page), 'L’acte seul (PDF)');
    await settled(page);
    await expectAccessible(page);
  });

  it('is filed with its receipt, which is read: the event is in the dossier, and it may be taken back', async () => {
    const page = await dashboard.open(address(), 'lawyer');
    const said = 'Accusé de dépôt. Requête n° 2612345 enregistrée le 23/11/2026 à 08:42';
    const file = { name: 'accuse.pdf', mimeType: 'application/pdf' };
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Accusé de dépôt (fichier)' }).click();
    await (await choosing).setFiles({ ...file, buffer: Buffer.from(await aPdf(said)) });
    await expectText(main(page), 'vérifiez-les avant d’enregistrer');
    const number = page.getByRole('textbox', { name: 'Numéro d’affaire' });
    expect(await number.inputValue()).toBe('2612345');
    await page.getByRole('button', { name: 'Enregistrer le dépôt' }).click();
    await expectText(main(page), 'Déposé, enregistré ici le');
    const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/events`);
    expect(body.data.map(({ type }: { type: string }) => type)).toContain(
      'refere-mesures-utiles-depose',
    );
    await expect(page.getByRole('button', { name: /^Renommer/ }).count()).resolves.toBe(0);
    await page.getByRole('button', { name: 'Annuler le dépôt' }).click();
    await page.getByRole('button', { name: 'Enregistrer le dépôt' }).waitFor();
  });
});
