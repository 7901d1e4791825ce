import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible, expectNoSidewaysScroll, expectText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let silent: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
  silent = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    event: ['demande-deposee', { receivedOn: '2026-06-15' }],
  });
  await makeDossier(dashboard.owner, { client: ['عبد الرحمن', 'محمد'] });
}, 120_000);
afterAll(() => dashboard.close());

describe('Aujourd’hui', () => {
  it('is one’s own or the firm’s, and lets a silence be noted from its line, and undone', async () => {
    const page = await dashboard.open('/aujourdhui?de=cabinet');
    const toRecord = page.getByRole('region', { name: 'À enregistrer' });
    await expectText(toRecord, 'Refus implicite', 'KONÉ');
    await expectAccessible(page);
    await toRecord.getByRole('button', { name: /^Constater/ }).click();
    await toRecord.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await toRecord.waitFor();
    await page.getByText('Moi', { exact: true }).click();
    await page.waitForURL(/de=moi/);
  });
});

describe('dossiers by state', () => {
  it('stand in their column, are reached by arrows, and offer to record what happened', async () => {
    const page = await dashboard.open('/dossiers?vue=etats');
    const refused = page.getByRole('region', { name: 'Décision à contester' });
    await expectText(refused, 'KONÉ');
    await expectText(page.getByRole('region', { name: 'À constituer' }), 'عبد الرحمن');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('region', { name: 'À constituer' }).getByRole('link').nth(1).focus();
    await page.keyboard.press('ArrowRight');
    await refused.locator(':focus').waitFor();
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('combobox', { name: 'Événement' }).waitFor();
  });
});

describe('a family', () => {
  it('is drawn around a client, each box leading to its person', async () => {
    const { owner } = dashboard;
    const spouse = { familyName: 'DIALLO', givenNames: 'Issa', kind: 'relative' };
    const { body } = await owner.post('/v1/persons', spouse);
    const related = { personId: body.id, kind: 'conjoint', fromOn: '2019-03-12' };
    await owner.post(`/v1/persons/${silent.clientId}/relations`, related);
    const page = await dashboard.open(`/clients/${silent.clientId}`);
    const family = page.getByRole('group', { name: 'Famille, par générations' });
    await expectText(family, 'Conjoint', '12 mars 2019');
    await expectAccessible(page);
    await family.getByRole('link', { name: /KONÉ/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /DIALLO/, level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/clients/${body.id}`);
  });
});
