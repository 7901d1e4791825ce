import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
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

  it('is filed: the event is in the dossier, and the bundle no longer changes', async () => {
    const page = await dashboard.open(address(), 'lawyer');
    await page.getByRole('textbox', { name: 'Numéro d’affaire' }).fill('2612345');
    await page.getByRole('button', { name: 'Enregistrer le dépôt' }).click();
    await expectText(main(page), 'Déposé, enregistré ici le');
    const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/events`);
    expect(body.data.map(({ type }: { type: string }) => type)).toContain(
      'refere-mesures-utiles-depose',
    );
    await expect(page.getByRole('button', { name: /^Renommer/ }).count()).resolves.toBe(0);
  });
});
