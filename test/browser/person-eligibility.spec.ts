import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

const known = (page: Page) => page.getByRole('region', { name: 'Ce qui est su' });

async function openClient(): Promise<Page> {
  const person = { familyName: 'Sissoko', givenNames: 'Awa' };
  const { id } = (await dashboard.owner.post<{ id: string }>('/v1/persons', person)).body;
  const page = await dashboard.open(`/clients/${id}`, 'lawyer');
  await page.getByRole('button', { name: 'Éligibilité' }).click();
  await page.getByRole('heading', { name: /Awa SISSOKO/ }).waitFor();
  return page;
}

async function tell(page: Page, fact: string, answer: string): Promise<void> {
  const list = page.getByRole('combobox', { name: 'Dire autre chose' });
  await list.fill(fact);
  await page.getByRole('option').filter({ hasText: fact }).first().click();
  await page.getByRole('button', { name: answer, exact: true }).click();
  await known(page).getByRole('listitem').filter({ hasText: fact }).waitFor();
}

describe('eligibility of a client', () => {
  it('records answers as they are given, with who said them; the board follows', async () => {
    const page = await openClient();
    await tell(page, 'Protection obtenue', 'Réfugié');
    await expectText(known(page), 'Protection obtenue', 'réfugié', 'Dit par le client');
    const open = page.getByRole('region', { name: 'Ouverts' });
    await open.getByRole('button', { name: /Carte de résident — réfugié/ }).waitFor();
    await page
      .getByRole('region', { name: 'À compléter' })
      .getByRole('button', { name: /CST VPF — liens personnels/ })
      .click();
    await page.getByRole('heading', { name: 'Ce qui l’ouvrirait' }).waitFor();
    await page.getByRole('button', { name: 'Et si…' }).waitFor();
    const supposed = page.getByRole('region', { name: 'Ce tableau suppose' });
    await supposed.getByRole('button', { name: /^Menace pour l’ordre public/ }).click();
    await supposed.getByRole('button', { name: 'Aucune', exact: true }).click();
    await expectText(known(page), 'Menace pour l’ordre public', 'Apprécié par l’avocat');
    await page.reload();
    await expectText(known(page), 'Protection obtenue', 'réfugié');
    await settled(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await page.close();
  });

  it('ends what no longer stands, undoes it, and keeps the history', async () => {
    const page = await openClient();
    await tell(page, 'Situation de couple', 'Marié');
    await page.getByRole('button', { name: 'N’est plus vrai : Situation de couple' }).click();
    await page.getByText('Rien n’est encore su').waitFor();
    // What was recorded before can be undone as well: its notice may still be there.
    const ended = page.getByRole('alert').filter({ hasText: 'ne vaut plus' });
    await ended.getByRole('button', { name: 'Annuler' }).click();
    await expectText(known(page), 'Situation de couple', 'marié');
    await page.getByRole('button', { name: 'Historique' }).click();
    const history = page.getByRole('dialog', { name: 'Historique' });
    await history.getByText('jusqu’au').waitFor();
    expect(await history.getByRole('listitem').count()).toBe(2);
    await expectAccessible(page);
    await page.close();
  });

  it('makes a link through which the client answers alone, and takes it back', async () => {
    const page = await openClient();
    await page.getByRole('button', { name: 'Faire un lien' }).click();
    const link = await page.getByRole('textbox', { name: 'Lien à envoyer' }).inputValue();
    expect(link).toContain('/questionnaire#');
    await page.getByRole('button', { name: /^Retirer le lien/ }).click();
    await page.getByText(/^Retiré le/).waitFor();
    await expectAccessible(page);
    await page.close();
  });
});
