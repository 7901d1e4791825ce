import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  HEIGHT,
  newVisitor,
  settled,
  type Visit,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { SPOUSE, sweepClients } from '../support/portfolio.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

const NOW = '2026-11-21T09:00:00+01:00';

interface Seen extends Visit {
  readonly otherWidth: number;
  /** Only the pages where people spend their day; another visit reads them all. */
  readonly mainOnly?: boolean;
}

type NamedVisit = readonly [name: string, seen: Seen];

interface Tour {
  dashboard: Dashboard;
  dossier: MadeDossier;
}

/** A firm with long names and names written from right to left, for the specs of the file that calls it. */
export function startTour(): Tour {
  const tour = {} as Tour;
  beforeAll(async () => {
    const dashboard = await startDashboard(NOW);
    tour.dashboard = dashboard;
    tour.dossier = await makeDossier(dashboard.owner, {
      client: ['SILVA DE OLIVEIRA MONTENEGRO', 'Maria Aparecida da Conceição'],
      event: ['demande-deposee', { receivedOn: '2026-06-15' }],
    });
    await makeDossier(dashboard.owner, {
      client: ['عبد الرحمن', 'محمد'],
      event: ['demande-deposee', { receivedOn: '2026-05-12' }],
    });
    await dashboard.owner.post(`/v1/dossiers/${tour.dossier.id}/notes`, { body: 'Appelée le 20.' });
    await dashboard.owner.patch(`/v1/persons/${tour.dossier.clientId}/facts`, { facts: SPOUSE });
    await sweepClients(dashboard.api, NOW);
    await dashboard.owner.post('/v1/invitations', {
      email: 'ines@exemple.test',
      name: 'Inès Morel',
      role: 'lawyer',
    });
  }, 400_000);
  afterAll(() => tour.dashboard.close());
  return tour;
}

/** Read by axe at both widths. */
const MAIN = /^\/(aujourdhui|echeancier|alertes|dossiers\/[0-9a-f-]+)$/;

const OUTSIDE = [
  '/connexion',
  '/mot-de-passe-oublie',
  '/reinitialisation#x',
  '/invitation#x',
  '/envoyer#x',
  '/accessibilite',
  '/permanence',
];
const inside = (dossier: MadeDossier) => [
  '/aujourdhui',
  '/lettre-recue',
  '/echeancier',
  '/echeancier?group=person',
  '/echeancier?vue=semaine',
  '/echeancier?vue=mois',
  '/echeancier?vue=semestre',
  '/echeancier?view=closed',
  '/dossiers',
  '/dossiers?vue=etats',
  '/dossiers?q=introuvable',
  `/dossiers/${dossier.id}`,
  `/dossiers/${dossier.id}/raisonnement`,
  `/dossiers/${dossier.id}/pieces`,
  `/dossiers/${dossier.id}/bordereau`,
  `/dossiers/${dossier.id}/courriers`,
  `/dossiers/${dossier.id}/taches`,
  `/dossiers/${dossier.id}/honoraires`,
  '/dossiers/nouveau',
  '/documents',
  '/documents?q=introuvable',
  '/clients',
  `/clients/${dossier.clientId}`,
  `/clients/${dossier.clientId}/casier`,
  '/opportunites',
  '/alertes',
  '/alertes/etat',
  '/charge',
  '/statistiques',
  '/statistiques?delais=both&issues=court',
  '/temps',
  '/factures',
  '/reglages?onglet=facturation',
  '/boite-aux-lettres',
  '/calculateur',
  '/calculateur?mode=delai&regle=ta-recours-2-mois&depart=2026-11-02',
  '/famille',
  `/famille?volet=regroupement&client=${dossier.clientId}`,
  '/eligibilite',
  '/regles',
  '/regles/titre-silence-4-mois',
  '/regles/changements',
  '/regles/changements/nouveau?regle=ta-recours-2-mois',
  '/reglages',
  '/reglages?onglet=cabinet',
  '/reglages?onglet=horaires',
  '/reglages?onglet=equipe',
  '/reglages?onglet=absences',
  '/reglages?onglet=rappels',
  '/reglages?onglet=agenda',
  '/reglages?onglet=courriers',
  '/reglages?onglet=taches',
  '/reglages?onglet=temps',
  '/reglages?onglet=organismes',
  '/reglages?onglet=imports',
  '/reglages?onglet=export',
  '/reglages?onglet=integrations',
  '/reglages?onglet=securite',
  '/reglages?onglet=journal',
  '/nulle-part',
];

export async function expectFine(page: Page, rules?: readonly string[]): Promise<void> {
  await settled(page);
  await expectAccessible(page, rules);
  await expectNoSidewaysScroll(page);
}

interface Checks {
  readonly otherWidth?: number;
  /** All of axe's when left out. */
  readonly rules?: readonly string[];
}

export async function visitAll(
  { dashboard }: Tour,
  context: BrowserContext,
  addresses: readonly string[],
  { otherWidth, rules }: Checks = {},
): Promise<void> {
  const page = await context.newPage();
  const width = page.viewportSize()?.width ?? 0;
  const faults: string[] = [];
  for (const address of addresses) {
    await page.setViewportSize({ width, height: HEIGHT });
    await follow(page, dashboard.url + address);
    const check = expectFine(page, rules).then(() => expectFineAt(page, address, otherWidth));
    await check.catch((error: Error) => faults.push(`${address}\n${error.message}`));
  }
  // All of them at once: a tour takes minutes.
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
}

/** Goes there as a link does, the dashboard staying loaded; another view of the same page is opened afresh. */
async function follow(page: Page, address: string): Promise<void> {
  const [here, there] = [new URL(page.url()), new URL(address)];
  if (here.origin !== there.origin || here.pathname === there.pathname) {
    await page.goto('about:blank');
    await page.goto(address);
    return;
  }
  const left = `document.querySelector('h1').setAttribute('data-left', '')`;
  await page.evaluate(`${left}; history.pushState({}, '', ${JSON.stringify(address)})`);
  await page.locator('h1:not([data-left])').first().waitFor();
}

/** The same page made narrower or wider: never sideways, and the main ones read by axe once more. */
async function expectFineAt(page: Page, address: string, width?: number): Promise<void> {
  if (width === undefined) return;
  await page.setViewportSize({ width, height: HEIGHT });
  await settled(page);
  await expectNoSidewaysScroll(page);
  if (MAIN.test(address)) await expectAccessible(page);
}

/** Every page at both widths, its drawers and its palette at the first, in one language. */
export function describeEveryPage(
  tour: Tour,
  [name, { otherWidth, mainOnly, ...visit }]: NamedVisit,
): void {
  describe(`every page ${name}`, () => {
    it('breaks no rule of axe and never scrolls sideways, signed out', async () => {
      await visitAll(tour, await newVisitor(tour.dashboard.browser, visit), OUTSIDE, {
        otherWidth,
      });
    }, 400_000);

    it('breaks no rule of axe and never scrolls sideways, signed in', async () => {
      await visitAll(
        tour,
        await tour.dashboard.context('owner', visit),
        inside(tour.dossier).filter((address) => !mainOnly || MAIN.test(address)),
        { otherWidth },
      );
    }, 240_000);

    it('keeps its drawers, menus and palette accessible', async () => {
      const page = await (await tour.dashboard.context('owner', visit)).newPage();
      await page.goto(`${tour.dashboard.url}/dossiers/${tour.dossier.id}`);
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
}
