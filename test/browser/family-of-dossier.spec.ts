import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openDossier } from '../support/cases.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
let page: Page;
let dossier: { readonly id: string };

beforeAll(async () => {
  dashboard = await startDashboard('2026-04-20T09:00:00+02:00');
  dossier = await openDossier(dashboard.owner, { procedure: 'regroupement-familial' });
  page = await dashboard.open(`/dossiers/${dossier.id}`, 'lawyer');
  await openCalculators();
  await describeFamily();
}, 120_000);
afterAll(() => dashboard.close());

const result = () => page.getByRole('region', { name: 'Résultat' });
const short = () => result().getByRole('region', { name: 'Mois sous le montant' });
const month = (name: string) => page.getByRole('textbox', { name: `${name}, Brut`, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });

async function openCalculators(): Promise<void> {
  await page.getByRole('link', { name: 'Vérifier ressources, logement et famille' }).click();
  await result().waitFor();
  await settled(page);
}

async function describeFamily(): Promise<void> {
  await page.getByRole('combobox', { name: 'Nationalité du demandeur' }).fill('Mali');
  await page.getByRole('option', { name: 'Mali', exact: true }).click();
  await page.keyboard.press('Escape');
  await field('Conjoint').selectOption('joining');
  await field('Enfants à faire venir').fill('1');
  await field('Enfants déjà au foyer').fill('0');
}

/** Twelve months as a spreadsheet's column comes out of the clipboard; July 2025 is the fourth. */
async function paste(july: string): Promise<void> {
  const column = Array.from({ length: 12 }, (_, index) => (index === 3 ? july : '1 808,00 €'));
  await month('avril 2025').focus();
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', ${JSON.stringify(['Brut', ...column].join('\n'))});
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  })()`);
}

describe('a dossier of family reunification', () => {
  it('says in which month resources fall short, and by how much', async () => {
    await paste('1 669,40 €');
    await result()
      .getByRole('button', { name: /^Répondre : Le demandeur perçoit-il/ })
      .click();
    await page.locator('select:focus').selectOption('none');
    await expectText(result().getByRole('status'), 'Non remplie');
    await expectText(
      result(),
      'Non remplie',
      'Famille de 3 personnes',
      '21 685,29 €',
      '21 557,40 €',
      '− 127,89 €',
    );
    await expectText(
      short(),
      'juillet 2025 : il manque 132,40 €',
      'C’est le total des douze mois qui décide, non chaque mois.',
    );
    await expectAccessible(page);
  });

  it('has its answer noted, or not after all', async () => {
    const note = page.getByRole('button', { name: 'Noter dans le dossier' });
    await note.click();
    await page.getByText('Réponse notée dans le dossier.').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Réponse notée dans le dossier.').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    const notes = page.getByRole('region', { name: 'Chronologie' });
    await notes.waitFor();
    await notes.getByText('Ressources').waitFor({ state: 'detached' });
    await openCalculators();
    await note.click();
    await page.getByText('Réponse notée dans le dossier.').waitFor();
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    await expectText(
      notes,
      'Ressources : Non remplie',
      'juillet 2025 : il manque 132,40 €',
      'Brut : 21 557,40 € pris en compte pour 21 685,29 € à atteindre',
      'R434-4',
    );
    await openCalculators();
    await expectText(result(), '21 557,40 €');
  });

  it('is not troubled by a short month that the year makes up for', async () => {
    await month('août 2025').fill('1 950');
    await month('août 2025').press('Enter');
    await expectText(result().getByRole('status'), /^Remplie/);
    await short().waitFor({ state: 'detached' });
  });

  it.each([
    ['2', 'Famille de 4 personnes', 'avril 2025 : il manque 173,98 €'],
    ['4', 'Famille de 6 personnes', 'avril 2025 : il manque 354,16 €'],
  ])('asks for a tenth, then a fifth more: %s children', async (children, said, april) => {
    await field('Enfants à faire venir').fill(children);
    await expectText(result().getByRole('status'), 'Non remplie', said);
    await expectText(short(), april);
  });

  it('asks for nothing of somebody who receives the allowance for disabled adults', async () => {
    await page
      .locator('details', { has: field('AAH ou ASI') })
      .locator('summary')
      .click();
    await field('AAH ou ASI').selectOption('aah');
    await expectText(result(), 'Dispense');
  });

  it('leads back to the dossier, and fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: 'Retour au dossier' }).click();
    await page.getByRole('link', { name: 'Vérifier ressources, logement et famille' }).waitFor();
  });
});
