import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { expectText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

const NOW = '2026-11-23T09:00:00+01:00';

let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  dashboard = await startDashboard(NOW);
  for (const [client, event] of [
    ['DIALLO', ['demande-deposee', { receivedOn: '2026-06-15' }]],
    ['KAYA', ['demande-deposee', { receivedOn: '2026-10-20' }]],
  ] as const) {
    await makeDossier(dashboard.owner, { client: [client, 'Aminata'], event });
  }
  page = await dashboard.open('/statistiques', 'owner');
});
afterAll(() => dashboard.close());

const picture = (name: string) => page.getByRole('region', { name });

describe('statistics', () => {
  it('say what they show, on how many dossiers, and list cases too few for a median', async () => {
    const times = picture('Temps de réponse des préfectures');
    await expectText(times, '2 demandes complètes', '1 silence valant refus', '1 en cours');
    await times.getByText('Voir les chiffres en tableau').click();
    await expectText(times.getByRole('table'), 'trop peu (2)');
  });

  it('lead to the dossiers behind a figure from the keyboard', async () => {
    const chart = picture('Temps de réponse des préfectures').getByRole('group', {
      name: 'Temps de réponse des préfectures',
    });
    await chart.locator('[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await expectText(drawer, 'DIALLO', 'KAYA');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  it('are saved as a drawing that says what it shows', async () => {
    const times = picture('Temps de réponse des préfectures');
    await times.getByRole('button', { name: /^Exporter/ }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Image SVG' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('temps-de-reponse.svg');
    const drawn = await textOf(file);
    expect(drawn).toContain('Temps de réponse des préfectures');
    expect(drawn).not.toContain('class=');
  });

  it('keep what they are narrowed to in the address', async () => {
    await page.getByLabel('Procédure', { exact: true }).selectOption('oqtf');
    await page.waitForURL(/procedure=oqtf/);
    await expectText(
      picture('Temps de réponse des préfectures'),
      'Aucune demande complète déposée dans la période.',
    );
  });

  it('are read by team, as the workload they lead to is: one request a screen', async () => {
    const owner = await dashboard.api.firms.a.as('owner');
    const memberIds = [dashboard.api.firms.a.users.owner.id];
    const { body: team } = await owner.post('/v1/teams', { name: 'Asile', memberIds });
    const narrowed = await dashboard.open('/statistiques', 'owner');
    await narrowed.getByLabel('Équipe ou personne').selectOption('Asile');
    await narrowed.waitForURL(new RegExp(`team=${team.id}`));
    await narrowed.getByRole('link', { name: 'Détail de la charge' }).click();
    await narrowed.waitForURL(new RegExp(`/charge\\?team=${team.id}`));
    expect(await narrowed.getByLabel('Équipe', { exact: true }).inputValue()).toBe(team.id);
    const rows = narrowed.getByRole('table', { name: 'Charge' }).getByRole('row');
    await expectText(rows.nth(1), 'Personne owner');
    expect(await rows.count()).toBe(2);
    const asked: string[] = [];
    narrowed.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/')) asked.push(pathname);
    });
    await narrowed.getByLabel('Équipe', { exact: true }).selectOption('');
    await narrowed.getByRole('rowheader', { name: 'Personne lawyer' }).waitFor();
    expect(asked).toEqual(['/v1/workload']);
  });
});

const textOf = async (file: Download) => readFile(await file.path(), 'utf8');
