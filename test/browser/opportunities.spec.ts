import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { NEWLY_WED, REFUGEE, SPOUSE, sweepClients } from '../support/portfolio.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

const NOW = '2026-11-23T09:00:00+01:00';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard(NOW);
  await aClient('Costa', SPOUSE);
  await aClient('Sissoko', REFUGEE);
  await aClient('Pereira', NEWLY_WED);
  await sweepClients(dashboard.api, NOW);
  const { id } = await aClient('Lima', { ...SPOUSE, 'union.partner_is_french': false });
  await sweepClients(dashboard.api, NOW);
  await know(id, { 'union.partner_is_french': true });
  await sweepClients(dashboard.api, NOW);
}, 120_000);
afterAll(() => dashboard.close());

async function aClient(familyName: string, facts: object): Promise<{ readonly id: string }> {
  const person = { familyName, givenNames: 'Ana' };
  const { id } = (await dashboard.owner.post<{ id: string }>('/v1/persons', person)).body;
  await know(id, facts);
  return { id };
}

const know = (id: string, facts: object) =>
  dashboard.owner.patch(`/v1/persons/${id}/facts`, { facts });

const ALREADY = 'Déjà ouvertes quand le client a été évalué';
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const lineOf = (part: Locator, name: string) =>
  part.getByRole('article').filter({ hasText: name }).first();

describe('opportunities', () => {
  it('are listed by what happens, with the reason and the day', async () => {
    const page = await dashboard.open('/opportunites');
    const open = group(page, 'Ouvertes');
    await expectText(
      lineOf(open, 'Ana LIMA'),
      'Carte de résident',
      'Années de mariage',
      'constatée le lun. 23 nov.',
    );
    await expectText(lineOf(group(page, ALREADY), 'Ana COSTA'), 'Carte de résident');
    await settled(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.close();
  });

  it('are dismissed from the keyboard, and that is undone', async () => {
    const page = await dashboard.open('/aujourdhui');
    await settled(page);
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    const soon = group(page, 'S’ouvrent dans les six mois');
    await expectText(lineOf(soon, 'Ana PEREIRA'), 'à partir du jeu. 18 mars 2027');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.getByText(/^Écartée/).waitFor();
    await soon.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await lineOf(soon, 'Ana PEREIRA').waitFor();
    await page.close();
  });

  it('are planned, with a new dossier for the client', async () => {
    const page = await dashboard.open('/opportunites');
    const line = lineOf(group(page, 'Ouvertes'), 'Ana LIMA');
    await line.getByRole('button', { name: /^Prévoir/ }).click();
    await page.waitForURL(/\/dossiers\/nouveau\?client=/);
    await page.getByText('Ana LIMA').first().waitFor();
    await page.goto(`${dashboard.url}/opportunites`);
    await page.getByText('Prévues', { exact: true }).click();
    await lineOf(group(page, 'Ouvertes'), 'Ana LIMA').waitFor();
    await page.close();
  });

  it('come with a message to copy, in French or English', async () => {
    const page = await dashboard.open('/opportunites');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await lineOf(group(page, ALREADY), 'Ana COSTA')
      .getByRole('button', { name: /^Message au client/ })
      .click();
    const drawer = page.getByRole('dialog', { name: 'Message à Ana COSTA' });
    const body = drawer.getByRole('textbox', { name: 'Message' });
    await body.waitFor();
    expect(await body.inputValue()).toContain('Bonjour Ana COSTA,');
    await settled(page);
    await expectAccessible(page);
    await drawer.getByText('English').click();
    await expectValue(body, 'Dear Ana COSTA,');
    await drawer.getByRole('button', { name: 'Copier le message' }).click();
    await page.getByText('Message copié').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain('Dear Ana');
    await page.close();
  });

  it('that rest on asylum are shown to nobody else', async () => {
    const page = await dashboard.open('/opportunites', 'assistant');
    await lineOf(group(page, ALREADY), 'Ana COSTA').waitFor();
    expect(await page.getByText('Ana SISSOKO').count()).toBe(0);
    await page.close();
  });
});

async function expectValue(field: Locator, expected: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await field.inputValue()).includes(expected)) return;
    await field.page().waitForTimeout(50);
  }
  expect(await field.inputValue()).toContain(expected);
}
