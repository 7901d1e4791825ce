import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectText, readText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossierId: string;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
  const filed = (receivedOn: string) => ['demande-deposee', { receivedOn }] as const;
  const kone = { client: ['KONÉ', 'Amina'], event: filed('2026-06-15') } as const;
  dossierId = (await makeDossier(dashboard.owner, kone)).id;
  await makeDossier(dashboard.owner, { client: ['DIALLO', 'Mamadou'], event: filed('2026-05-12') });
  await makeDossier(dashboard.owner, { client: ['TRAORÉ', 'Issa'], event: filed('2026-10-01') });
}, 120_000);
afterAll(() => dashboard.close());

const rows = (page: Page) => page.getByRole('table', { name: 'Échéancier' }).locator('[data-row]');

async function openList(address = '/echeancier'): Promise<Page> {
  const page = await dashboard.open(address);
  await rows(page).first().waitFor();
  return page;
}

describe('the échéancier', () => {
  it('says seriousness by a word, the date, and the days', async () => {
    const page = await openList();
    const fatal = rows(page).filter({ hasText: 'KONÉ' }).filter({ hasText: 'Forclusion' });
    await expectText(fatal.first(), 'mer. 16 déc.', 'J-25');
  });

  it('keeps what is late apart', async () => {
    const page = await openList();
    await page.getByText(/^En retard/).click();
    await page.waitForURL(/view=late/);
    await rows(page).filter({ hasText: 'KONÉ' }).first().waitFor({ state: 'detached' });
    const late = rows(page).filter({ hasText: 'DIALLO' }).first();
    await late.waitFor();
    await expectText(late, 'J+8');
  });

  it('filters by seriousness and by words without accents, and keeps both in the address', async () => {
    const page = await openList();
    await page.getByRole('combobox', { name: 'Gravité' }).selectOption('fatal');
    await page.getByRole('searchbox').fill('kone');
    await page.waitForURL(/severity=fatal.*q=kone|q=kone.*severity=fatal/);
    await rows(page).filter({ hasText: 'DIALLO' }).first().waitFor({ state: 'detached' });
    await rows(page).filter({ hasText: 'KONÉ' }).first().waitFor();
    const shown = await rows(page).allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => text.includes('Forclusion') && text.includes('KONÉ'))).toBe(true);

    const again = await openList(new URL(page.url()).pathname + new URL(page.url()).search);
    expect((await rows(again).allInnerTexts()).length).toBe(shown.length);
  });

  it('sorts the other way round from the head of the column', async () => {
    const page = await openList();
    const column = page.getByRole('columnheader', { name: 'Dernier jour' });
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    await column.getByRole('button').click();
    await page.waitForURL(/sort=-prudentLastDay/);
    expect(await column.getAttribute('aria-sort')).toBe('descending');
  });

  it('awaits the administration in a view of its own', async () => {
    const page = await openList('/echeancier?view=authority');
    const shown = await rows(page).allInnerTexts();
    expect(shown.every((text) => text.includes('Silence'))).toBe(true);
    expect(shown.some((text) => text.includes('TRAORÉ'))).toBe(true);
  });

  it('assigns from the row, groups by person, and marks done with an undo', async () => {
    const page = await openList();
    const row = rows(page).filter({ hasText: 'KONÉ' }).filter({ hasText: 'Forclusion' }).first();
    await row.locator('[data-row-main]').focus();
    await page.keyboard.press('a');
    await page.getByRole('menuitem', { name: 'Personne paralegal' }).click();
    await page.getByText('Échéance confiée à Personne paralegal.').waitFor();
    await page.getByRole('switch', { name: 'Par personne' }).click();
    await page.getByRole('row', { name: 'Personne paralegal', exact: true }).waitFor();

    const assigned = rows(page)
      .filter({ hasText: 'KONÉ' })
      .filter({ hasText: 'Forclusion' })
      .first();
    await assigned.locator('[data-row-main]').focus();
    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog', { name: 'Marquer accompli' });
    await dialog.getByRole('textbox', { name: 'Référence de la preuve' }).fill('TR-2026-0417');
    const proofOn = dialog.getByRole('textbox', { name: 'Date de la preuve' });
    await proofOn.fill('22/11/2026');
    await page.keyboard.press('Enter');
    await dialog.getByText('Vérifiez les deux dates').waitFor();
    await proofOn.fill('20/11/2026');
    await page.keyboard.press('Enter');
    const told = page
      .getByRole('alert')
      .filter({ hasText: 'Échéance du 16 déc. 2026 marquée accomplie.' });
    await assigned.waitFor({ state: 'detached' });
    await told.getByRole('button', { name: 'Annuler', exact: true }).click();
    await assigned.waitFor();
  });

  it('waits for a second person where the firm wants four eyes', async () => {
    const settings = await dashboard.open('/reglages?onglet=cabinet', 'owner', { width: 390 });
    await settings.getByRole('switch', { name: 'Double regard' }).click();
    await settings.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await settings.getByText('Réglages enregistrés').waitFor();

    const page = await openList();
    const fatal = rows(page).filter({ hasText: 'KONÉ' }).filter({ hasText: 'Forclusion' }).first();
    await fatal.locator('[data-row-main]').focus();
    await page.keyboard.press('f');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Référence' }).press('Enter');
    const waiting = rows(page).filter({ hasText: 'attend une seconde personne' });
    await waiting.waitFor();

    const today = await dashboard.open('/', 'lawyer');
    const table = today.getByRole('table', { name: 'À confirmer' });
    await table.getByRole('button', { name: /^Pourquoi cette date/ }).click();
    const drawer = today.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Confirmer', exact: true }).click();
    await drawer.getByText('confirmé par').waitFor();
    await waiting.waitFor({ state: 'detached' });
    await dashboard.owner.patch('/v1/firm', { fourEyes: false });
  }, 60_000);

  it('moves with J and K, and opens the dossier with Enter', async () => {
    const page = await openList();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const focused = page.locator('[data-row]:focus-within');
    expect(await focused.getAttribute('aria-rowindex')).toBe('2');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/dossiers\/[0-9a-f-]+\?echeance=/);
  });

  it('shows at once what somebody else changes', async () => {
    const page = await openList();
    await makeDossier(dashboard.owner, {
      client: ['OUÉDRAOGO', 'Salif'],
      event: ['demande-deposee', { receivedOn: '2026-07-01' }],
    });
    await rows(page).filter({ hasText: 'OUÉDRAOGO' }).first().waitFor();
  });
});

