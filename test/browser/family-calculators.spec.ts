import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
let page: Page;
beforeAll(async () => {
  dashboard = await startDashboard('2026-04-20T09:00:00+02:00');
  page = await dashboard.open('/famille', 'lawyer');
  await settled(page);
}, 120_000);
afterAll(() => dashboard.close());

const result = () => page.getByRole('region', { name: 'Résultat' });
const month = (name: string) => page.getByRole('textbox', { name: `${name}, Brut`, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });

/** As a spreadsheet's column comes out of the clipboard. */
async function paste(box: Locator, text: string): Promise<void> {
  await box.focus();
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  })()`);
}

async function describeFamily(): Promise<void> {
  await page.getByRole('combobox', { name: 'Nationalité du demandeur' }).fill('Mali');
  await page.getByRole('option', { name: 'Mali', exact: true }).click();
  await page.keyboard.press('Escape');
  await field('Conjoint').selectOption('joining');
  await field('Enfants à faire venir').fill('1');
  await field('Enfants déjà au foyer').fill('0');
}

describe('family calculators', () => {
  it('names the months that are missing in a pasted column, and brings to them', async () => {
    await describeFamily();
    const column = Array.from({ length: 12 }, (_, index) => (index === 4 ? '' : '1 808,00 €'));
    await paste(month('avril 2025'), ['Brut', ...column].join('\n'));
    const missing = result().getByRole('region', { name: 'Mois sans montant' });
    await expectText(missing, /^Mois sans montant\s+1\s+août 2025$/);
    await expectText(result(), 'À compléter', 'Quels revenus, même nuls, pour : août 2025');
    await missing.getByRole('button', { name: 'Aller à août 2025' }).click();
    await page.locator('input:focus').press('Enter');
    expect(await month('août 2025').inputValue()).toBe('1\u202f808');
  });

  it('compares the year with what is asked for, step by step, to the cent', async () => {
    await expectText(
      result(),
      'Remplie',
      'Famille de 3 personnes',
      '21 685,29 €',
      '+ 10,71 €',
      'R. 434-4',
    );
    await expectText(result().getByRole('row', { name: /janvier 2026/ }), '1 823,03 €');
  });

  it('keeps what is typed through a reload, and out of the address', async () => {
    await page.reload();
    await expectText(result(), 'Remplie', '+ 10,71 €');
    expect(page.url()).toBe(`${dashboard.url}/famille`);
  });

  it('says what is wrong at the field it is about', async () => {
    const decision = field('Décision (vide : au dépôt)');
    await decision.fill('01/04/2026');
    await page.getByRole('alert').first().waitFor();
    const described = await decision.getAttribute('aria-describedby');
    const said = page.locator(`[id="${(described ?? '').split(' ')[0]}"]`);
    await expectText(said, 'ne peut pas précéder la demande');
    await decision.fill('');
    await expectText(result(), 'Remplie');
  });

  it('erases everything, and takes it back', async () => {
    await page.getByRole('button', { name: 'Effacer' }).click();
    await expectText(result(), 'Tapez ou collez les montants');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expectText(result(), 'Remplie', '+ 10,71 €');
  });

  it('asks for the surface of the zone, and tells where zones are written', async () => {
    await page.getByRole('link', { name: 'Logement' }).click();
    await field('Zone de la commune').selectOption('B2');
    await page.getByRole('button', { name: 'Reprendre la famille : 3' }).click();
    await field('Surface habitable (m²)').fill('33,6');
    await expectText(result(), 'Non remplie', '34 m² demandés', 'écart − 0,4 m²', 'R. 434-5');
    await page.getByText('Trouver la zone de la commune').click();
    await page.getByRole('link', { name: /Liste des communes/ }).waitFor();
  });

  it('answers for each member, and leads from a question to its field', async () => {
    await page.getByRole('link', { name: 'Regroupement' }).click();
    await page.getByLabel('Conjoint demandé').check();
    await field('Union').selectOption('pacs');
    await expectText(
      result().getByRole('region', { name: 'Conjoint' }),
      'Non remplie',
      'seul le conjoint marié',
      'L. 434-2',
    );
    await result().getByRole('button', { name: 'Répondre : Quel document de séjour' }).click();
    await page.locator('select:focus').selectOption('csp');
    await expectText(result(), 'Au jour du dépôt : carte de séjour pluriannuelle');
    await expectText(result(), 'Les autres conditions', 'Ressources', 'Remplie');
  });

  it('starts from what is known of a client', async () => {
    const { body: person } = await dashboard.owner.post('/v1/persons', {
      familyName: 'DIARRA',
      givenNames: 'Awa',
    });
    await dashboard.owner.patch(`/v1/persons/${person.id}/facts`, {
      facts: { 'person.nationality': ['ML'] },
    });
    await page.goto(`${dashboard.url}/famille?client=${person.id}`);
    await expectText(page.locator('header'), 'DIARRA', 'Repris de la fiche : Nationalité');
    await expectText(page.locator('[data-pointer="/applicant/nationality"]'), 'Mali');
  });

  it('fits a phone and breaks no rule of axe, whatever the part', async () => {
    await page.goto(`${dashboard.url}/famille`);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectText(result(), 'Remplie');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    for (const part of ['Logement', 'Regroupement', 'Réunification']) {
      await page.getByRole('link', { name: part }).first().click();
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
      await expectNoSidewaysScroll(page);
    }
  });
});
