import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  settled,
  type Visit,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossierId: string;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
  dossierId = (
    await makeDossier(dashboard.owner, {
      client: ['KONÉ', 'Amina'],
      event: ['demande-deposee', { receivedOn: '2026-06-15' }],
    })
  ).id;
}, 120_000);
afterAll(() => dashboard.close());

const PHONE: Visit = { width: 390 };
const UNOWNED = /délais? de forclusion sans responsable/;

async function setResponsible(responsibleId: string | null): Promise<void> {
  const { body } = await dashboard.owner.get(`/v1/dossiers/${dossierId}`);
  const headers = { 'if-match': `"${body.version}"` };
  await dashboard.owner.patch(`/v1/dossiers/${dossierId}`, { responsibleId }, headers);
}

describe('absences', () => {
  it('ask who answers, at the field; a deleted one can be taken back', async () => {
    const page = await dashboard.open('/reglages?onglet=absences');
    await page.getByText('Personne n’est absent').waitFor();
    await page.getByLabel('Premier jour').fill('21/12/2026');
    await page.getByLabel('Dernier jour').fill('24/12/2026');
    await page.getByRole('button', { name: 'Noter l’absence' }).click();
    const deputy = page.getByLabel('Suppléant');
    await page.getByText(/dites qui répond à ses alertes/).waitFor();
    expect(await deputy.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await deputy.selectOption({ label: 'Personne lawyer' });
    await page.getByRole('button', { name: 'Noter l’absence' }).click();
    const line = page.getByRole('listitem').filter({ hasText: 'Personne owner' });
    await expectText(line, 'du 21 déc. 2026 au 24 déc. 2026', 'Répond : Personne lawyer');
    await line.getByRole('button', { name: /^Supprimer l’absence/ }).click();
    await line.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expectText(line, 'Répond : Personne lawyer');
  });

  it('of others are not a paralegal’s to delete, and fit on a phone', async () => {
    const page = await dashboard.open('/reglages?onglet=absences', 'paralegal', PHONE);
    const line = page.getByRole('listitem').filter({ hasText: 'Personne owner' });
    await expectText(line, 'Répond : Personne lawyer');
    expect(await line.getByRole('button').count()).toBe(0);
    await expectNoSidewaysScroll(page);
  });
});

describe('the hours and reminders of a firm', () => {
  it('keep what is said, and lock what ends a right', async () => {
    const page = await dashboard.open('/reglages?onglet=horaires');
    await page.getByRole('button', { name: 'Ajouter une fermeture' }).click();
    await page.getByLabel('Premier jour').fill('24/12/2026');
    await page.getByLabel('Dernier jour').fill('23/12/2026');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La fermeture se termine avant de commencer').first().waitFor();
    await page.getByLabel('Dernier jour').fill('03/01/2027');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Horaires enregistrés').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Rappels' }).click();
    const fatal = page.getByRole('group', { name: 'Forclusion' });
    await expectText(fatal, 'Toujours, à peine de forclusion : J-7, J-1, J');
    expect(await fatal.getByLabel('Courriel').isDisabled()).toBe(true);
    await expectAccessible(page);
    const important = page.getByRole('group', { name: 'Important' });
    expect(await important.getByLabel('Courriel').isDisabled()).toBe(false);
  });
});

describe('a fatal deadline nobody answers for', () => {
  it('is red on everybody’s page as soon as it is so, until somebody takes it', async () => {
    const other = await dashboard.open('/regles', 'paralegal', PHONE);
    await settled(other);
    expect(await other.getByText(UNOWNED).count()).toBe(0);
    await setResponsible(null);
    await other.getByText(UNOWNED).waitFor();
    await expectNoSidewaysScroll(other);
    const page = await dashboard.open('/aujourdhui');
    await page.getByText(UNOWNED).click();
    await page.waitForURL(/view=unowned/);
    const take = page.getByRole('button', { name: /^Je m’en charge/ });
    await take.first().waitFor();
    await expectAccessible(page);
    for (let left = await take.count(); left > 0; left -= 1) {
      await take.first().click();
      await take.nth(left - 1).waitFor({ state: 'detached' });
    }
    await page.getByText('Chaque délai de forclusion a quelqu’un qui en répond').waitFor();
    await other.getByText(UNOWNED).waitFor({ state: 'detached' });
  });
});