describe('on paper', () => {
  it('a dossier keeps the name of every deadline, and nothing to press', async () => {
    const page = await dashboard.open(`/dossiers/${dossierId}`);
    const timeline = page.getByRole('region', { name: 'Chronologie' });
    await timeline.locator('button[data-row-main]').first().waitFor();
    const names = await timeline.locator('button[data-row-main]').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = await readText(page.locator('main'));
    for (const name of names) expect(sheet).toContain(name.replaceAll('\u00a0', ' '));
    expect(sheet).not.toContain('Pourquoi');
    expect(sheet).not.toContain('Tout');
  });

  it('the échéancier keeps the names of its columns', async () => {
    const page = await openList();
    await page.emulateMedia({ media: 'print' });
    await expectText(page.locator('main'), 'Gravité', 'Dernier jour', 'KONÉ');
  });
});

describe('deadlines that an older engine computed', () => {
  it('are counted on the page of the rules, for who runs the firm', async () => {
    const line = (page: Page) => page.getByText(/calculées? par une version antérieure/);
    const page = await dashboard.open('/regles');
    await page.getByText('Silence de quatre mois sur la demande de titre').waitFor();
    expect(await line(page).count()).toBe(0);
    const { scope } = dashboard.api.firms.a;
    const older = await dashboard.api.database.firm(scope, (tx) =>
      tx.execute(
        `UPDATE deadlines SET computed_with = 'older'
          WHERE firm_id = $1 AND dossier_id = $2 AND rule = 'titre-silence-4-mois'`,
        [scope.firmId, dossierId],
      ),
    );
    expect(older).toBe(1);
    await page.reload();
    await expectText(line(page), '1 échéance calculée par une version antérieure');
    const paralegal = await dashboard.open('/regles', 'paralegal');
    await paralegal.getByText('Silence de quatre mois sur la demande de titre').waitFor();
    expect(await line(paralegal).count()).toBe(0);
  });
});
