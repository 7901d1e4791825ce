import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

const SUIT = 'ta-recours-2-mois';

let dashboard: Dashboard;
let dossier: MadeDossier;
let address: string;

beforeAll(async () => {
  dashboard = await startDashboard('2027-01-20T10:00:00+01:00');
  dossier = await refused('Diallo', '2027-01-11');
}, 180_000);
afterAll(() => dashboard.close());

function refused(familyName: string, notifiedOn: string): Promise<MadeDossier> {
  return makeDossier(dashboard.owner, {
    client: [familyName, 'Mariama'],
    event: ['refus-notifie', { decidedOn: '2027-01-02', notifiedOn }],
    details: { object: 'refus-titre', channel: 'main', remediesStated: true },
  });
}

async function suitOf({ id }: MadeDossier): Promise<string | null> {
  const { deadlines } = (await dashboard.owner.get(`/v1/dossiers/${id}`)).body;
  return deadlines.find(({ rule }: { rule: string }) => rule === SUIT)?.lastDay ?? null;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const effectsOf = (page: Page) => page.getByRole('table', { name: 'Effets sur les échéances' });

async function load(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Changements de droit' }).click();
  await page.getByRole('link', { name: 'Préparer un changement' }).click();
  await page.getByRole('combobox', { name: 'Règle qui change' }).fill(SUIT);
  await page.getByRole('option').first().click();
  await expectText(page.locator('main'), 'En vigueur : 2 mois francs');
  await page.getByLabel('Premier jour de la nouvelle durée').fill('1/1/27');
  await page.getByRole('textbox', { name: 'Durée', exact: true }).fill('1');
  await expectText(
    page.locator('main'),
    'Délai franc de 1 mois, reporté au premier jour ouvrable.',
  );
  await page.getByRole('textbox', { name: 'Code ou texte' }).fill('CJA');
  await page.getByRole('textbox', { name: 'Article' }).fill('R. 421-1');
  await page.getByRole('textbox', { name: 'Motif' }).fill('Décret de simplification, article 3');
  await settled(page);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'De la simulation à l’adoption' }).waitFor();
}

describe('a change of law', () => {
  it('is loaded from « Règles » and simulated: what it would do, and no date moves', async () => {
    const page = await dashboard.open('/regles');
    await load(page);
    address = new URL(page.url()).pathname;
    await button(page, 'Simuler').click();
    await expectText(page.locator('main'), '1 déplacée', '0 à confirmer par un avocat', '0 sur 2');
    await expectText(effectsOf(page), dossier.reference, 'ven. 12 mars', 'ven. 12 févr.');
    await settled(page);
    await expectAccessible(page);
    expect(await suitOf(dossier)).toBe('2027-03-12');
    await button(page, 'Approuver ces effets').click();
    await expectText(page.locator('main'), '1 sur 2', 'une deuxième personne doit le faire');
  }, 120_000);

  it('is refused once dossiers changed, and says to simulate again', async () => {
    const page = await dashboard.open(address, 'lawyer');
    await button(page, 'Approuver ces effets').click();
    await expectText(page.locator('main'), '2 sur 2', 'Personne owner', 'Personne lawyer');
    const late = await refused('Traoré', '2027-01-13');
    await button(page, 'Adopter').click();
    await button(page, 'Adopter définitivement').click();
    const alert = page.getByRole('alert').filter({ hasText: 'Les dossiers ont changé' });
    await alert.getByRole('button', { name: 'Simuler à nouveau' }).click();
    await expectText(page.locator('main'), '2 déplacées', '0 sur 2');
    await expectText(effectsOf(page), late.reference);
  }, 120_000);

  it('is adopted by two, and the date of the dossier has moved', async () => {
    const page = await dashboard.open(address);
    await button(page, 'Approuver ces effets').click();
    await expectText(page.locator('main'), '1 sur 2');
    const other = await dashboard.open(address, 'lawyer');
    await button(other, 'Approuver ces effets').click();
    await button(other, 'Adopter').click();
    await expectText(other.locator('main'), '2 déplacées. Une adoption ne se défait pas.');
    await other.keyboard.press('Escape');
    await button(other, 'Adopter').click();
    await button(other, 'Adopter définitivement').click();
    await expectText(
      other.locator('main'),
      'Adopté le',
      'Ce qui a été écrit est exactement ce qui a été approuvé.',
    );
    await effectsOf(other).getByRole('link', { name: dossier.reference }).click();
    await expectText(other.locator('main'), '12 févr.');
    expect(await suitOf(dossier)).toBe('2027-02-12');
  }, 120_000);

  it('is read by a paralegal on a phone, who changes nothing', async () => {
    const page = await dashboard.open('/regles/changements', 'paralegal', { width: 390 });
    await page.getByRole('table', { name: 'Changements de droit' }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('table').getByRole('link').click();
    await expectText(page.locator('main'), 'Adopté', 'Le titulaire et les avocats du cabinet');
    await effectsOf(page).waitFor();
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
  }, 60_000);

  it('is withdrawn, when nobody adopted it', async () => {
    const { body } = await dashboard.owner.post('/v1/law-changes', {
      rule: SUIT,
      from: '2028-01-01',
      limit: { mode: 'franc', unit: 'month', count: 3, roll: 'yes' },
      sources: [{ code: 'CJA', article: 'R421-1' }],
      reason: 'Projet de décret',
    });
    const page = await dashboard.open(`/regles/changements/${body.id}`);
    await button(page, 'Retirer').click();
    await button(page, 'Retirer le changement').click();
    await expectText(page.locator('main'), 'Ce changement a été retiré.');
  }, 60_000);
});
