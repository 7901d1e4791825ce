import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  readText,
  settled,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

const DETAILS = { object: 'refus-titre', channel: 'lrar', remediesStated: true };

let dashboard: Dashboard;
let address: string;

/** Notified 4 May, says the record of 2 June; 27 April, says the correction of 9 June. */
beforeAll(async () => {
  dashboard = await startDashboard('2026-06-02T10:00:00+02:00');
  const { id } = await makeDossier(dashboard.owner, {
    client: ['Sow', 'Ibrahima'],
    event: ['refus-notifie', { notifiedOn: '2026-05-04' }],
    details: DETAILS,
  });
  address = `/dossiers/${id}`;
  const { events } = (await dashboard.owner.get(`/v1/dossiers/${id}`)).body;
  dashboard.api.setNow('2026-06-09T10:00:00+02:00');
  const corrected = await dashboard.owner.put(
    `/v1/dossiers/${id}/events/${events[0].id}`,
    {
      type: 'refus-notifie',
      dates: { notifiedOn: '2026-04-27' },
      details: DETAILS,
      reason: 'Avis de réception retrouvé',
    },
    { 'If-Match': `"${events[0].version}"` },
  );
  expect(corrected.status).toBe(200);
}, 180_000);
afterAll(() => dashboard.close());

const main = (page: Page) => page.locator('main');

describe('what we knew on that day', () => {
  it('is asked on the page of a dossier, kept in its address, and changes nothing', async () => {
    const page = await dashboard.open(address);
    await expectText(main(page), 'lundi 29 juin 2026');
    await page.getByRole('button', { name: 'Ce qu’on savait le…' }).click();
    const popover = page.getByRole('dialog', { name: 'Ce qu’on savait le…' });
    await popover.getByRole('textbox', { name: 'À la fin de quel jour' }).fill('3 juin 2026');
    await popover.getByRole('button', { name: 'Voir le dossier de ce jour' }).click();
    await page.waitForURL(/knownAt=2026-06-03/);
    await expectText(
      main(page),
      'Le dossier tel qu’on le connaissait',
      '3 juin 2026',
      'lundi 6 juillet 2026',
      'Ce jour-là',
    );
    expect(await readText(main(page))).not.toContain('29 juin 2026');
    const acts = page.getByRole('button', {
      name: /^(Fait|Événement|Modifier|Corriger|Annuler l|Marquer|Confier)/,
    });
    expect(await acts.count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }, 60_000);

  it('says why a date was the date then, and leads back to today', async () => {
    const page = await dashboard.open(`${address}?knownAt=2026-06-03`);
    await page.getByRole('button', { name: 'Pourquoi ?', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    await expectText(drawer, 'lundi 6 juillet 2026', '4 mai 2026');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await expectText(main(page), 'lundi 29 juin 2026');
    expect(page.url()).not.toContain('knownAt');
  }, 60_000);

  it('draws how the dates followed from one another then, and leads back to that day or to today', async () => {
    const page = await dashboard.open(`${address}?knownAt=2026-06-03`);
    await page.getByRole('button', { name: 'Pourquoi ?', exact: true }).click();
    await page.getByRole('link', { name: 'Voir l’enchaînement' }).click();
    await page.waitForURL(/raisonnement.*knownAt=2026-06-03/);
    const graph = page.getByRole('region', { name: 'Graphe de l’enchaînement' });
    const known = ['Le dossier tel qu’on le connaissait', 'lundi 6 juillet 2026', '4 mai 2026'];
    await expectText(main(page), ...known);
    await expectText(graph, '6 juil. 2026');
    await page.getByText('Tout le dossier', { exact: true }).click();
    await page.waitForURL(/vue=tout/);
    await expectText(main(page), ...known);
    for (const later of ['29 juin', '27 avr']) {
      expect(await readText(main(page))).not.toContain(later);
    }
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: 'Ibrahima SOW' }).click();
    await page.getByRole('button', { name: 'Pourquoi ?', exact: true }).waitFor();
    expect(page.url()).toContain('knownAt=2026-06-03');
    await page.goBack();
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await expectText(main(page), 'lundi 29 juin 2026', '27 avr. 2026');
    expect(page.url()).toContain('echeance=');
    expect(page.url()).not.toContain('knownAt');
    const early = page.url().replace('?', '?knownAt=2026-06-01&');
    await page.goto(early);
    await expectText(page.getByRole('alert'), 'n’était pas encore ouvert');
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await expectText(main(page), 'lundi 29 juin 2026');
  }, 60_000);

  it('before the dossier was opened says so, and leads back', async () => {
    const page = await dashboard.open(`${address}?knownAt=2026-06-01`);
    await expectText(page.getByRole('alert'), 'n’était pas encore ouvert');
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await page.getByRole('heading', { name: 'Ibrahima SOW' }).waitFor();
  }, 60_000);
});
