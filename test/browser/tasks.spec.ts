import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, type Visit } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

const PHONE: Visit = { width: 390 };

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-03-02T09:00:00+01:00');
  dossier = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    procedure: 'refus-recours',
  });
}, 120_000);
afterAll(() => dashboard.close());

const tasksOf = (visit?: Visit) =>
  dashboard.open(`/dossiers/${dossier.id}/taches`, 'lawyer', visit);
const line = (page: Page, label: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) });

describe('the tasks of a dossier', () => {
  it('come from the list of its procedure, once its preview was seen', async () => {
    const page = await tasksOf();
    await page.getByRole('button', { name: 'Appliquer la liste' }).click();
    await page.getByLabel('Décider d’un référé-suspension').uncheck();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Appliquer', exact: true }).click();
    await page.getByText(/Liste appliquée au dossier/).waitFor();
    await expectText(line(page, 'Faire signer le mandat de représentation'), 'jeu. 5 mars');
    await expectText(
      line(page, 'Vérifier les pièces reçues : dates, traductions, originaux'),
      'Attend : Envoyer au client la liste des pièces',
    );
    expect(await page.getByRole('region', { name: 'Abandonnées' }).count()).toBe(1);
  });

  it('are added in one line with a day as people type it, done, and undone', async () => {
    const page = await tasksOf();
    await page.getByLabel('Nouvelle tâche').first().fill('Appeler le greffe');
    await page.getByLabel('Pour le').fill('4 mars');
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await expectText(line(page, 'Appeler le greffe'), 'mer. 4 mars', 'date choisie');
    await page.getByLabel('Marquer faite : Appeler le greffe').click();
    await page.getByText('« Appeler le greffe » marquée faite.').waitFor();
    await expectText(line(page, 'Appeler le greffe'), 'Faite par Personne lawyer');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByLabel('Marquer faite : Appeler le greffe').waitFor();
  });

  it('are added from any page, once their dossier is found by a name', async () => {
    const page = await dashboard.open('/dossiers', 'lawyer');
    await page.getByRole('main').getByRole('button', { name: 'Nouveau' }).click();
    await page.getByRole('menuitem', { name: 'Tâche dans un dossier' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Dossier' }).fill('amina kone');
    await page.getByRole('option', { name: /KONÉ/ }).click();
    await drawer.getByLabel('Nouvelle tâche').fill('Rappeler la cliente');
    await expectAccessible(page);
    await drawer.getByRole('button', { name: 'Ajouter' }).click();
    await page.getByText('Tâche ajoutée.').waitFor();
    await line(await tasksOf(), 'Rappeler la cliente').waitFor();
  });

  it('are given to somebody, and found in her week and on her day', async () => {
    const page = await tasksOf();
    await page.getByRole('button', { name: 'Modifier : Appeler le greffe' }).click();
    const form = line(page, 'Appeler le greffe').locator('form');
    await form.getByLabel('À qui').selectOption({ label: 'Personne paralegal' });
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.waitFor({ state: 'detached' });
    const theirs = await dashboard.open('/aujourdhui', 'paralegal');
    await expectText(theirs.getByRole('region', { name: 'Mes tâches' }), 'Appeler le greffe');
    await theirs.goto(`${dashboard.url}/charge`);
    await theirs.getByRole('link', { name: /^Personne paralegal, semaine du 2 mars/ }).click();
    await expectText(
      theirs.getByRole('region', { name: /^Tâches de la semaine/ }),
      'Appeler le greffe',
    );
  });

  it('fit on a phone, with the closing checklist open', async () => {
    const page = await tasksOf(PHONE);
    await page.getByRole('button', { name: 'Voir la liste de clôture' }).click();
    await page.getByText('À vérifier par vous').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe('the list of a procedure', () => {
  it('is reordered with the keyboard and saved as a version, which dossiers follow by choice', async () => {
    const page = await dashboard.open('/reglages?onglet=taches');
    await page.getByLabel('Procédure').selectOption('refus-recours');
    const down = page.getByRole('button', {
      name: 'Descendre : Faire signer le mandat de représentation',
    });
    await down.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Retirer : Faire signer la convention/ }).click();
    await page.getByRole('button', { name: 'Enregistrer une nouvelle version' }).click();
    await page.getByText('Version 1 enregistrée.').waitFor();
    await page.getByLabel(new RegExp(dossier.reference)).check();
    await page.getByRole('button', { name: 'Faire suivre ce dossier' }).click();
    await page.getByText('1 dossier suit cette version.').waitFor();
    await page.getByText('Rien à changer').waitFor();
    await expectAccessible(page);
  });
});

describe('a dossier', () => {
  it('is closed from its checklist', async () => {
    const page = await tasksOf();
    await page.getByRole('button', { name: 'Voir la liste de clôture' }).click();
    await page.getByLabel('Originaux rendus au client').check();
    await page.getByRole('button', { name: 'Clore le dossier' }).click();
    await page.getByText(/Dossier clos le/).waitFor();
    expect(await page.getByRole('button', { name: 'Appliquer la liste' }).count()).toBe(0);
  });
});
