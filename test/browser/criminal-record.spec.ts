import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

const CONVICTION = {
  offence: 'Violences en réunion',
  category: 'delit',
  kinds: ['against-official'],
  maximumYears: 5,
  committedOn: '2020-01-10',
  convictedOn: '2020-06-10',
  finalOn: '2020-06-21',
  final: true,
  court: 'tribunal correctionnel de Bobigny',
  prisonMonths: 8,
  suspendedMonths: 2,
  fineCents: 50_000,
  ban: { state: 'ordered', months: 60 },
  endedOn: '2022-01-10',
  recidivism: false,
};

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
}, 300_000);
afterAll(() => dashboard.close());

async function aClient(): Promise<string> {
  const person = { familyName: 'Sissoko', givenNames: 'Awa' };
  return (await dashboard.owner.post<{ id: string }>('/v1/persons', person)).body.id;
}

const one = (page: Page, offence: string) => page.getByRole('article', { name: offence });

describe('the criminal record of a client', () => {
  it('shows each conviction with what it bars, until when, by which article', async () => {
    const id = await aClient();
    await dashboard.owner.post(`/v1/persons/${id}/convictions`, CONVICTION);
    const page = await dashboard.open(`/clients/${id}`, 'lawyer');
    await page.getByRole('button', { name: 'Casier judiciaire' }).click();
    const conviction = one(page, CONVICTION.offence);
    await expectText(
      conviction,
      '8 mois d’emprisonnement, dont 2 avec sursis',
      'Toute acquisition de la nationalité française',
      'Depuis le 21 juin 2020',
      'Code civil 21-27',
      'à confirmer',
      'La mention figure-t-elle encore au bulletin n° 2 ?',
    );
    await conviction.getByText(/décisions laissées à l’appréciation/).click();
    await expectText(conviction, 'L. 432-1-1', 'sans fin connue');
    await settled(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await settled(page);
    await expectAccessible(page);
    await page.close();
  });

  it('records, corrects, archives and brings back, from the keyboard', async () => {
    const page = await dashboard.open(`/clients/${await aClient()}/casier`, 'lawyer');
    await page.getByRole('button', { name: 'Ajouter une condamnation' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Ajouter une condamnation' });
    await form.getByLabel('Infraction').fill('Conduite sans permis');
    await form.getByLabel('Emprisonnement (mois)').fill('6');
    await form.getByLabel('Dont avec sursis (mois)').fill('7');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.getByText('Le sursis ne peut pas dépasser la peine').first().waitFor();
    await form.getByLabel('Dont avec sursis (mois)').fill('6');
    await form.getByLabel('Dont avec sursis (mois)').press('Enter');
    const conviction = one(page, 'Conduite sans permis');
    await expectText(conviction, '6 mois d’emprisonnement, dont 6 avec sursis', 'inconnu');
    await conviction.getByRole('button', { name: 'Archiver' }).click();
    await page.getByText('Aucune condamnation enregistrée').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Annuler' }).click();
    await conviction.waitFor();
    await page.close();
  });

  it('keeps the client’s answers beside what is weighed', async () => {
    const page = await dashboard.open(`/clients/${await aClient()}/casier`, 'lawyer');
    const answer = page.getByRole('textbox', { name: 'Réponse du client : Enfants' });
    await answer.fill('Deux enfants scolarisés à Bobigny');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('listitem').filter({ has: answer }).getByRole('time').waitFor();
    await page.reload();
    await expect(answer.inputValue()).resolves.toBe('Deux enfants scolarisés à Bobigny');
    await page.close();
  });

  it('is not offered to those who may not read it', async () => {
    const id = await aClient();
    const page = await dashboard.open(`/clients/${id}`, 'assistant');
    await page.getByRole('button', { name: 'Éligibilité' }).waitFor();
    expect(await page.getByRole('button', { name: 'Casier judiciaire' }).count()).toBe(0);
    await page.close();
  });
});
