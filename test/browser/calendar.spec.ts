import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';
import { expectFine } from './every-page.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-23T09:00:00+01:00');
  const filed = (receivedOn: string) => ['demande-deposee', { receivedOn }] as const;
  await makeDossier(dashboard.owner, { client: ['KONÉ', 'Amina'], event: filed('2026-07-25') });
  await makeDossier(dashboard.owner, { client: ['حداد', 'ليلى'], event: filed('2026-08-02') });
}, 120_000);
afterAll(() => dashboard.close());

/** Reads of deadlines that the page asks for: one for each layout. */
function countReads(page: Page): string[] {
  const reads: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/') && !/stream$|session$/.test(pathname)) reads.push(pathname);
  });
  return reads;
}

const chooseLayout = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Présentation' }).getByText(name, { exact: true }).click();

describe('the échéancier as a calendar', () => {
  it('opens a week, goes to the next one, and does from a day what the list does', async () => {
    const page = await dashboard.open('/echeancier?vue=semaine');
    const day = page.getByRole('region', { name: '2026-11-25' });
    await expectText(day, 'mer. 25 nov.', 'KONÉ');
    await page.getByRole('link', { name: /^Après/ }).click();
    await page.waitForURL(/du=2026-11-30/);
    await expectText(page.getByRole('region', { name: '2026-12-02' }), 'حداد');

    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    await expectText(drawer, 'Silence');
    await drawer.getByRole('link', { name: /حداد/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('main').getByRole('link', { name: 'Aujourd’hui', exact: true }).click();
    await day.waitFor();
  });

  it('asks for everything at once, whatever the layout', async () => {
    const page = await dashboard.open('/echeancier');
    await settled(page);
    const reads = countReads(page);
    for (const [name, path] of [
      ['Semaine', '/v1/deadlines/calendar'],
      ['Six mois', '/v1/deadlines/calendar/dossiers'],
    ] as const) {
      reads.length = 0;
      await chooseLayout(page, name);
      await settled(page);
      expect(reads).toEqual([path]);
    }
  });

  it.each(['semaine', 'mois', 'semestre'])(
    'breaks no rule of axe, wide and narrow, light and dark: %s',
    async (layout) => {
      const page = await dashboard.open(`/echeancier?vue=${layout}`);
      await page.getByText('KONÉ').or(page.getByRole('table')).first().waitFor();
      await expectFine(page);
      await page.setViewportSize({ width: 390, height: 900 });
      await page.evaluate(
        `document.documentElement.setAttribute('data-mantine-color-scheme', 'dark')`,
      );
      await expectFine(page);
    },
  );

  it('says of a month on a phone what each day holds, and lists the day that is chosen', async () => {
    const page = await dashboard.open('/echeancier?vue=mois', 'owner', { width: 390 });
    await page.getByRole('button', { name: /^25, mercredi 25 novembre 2026, Silence/ }).click();
    await expectText(page.getByRole('region', { name: '2026-11-25' }), 'KONÉ');
    await page.getByRole('link', { name: /^Avant/ }).click();
    await page.waitForURL(/du=2026-10-01/);
    await expectNoSidewaysScroll(page);
  });

  it('draws six months by dossier, the terms of the administration hollow', async () => {
    const page = await dashboard.open('/echeancier?vue=semestre');
    const box = page.getByRole('region', { name: 'Échéances des six mois, par dossier' });
    const term = box.getByRole('button', { name: /KONÉ.*Silence de l’administration/ }).first();
    await term.waitFor();
    expect(await term.locator('circle').getAttribute('fill')).toBe('none');
    await box.getByRole('link', { name: /KONÉ/ }).click();
    await page.waitForURL(/\/dossiers\//);
  });
});

describe('saved views and teams', () => {
  it('a view is kept, opens with the page, is renamed, deleted, and brought back', async () => {
    const page = await dashboard.open('/echeancier?vue=semaine&severity=fatal');
    await page.getByRole('button', { name: 'Enregistrer cette vue' }).click();
    await page.getByRole('textbox', { name: 'Nom de la vue' }).fill('Mes forclusions');
    await page.keyboard.press('Enter');
    const tab = page
      .getByRole('navigation', { name: 'Vues enregistrées' })
      .getByText('Mes forclusions');
    await tab.waitFor();
    const menu = page.getByRole('button', { name: /^Gérer la vue/ });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Ouvrir la page avec cette vue' }).click();
    await page.getByRole('img', { name: 's’ouvre avec la page' }).waitFor();

    const again = await dashboard.open('/echeancier');
    await again.waitForURL(/vue=semaine&severity=fatal|severity=fatal&vue=semaine/);
    await again.getByRole('button', { name: /^Gérer la vue/ }).click();
    await again.getByRole('menuitem', { name: 'Supprimer' }).click();
    await again.getByText('Vue « Mes forclusions » supprimée.').waitFor();
    await again.getByRole('button', { name: 'Annuler', exact: true }).click();
    await again.getByRole('link', { name: /Mes forclusions/ }).waitFor();
    await expectFine(again);
  });

  it('a team is named in the settings, and the échéancier is read by it', async () => {
    const settings = await dashboard.open('/reglages?onglet=equipe');
    await settings.getByRole('button', { name: 'Nouvelle équipe' }).click();
    await settings.getByRole('textbox', { name: 'Nom de l’équipe' }).fill('Éloignement');
    await settings.getByRole('checkbox', { name: 'Personne paralegal' }).check();
    await settings.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await settings.getByRole('button', { name: 'Modifier l’équipe Éloignement' }).waitFor();

    const page = await dashboard.open('/echeancier?view=authority');
    const rows = page.getByRole('table', { name: 'Échéancier' }).locator('[data-row]');
    await rows.first().waitFor();
    await page.getByRole('button', { name: /^Tout le cabinet/ }).click();
    await page.getByRole('menuitem', { name: 'Éloignement' }).click();
    await page.waitForURL(/team=/);
    await rows.first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Éloignement/ }).waitFor();
  });
});
