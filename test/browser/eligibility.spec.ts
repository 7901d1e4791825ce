import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

const nationalityOf = (page: Page) =>
  page.getByRole('heading', { name: 'Quelle est votre nationalité' });

/** Tells one thing chosen from the list of all. */
async function tell(page: Page, fact: string, answer: (page: Page) => Promise<void>) {
  const list = page.getByRole('combobox', { name: 'Dire autre chose' });
  await list.fill(fact);
  await page.getByRole('option').filter({ hasText: fact }).first().click();
  await answer(page);
  await page.getByRole('list').filter({ hasText: fact }).first().waitFor();
}

const choose = (button: string) => (page: Page) =>
  page.getByRole('button', { name: button, exact: true }).click();

async function isMalian(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Nationalité' }).fill('Mali');
  await page.getByRole('option', { name: 'Mali', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Répondre' }).click();
}

describe('eligibility', () => {
  it('asks what settles most titles, and the board follows the answers', async () => {
    const page = await dashboard.open('/eligibilite', 'lawyer');
    await nationalityOf(page).waitFor();
    await isMalian(page);
    const closed = page.getByRole('region', { name: 'Fermés' });
    await expectText(closed, /\d+/);
    await page.getByRole('region', { name: 'À compléter' }).waitFor();
    await expectText(page.getByRole('region', { name: 'Ce qui est su' }), 'Nationalité', 'Mali');
  });

  it('says why not, with the article, and the day on which it will be otherwise', async () => {
    const page = await dashboard.open('/eligibilite', 'paralegal');
    await nationalityOf(page).waitFor();
    await isMalian(page);
    await tell(page, 'Protection obtenue', choose('Réfugié'));
    const open = page.getByRole('region', { name: 'Ouverts' });
    const card = open.getByRole('button', { name: /Carte de résident — réfugié/ });
    await card.waitFor();
    await card.click();
    const line = open.getByRole('listitem').filter({ hasText: 'réfugié' }).first();
    await expectText(line, 'Protection obtenue', 'réfugié');
    await page
      .getByRole('link', { name: /L\.\s424-1/ })
      .first()
      .waitFor();
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('says once what the open titles suppose, each answered where it stands', async () => {
    const page = await dashboard.open('/eligibilite', 'lawyer');
    await nationalityOf(page).waitFor();
    await isMalian(page);
    await tell(page, 'Protection obtenue', choose('Réfugié'));
    const supposed = page.getByRole('region', { name: 'Ce tableau suppose' });
    const polygamy = supposed.getByRole('button', { name: /^Vie en polygamie en France/ });
    await expectText(polygamy, 'Non', '2 titres');
    const card = page.getByRole('button', { name: /Carte de résident — réfugié/ });
    await expectText(card, 'Suppose aussi', /^(?!.*polygamie)/s);
    await polygamy.focus();
    await page.keyboard.press('Enter');
    await supposed.getByRole('heading', { name: /marié\(e\) avec plusieurs/ }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await polygamy.waitFor({ state: 'detached' });
    await expectText(
      page.getByRole('region', { name: 'Ce qui est su' }),
      'Vie en polygamie',
      'Non',
    );
    await expectText(page.locator(':focus'), 'Ce tableau suppose');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await page.close();
  });

  it('says what is supposed in English, on a phone', async () => {
    const page = await dashboard.open('/eligibilite', 'lawyer', { language: 'en', width: 390 });
    const list = page.getByRole('combobox', { name: 'Tell something else' });
    await list.fill('Protection granted');
    await page.getByRole('option').filter({ hasText: 'Protection granted' }).first().click();
    await page.getByRole('button', { name: 'Refugee', exact: true }).click();
    const supposed = page.getByRole('region', { name: 'This board supposes' });
    const threat = supposed.getByRole('button', { name: /^Threat to public order: none/ });
    await threat.click();
    await supposed.getByRole('button', { name: 'Cancel' }).click();
    await expectText(page.locator(':focus'), 'This board supposes:');
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('forgets an answer that is taken back, and starts again', async () => {
    const page = await dashboard.open('/eligibilite', 'lawyer');
    await nationalityOf(page).waitFor();
    await isMalian(page);
    await page.getByRole('button', { name: 'Oublier : Nationalité' }).click();
    await nationalityOf(page).waitFor();
    expect(await page.getByRole('region', { name: 'Ce qui est su' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Je ne sais pas encore' }).click();
    await nationalityOf(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await nationalityOf(page).waitFor();
  });

  it('compares two titles side by side', async () => {
    const page = await dashboard.open('/eligibilite', 'lawyer');
    await nationalityOf(page).waitFor();
    await isMalian(page);
    await tell(page, 'Protection obtenue', choose('Réfugié'));
    const open = page.getByRole('region', { name: 'Ouverts' });
    await open.getByRole('button', { name: /Carte de résident — réfugié/ }).click();
    const other = open.getByRole('combobox', { name: 'Comparer avec' });
    await other.fill('salarié');
    await page
      .getByRole('option', { name: /« salarié »/ })
      .first()
      .click();
    const table = page.getByRole('dialog', { name: 'Deux titres côte à côte' });
    await table.getByRole('row', { name: /Vers la carte de résident/ }).waitFor();
    await expectText(table, 'Durée', '10 ans', 'Refus possible si');
    await settled(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await page.close();
  });
});
