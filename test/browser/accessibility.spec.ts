import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  newVisitor,
  settled,
  type Visit,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
  dossier = await makeDossier(dashboard.owner, {
    client: ['SILVA DE OLIVEIRA MONTENEGRO', 'Maria Aparecida da Conceição'],
    event: ['demande-deposee', { receivedOn: '2026-06-15' }],
  });
  await makeDossier(dashboard.owner, {
    client: ['عبد الرحمن', 'محمد'],
    event: ['demande-deposee', { receivedOn: '2026-05-12' }],
  });
  await dashboard.owner.post(`/v1/dossiers/${dossier.id}/notes`, { body: 'Appelée le 20.' });
  await dashboard.owner.post('/v1/invitations', {
    email: 'ines@exemple.test',
    name: 'Inès Morel',
    role: 'lawyer',
  });
}, 400_000);
afterAll(() => dashboard.close());

type NamedVisit = readonly [name: string, visit: Visit];

/** Between them: every page, both languages, both widths. */
const VISITS: readonly NamedVisit[] = [
  ['in French, on a desk', { language: 'fr', width: 1440 }],
  ['in English, on a phone', { language: 'en', width: 390 }],
];
const OTHER_VISITS: readonly NamedVisit[] = [
  ['in French, on a phone', { language: 'fr', width: 390 }],
  ['in English, on a desk', { language: 'en', width: 1440 }],
];

const DARK: Visit = { theme: 'dark' };

const OUTSIDE = ['/connexion', '/mot-de-passe-oublie', '/reinitialisation#x', '/invitation#x'];
const INSIDE = () => [
  '/aujourdhui',
  '/echeancier',
  '/echeancier?group=person',
  '/echeancier?view=closed',
  '/dossiers',
  '/dossiers?q=introuvable',
  `/dossiers/${dossier.id}`,
  '/dossiers/nouveau',
  '/clients',
  `/clients/${dossier.clientId}`,
  '/alertes',
  '/boite-aux-lettres',
  '/regles',
  '/regles/titre-silence-4-mois',
  '/reglages',
  '/reglages?onglet=cabinet',
  '/reglages?onglet=equipe',
  '/reglages?onglet=rappels',
  '/nulle-part',
];

async function expectFine(page: Page): Promise<void> {
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function visitAll(
  context: BrowserContext,
  addresses: readonly string[],
  check = expectFine,
): Promise<void> {
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(dashboard.url + address);
    await check(page).catch((error: Error) => {
      throw new Error(`${address}\n${error.message}`, { cause: error });
    });
  }
}

describe.each(VISITS)('every page %s', (_, visit) => {
  it('breaks no rule of axe and never scrolls sideways, signed out', async () => {
    await visitAll(await newVisitor(dashboard.browser, visit), OUTSIDE);
  }, 400_000);

  it('breaks no rule of axe and never scrolls sideways, signed in', async () => {
    await visitAll(await dashboard.context('owner', visit), INSIDE());
  }, 240_000);

  it('keeps its drawers, menus and palette accessible', async () => {
    const page = await (await dashboard.context('owner', visit)).newPage();
    await page.goto(`${dashboard.url}/dossiers/${dossier.id}`);
    await settled(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await expectFine(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('combobox').first().fill('refus notif');
    await expectFine(page);
    await page.getByRole('option').first().click();
    await page.getByRole('dialog').getByPlaceholder(/jj|dd/).first().fill('22/10/2026');
    await page.getByRole('complementary').getByRole('listitem').first().waitFor();
    await expectFine(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('silva');
    await page.getByRole('dialog').getByText('SILVA').first().waitFor();
    await expectFine(page);
  }, 400_000);
});

describe.each(OTHER_VISITS)('the main pages %s', (_, visit) => {
  it('break no rule of axe, and no page scrolls sideways', async () => {
    const context = await dashboard.context('owner', visit);
    await visitAll(context, ['/aujourdhui', '/echeancier', `/dossiers/${dossier.id}`, '/alertes']);
    await visitAll(context, INSIDE(), async (page) => {
      await settled(page);
      await expectNoSidewaysScroll(page);
    });
  }, 240_000);
});

describe('in the dark', () => {
  it('contrasts as in daylight', async () => {
    const dossierPage = `/dossiers/${dossier.id}?echeance=`;
    const addresses = ['/aujourdhui', dossierPage, '/dossiers/nouveau', '/alertes', '/reglages'];
    await visitAll(await dashboard.context('owner', DARK), addresses);
  }, 400_000);
});

describe('a phone', () => {
  it('reaches everything by its bar and its drawer', async () => {
    const context = await dashboard.context('owner', { width: 390 });
    const page = await context.newPage();
    await page.goto(`${dashboard.url}/aujourdhui`);
    await settled(page);
    await page.getByRole('button', { name: 'Plus' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('link', { name: 'Clients' }).waitFor();
    await expectFine(page);
    await drawer.getByRole('link', { name: 'Clients' }).click();
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
