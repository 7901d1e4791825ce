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
  dossier = await makeDossier(dashboard.owner, { client: ['ISLAM', 'Rahima'] });
  await choose(dossier.id, { lists: ['rf-visa'], answers: { 'pieces.rf-autorise': false } });
}, 120_000);
afterAll(() => dashboard.close());

const choose = async (id: string, body: Readonly<Record<string, unknown>>) =>
  expect((await dashboard.owner.put(`/v1/dossiers/${id}/checklist/answers`, body)).status).toBe(
    200,
  );

const address = (id = dossier.id) => `/dossiers/${id}/pieces`;
const panel = (page: Page) => page.getByRole('region', { name: 'Pièces à réunir' });
const item = (page: Page, label: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Sans objet\u00a0: ${label}` }) });

/** The file of an item is chosen on its own line. */
async function send(page: Page, label: string, name: string): Promise<void> {
  const buffer = Buffer.from(await aPdf(name));
  const chooser = page.waitForEvent('filechooser');
  await item(page, label).getByRole('button', { name: 'Ajouter un fichier' }).click();
  await (await chooser).setFiles({ name: `${name}.pdf`, mimeType: '', buffer });
}

/** The document that answers an item, opened. */
async function open(page: Page, title: string) {
  await item(page, title).getByRole('button', { name: title, exact: true }).click();
  return page.getByRole('dialog', { name: title });
}

const PASSPORT = 'Passeport délivré depuis moins de 10 ans, deux pages libres';
const PHOTOS = '3 photographies d’identité ou code e-photo';
const MARRIAGE = 'Copie intégrale de l’acte de mariage avec mentions';
const BIRTH = 'Copie intégrale de l’acte de naissance avec mentions (et jugement supplétif)';

describe('what a request asks for', () => {
  it('depends on what is answered', async () => {
    const page = await dashboard.open(address());
    await expectText(item(page, MARRIAGE), 'À préciser');
    const question = panel(page).getByRole('group', { name: 'La demande vise-t-elle le conjoint' });
    await question.getByRole('button', { name: 'Oui' }).click();
    await expectText(item(page, MARRIAGE), 'Manquante');
    await expectText(panel(page), '0/6');
    await settled(page);
    await expectAccessible(page);
  });

  it('is received on its own line, verified, or turned down with a reason', async () => {
    const page = await dashboard.open(address(), 'paralegal');
    await send(page, PASSPORT, 'passeport');
    await expectText(item(page, PASSPORT), 'Reçue');
    const drawer = await open(page, PASSPORT);
    await drawer.getByRole('button', { name: 'Marquer vérifiée' }).click();
    await expectText(drawer, 'Vérifiée');
    await drawer.getByRole('button', { name: 'Revenir à « reçue »' }).click();
    await drawer.getByRole('button', { name: 'Rejeter avec un motif' }).click();
    await drawer.getByRole('combobox', { name: 'Motif' }).fill('illisible');
    await page.getByRole('option', { name: /illisible/i }).click();
    await drawer.getByRole('button', { name: 'Rejeter', exact: true }).click();
    await expectText(drawer, 'Rejetée');
    await page.keyboard.press('Escape');
    await expectText(item(page, PASSPORT), 'Refusée', 'Bloquant');
    await expectText(page.getByRole('region', { name: 'À régler avant le dépôt' }), PASSPORT);
  });

  it('warns before filing of what is too old', async () => {
    const page = await dashboard.open(address(), 'paralegal');
    await send(page, PHOTOS, 'photos');
    const drawer = await open(page, PHOTOS);
    await drawer.getByRole('textbox', { name: 'Délivrée le' }).fill('2/1/26');
    await drawer.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('modifications enregistrées').waitFor();
    await page.keyboard.press('Escape');
    await expectText(item(page, PHOTOS), 'Périmée', 'Trop ancien depuis le 2 juillet 2026');
  });

  it('is said to be without object, and asked for again', async () => {
    const page = await dashboard.open(address(), 'paralegal');
    await item(page, BIRTH).getByRole('button', { name: 'Sans objet' }).click();
    await page.getByRole('textbox', { name: 'Pourquoi' }).fill('Déjà remis au consulat');
    await page.keyboard.press('Enter');
    await page.getByText('sans objet ici').waitFor();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expectText(item(page, BIRTH), 'Manquante');
  });
});

describe('a translation', () => {
  it('is ordered from somebody, at a price that the list adds up', async () => {
    const page = await dashboard.open(address(), 'paralegal');
    await send(page, MARRIAGE, 'mariage');
    const drawer = await open(page, MARRIAGE);
    await drawer.getByRole('combobox', { name: 'Langue', exact: true }).fill('bengali');
    await page.getByRole('option', { name: 'bengali' }).click();
    await page.getByRole('option', { name: 'bengali' }).waitFor({ state: 'hidden' });
    await drawer.getByRole('combobox', { name: 'Traduction', exact: true }).click();
    await page.getByRole('option', { name: 'Commandée, attendue' }).waitFor();
    await page.getByRole('option', { name: 'Commandée, attendue' }).click();
    await drawer.getByRole('textbox', { name: 'Traducteur', exact: true }).fill('Mme Roy');
    await drawer.getByRole('combobox', { name: 'Expert près la cour d’appel de' }).fill('Douai');
    await drawer.getByRole('textbox', { name: 'Prix, en euros' }).fill('65,5');
    await drawer.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('modifications enregistrées').waitFor();
    await settled(page);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expectText(
      item(page, MARRIAGE),
      'bengali → français · Traduction : commandée, attendue · Mme Roy',
      'expert près la cour d’appel de Douai · 65,50 €',
      'Traduction commandée, pas encore reçue.',
    );
    await expectText(panel(page), '1 traduction : 65,50 € à la charge du client');
  });
});

describe('the list', () => {
  it('is printed for the client, without what is for the screen', async () => {
    const page = await dashboard.open(address());
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await expectText(panel(page), MARRIAGE, 'Manquante', '65,50 €', 'À régler avant le dépôt');
    for (const name of ['Imprimer', /^Ajouter un fichier/, /^Sans objet/])
      expect(await panel(page).getByRole('button', { name }).count()).toBe(0);
  });

  it('is counted on the dossier, with what keeps it from being filed', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}`);
    const tab = page.getByRole('link', { name: 'Pièces' }).first();
    await expectText(tab, '1/6', '6 à régler avant le dépôt');
    await expectText(
      page.getByRole('complementary', { name: /./ }).last(),
      'Réunies : 1/6',
      '3 manquantes, 1 refusée, 1 périmée, 1 à traduire',
    );
    await settled(page);
    await expectAccessible(page);
  });

  it('is read on a phone', async () => {
    const page = await dashboard.open(address(), 'owner', { width: 390 });
    await settled(page);
    await expectText(panel(page), 'Refusée', 'Périmée');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

describe('what is asked of a relative', () => {
  it('is theirs once they are of the dossier', async () => {
    const { id } = await makeDossier(dashboard.owner, { client: ['ALI', 'Omar'] });
    await choose(id, { lists: ['rf-dossier-ofii'] });
    const page = await dashboard.open(address(id), 'paralegal');
    const line = panel(page)
      .getByRole('listitem')
      .filter({ hasText: `${BIRTH} (conjoint)`, has: page.getByRole('button') });
    await expectText(line, 'Ajoutez d’abord cette personne au dossier.');
    const spouse = { familyName: 'ALI', givenNames: 'Nadia', kind: 'relative' };
    const { body } = await dashboard.owner.post('/v1/persons', spouse);
    const participant = { personId: body.id, role: 'beneficiary' };
    await dashboard.owner.post(`/v1/dossiers/${id}/participants`, participant);
    await page.reload();
    await expectText(line, 'Nadia ALI');
    const chooser = page.waitForEvent('filechooser');
    await line.getByRole('button', { name: 'Ajouter un fichier' }).click();
    const buffer = Buffer.from(await aPdf('Naissance'));
    await (await chooser).setFiles({ name: 'naissance.pdf', mimeType: '', buffer });
    await expectText(line, 'Reçue', 'Nadia ALI');
    const { body: held } = await dashboard.owner.get(`/v1/dossiers/${id}/documents`);
    expect(held.documents).toMatchObject([{ person: { id: body.id } }]);
  });
});
