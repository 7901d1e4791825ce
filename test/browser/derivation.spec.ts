import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  settled,
  type Visit,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossier: MadeDossier;
let appeal: string;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
  dossier = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    event: ['demande-deposee', { receivedOn: '2026-06-15' }],
  });
  const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}`);
  const deadlines: { id: string; rule: string }[] = body.deadlines;
  appeal = deadlines.find(({ rule }) => rule === 'ta-recours-implicite-2-mois')?.id ?? '';
}, 200_000);
afterAll(() => dashboard.close());

const graph = (page: Page): Locator =>
  page.getByRole('region', { name: 'Graphe de l’enchaînement' });
const list = (page: Page): Locator => page.getByRole('region', { name: 'Enchaînement en texte' });
const box = (page: Page, name: string | RegExp): Locator =>
  graph(page).getByRole('button', { name });

async function openChain(search = `?echeance=${appeal}`, visit: Visit = {}): Promise<Page> {
  const address = `/dossiers/${dossier.id}/raisonnement${search}`;
  const page = await dashboard.open(address, 'lawyer', visit);
  await box(page, /Demande de titre déposée/).waitFor();
  return page;
}

describe('the reasoning behind a date', () => {
  it('is one click from « Pourquoi cette date ? »', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}?echeance=${appeal}`, 'lawyer');
    await page.getByRole('link', { name: 'Voir l’enchaînement' }).click();
    await page.waitForURL(`**/raisonnement?echeance=${appeal}`);
    await box(page, /Recours contre le refus implicite/).waitFor();
  });

  it('draws the chain with its steps, from the recorded event to the date', async () => {
    const page = await openChain();
    const drawn = await graph(page).locator('[data-node]').allInnerTexts();
    const kinds = drawn.map((text) => text.split('\n')[0]);
    expect(kinds).toEqual([
      'Événement enregistré',
      'Silence',
      'Né du temps écoulé',
      'Étape 1',
      'Étape 2',
      'Étape 3',
      'Forclusion',
    ]);
    await expectText(box(page, /Étape 3/), '16 déc. 2026', 'CJA R. 421-2');
  });

  it('says the same in words', async () => {
    const page = await openChain();
    await expectText(
      list(page),
      'Demande de titre déposée',
      'Découle de : Silence de quatre mois',
      'Conduit à : Recours contre le refus implicite',
      'Échéance choisie',
      '+ 2 mois',
    );
  });

  it('is walked with the arrow keys, one stop for Tab, Enter chooses', async () => {
    const page = await openChain('');
    expect(await graph(page).locator('[data-node][tabindex="0"]').count()).toBe(1);
    await box(page, /Demande de titre déposée/).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const reached = graph(page).locator('[data-node]:focus');
    await expectText(reached, /16 déc/);
    const label = (await reached.getAttribute('title')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/echeance=/);
    await expectText(list(page), 'Échéance choisie', 'Raisonnement');
    await expectText(list(page).locator('[data-chosen]'), label);
  });

  it('shows the whole dossier around the chosen deadline', async () => {
    const page = await openChain();
    await page.getByText('Tout le dossier').click();
    await box(page, /Demander les motifs/).waitFor();
    await page.waitForURL(/vue=tout/);
    expect(await box(page, /Recours contre/).getAttribute('aria-current')).toBe('true');
  });

  it('explains a deadline that is no longer there with all that remains', async () => {
    const page = await openChain('?echeance=01a201c1-0000-7000-8000-000000000000');
    await expectText(graph(page), 'n’existe plus dans le dossier');
    await box(page, /Demander les motifs/).waitFor();
  });

  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('breaks no rule of axe at %i px, %s', async (width, theme) => {
    for (const search of [`?echeance=${appeal}`, `?echeance=${appeal}&vue=tout`]) {
      const page = await openChain(search, { width, theme });
      await settled(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
