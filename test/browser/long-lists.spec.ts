import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BUYER, LINE, SETTINGS } from '../support/invoices.ts';
import { aPdf, upload } from '../support/uploads.ts';
import { expectAccessible, expectText } from './browser.ts';
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
}, 120_000);
afterAll(() => dashboard.close());

const rows = (page: Page) => page.getByRole('table', { name: 'Échéancier' }).locator('[data-row]');

async function openList(): Promise<Page> {
  const page = await dashboard.open('/echeancier');
  await rows(page).first().waitFor();
  return page;
}

describe('rows that are chosen', () => {
  const chosen = (page: Page) => page.getByRole('group', { name: 'Lignes sélectionnées' });

  it('by X, Shift and an arrow, Ctrl+A; given in one request, with what cannot be said row by row, and undone', async () => {
    const page = await openList();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await expectText(chosen(page), '2 lignes sélectionnées');
    expect(await rows(page).nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await chosen(page).waitFor({ state: 'detached' });
    await rows(page).first().hover();
    await rows(page).first().getByRole('checkbox').click();
    await rows(page)
      .nth(2)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await expectText(chosen(page), '3 lignes sélectionnées');

    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(new URL(request.url()).pathname);
    });
    await page.keyboard.press('a');
    await page.getByRole('menuitem', { name: 'Personne paralegal' }).click();
    const told = page.getByRole('alert').filter({ hasText: '3 échéances confiées à' });
    await told.waitFor();
    await chosen(page).waitFor({ state: 'detached' });
    expect(asked).toEqual(['/v1/deadlines/assignments']);
    const held = page.getByRole('button', { name: 'Confiée à Personne paralegal' });
    await held.nth(2).waitFor();
    await told.getByRole('button', { name: 'Annuler', exact: true }).click();
    await held.first().waitFor({ state: 'detached' });

    await page.keyboard.press('Control+a');
    await expectText(chosen(page), `${await rows(page).count()} lignes sélectionnées`);
    await page.route('**/v1/deadlines/assignments', async (route) => {
      const body = route.request().postDataJSON();
      body.deadlines[0].version += 5;
      await route.continue({ postData: JSON.stringify(body) });
    });
    await page.keyboard.press('a');
    await page.getByRole('menuitem', { name: 'Personne lawyer' }).click();
    await expectText(chosen(page), '1 ligne n’a pas été changée', 'Quelqu’un a modifié');
    await expectAccessible(page);
  }, 60_000);

  it('of dossiers have one task added, go out as a file, and are printed alone', async () => {
    const page = await dashboard.open('/dossiers');
    await page.getByRole('table', { name: 'Dossiers' }).locator('[data-row]').first().waitFor();
    await page.keyboard.press('Control+a');
    await expectText(chosen(page), /\d+ lignes sélectionnées/);
    const file = page.waitForEvent('download');
    await chosen(page).getByRole('button', { name: 'Exporter' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    expect((await file).suggestedFilename()).toBe('Dossiers.xlsx');
    await page.evaluate(
      "window.print = () => { window.sheet = document.querySelector('[data-printed]').innerText; }",
    );
    await chosen(page).getByRole('button', { name: 'Imprimer' }).click();
    expect(await page.evaluate<string>('window.sheet')).toContain('KONÉ');
    await chosen(page).getByRole('button', { name: 'Ajouter une tâche' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Tâche' }).fill('Relire le mandat');
    await page.keyboard.press('Enter');
    const told = page.getByRole('alert').filter({ hasText: '« Relire le mandat » ajoutée à' });
    const dropped = page.waitForResponse(/tasks\/drops$/);
    await told.getByRole('button', { name: 'Annuler', exact: true }).click();
    const { done, refused } = await (await dropped).json();
    expect([done.length, refused]).toEqual([2, []]);
  });

  it('of documents are verified together and taken back, and saved as one file', async () => {
    for (const name of ['bail.pdf', 'acte.pdf']) {
      const file = { name, bytes: await aPdf(name) };
      await upload(dashboard.owner, `/v1/dossiers/${dossierId}/documents`, file);
    }
    const page = await dashboard.open('/documents');
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('Control+a');
    const file = page.waitForEvent('download');
    await chosen(page).getByRole('button', { name: 'Télécharger' }).click();
    expect((await file).suggestedFilename()).toBe('Documents.zip');
    await expectAccessible(page);
    await chosen(page).getByRole('button', { name: 'Marquer 2 vérifiées' }).click();
    const told = page.getByRole('alert').filter({ hasText: '2 pièces vérifiées.' });
    await told.waitFor();
    await page.getByText('Vérifiée', { exact: true }).nth(1).waitFor();
    await told.getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.getByText('Reçue', { exact: true }).nth(1).waitFor();
  });

  it('of invoices go out as a sheet; what is not late is not recalled', async () => {
    const { owner } = dashboard;
    await owner.put('/v1/invoice-settings', SETTINGS, { 'if-match': '"0"' });
    for (let count = 0; count < 2; count += 1)
      await owner.post('/v1/invoices', { buyer: BUYER, lines: [LINE] });
    const page = await dashboard.open('/factures');
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('Control+a');
    await expectText(chosen(page), '2 lignes sélectionnées');
    const remind = chosen(page).getByRole('button', { name: 'Noter des relances' });
    expect(await remind.isDisabled()).toBe(true);
    const file = page.waitForEvent('download');
    await chosen(page).getByRole('button', { name: 'Exporter' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    expect((await file).suggestedFilename()).toBe('Factures.xlsx');
  });

  it('of alerts are acknowledged together', async () => {
    const { scope } = dashboard.api.firms.a;
    await dashboard.api.database.firm(scope, (tx) =>
      tx.execute(
        `UPDATE alerts SET status = 'sent', sent_at = now() WHERE firm_id = $1 AND id IN (
           SELECT DISTINCT ON (deadline_id) id FROM alerts WHERE firm_id = $1 AND dossier_id = $2
            ORDER BY deadline_id, due_at)`,
        [scope.firmId, dossierId],
      ),
    );
    const page = await dashboard.open('/alertes');
    await page.locator('[data-row]').first().waitFor();
    const count = await page.locator('[data-row]').count();
    await page.keyboard.press('Control+a');
    await expectText(chosen(page), `${count} lignes sélectionnées`);
    await page.keyboard.press('e');
    await page.getByText(`${count} alertes accusées.`).waitFor();
    await page.locator('[data-row]').first().waitFor({ state: 'detached' });
  });
});

/** Opens the row in hand, and goes back the moment the list is gone. */
const BACK_AT_ONCE = `new Promise((done) => {
  const watch = new MutationObserver(() => {
    if (document.querySelector('[data-long-list]')) return;
    watch.disconnect();
    history.back();
    done();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  document.activeElement.click();
})`;

describe('a list longer than a page', () => {
  const MANY = 260;
  const held = (page: Page) => page.locator('[data-row]:focus-within');

  it('goes to its end and back by keys, and is found again where it was left', async () => {
    const { scope } = dashboard.api.firms.a;
    await dashboard.api.database.firm(scope, (tx) =>
      tx.execute(
        `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, label, status, territory, residence, opened_on)
         SELECT firm_id, gen_random_uuid(), '2025-' || n, 2025, n, procedure, 'Essai ' || n, 'active', territory, residence,
                opened_on FROM dossiers, generate_series(1, ${MANY}) n WHERE firm_id = $1 AND id = $2`,
        [scope.firmId, dossierId],
      ),
    );
    const page = await dashboard.open('/dossiers?sort=reference');
    const table = page.getByRole('table', { name: 'Dossiers' });
    await table.locator('[data-row]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    const total = await dashboard.api.database.firm(scope, (tx) =>
      tx.query<{ count: number }>(
        'SELECT count(*)::integer AS count FROM dossiers WHERE firm_id = $1',
        [scope.firmId],
      ),
    );
    const last = String((total[0]?.count ?? 0) + 1);
    await page.locator(`[data-row][aria-rowindex="${last}"]:focus-within`).waitFor();
    expect(await table.getAttribute('aria-rowcount')).toBe(last);
    for (let index = 0; index < 3; index += 1) await page.keyboard.press('k');
    const left = String(Number(last) - 3);
    await page.locator(`[data-row][aria-rowindex="${left}"]:focus-within`).waitFor();
    const back = page.locator(`[data-row][aria-rowindex="${left}"]:focus-within`);
    // Back before anything was drawn: the page is still scrolled as it was.
    await page.evaluate(BACK_AT_ONCE);
    await back.waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Essai' }).waitFor();
    await page.goBack();
    await back.waitFor();
    await page.keyboard.press('Home');
    await page.locator('[data-row][aria-rowindex="2"]:focus-within').waitFor();
    expect(await held(page).count()).toBe(1);
  });

  it('is printed whole under headings that every page repeats, with what it is of', async () => {
    const page = await dashboard.open('/dossiers?status=active&sort=reference');
    await page.getByRole('table', { name: 'Dossiers' }).locator('[data-row]').first().waitFor();
    await page.evaluate('window.print = () => undefined');
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-printed]');
    await expectText(sheet, 'En cours', 'imprimé le samedi 21 novembre 2026', 'Essai 260');
    expect(await sheet.locator('tbody tr').count()).toBeGreaterThanOrEqual(MANY);
    const repeated = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('[data-printed] thead')).display",
    );
    expect(repeated).toBe('table-header-group');
  });
});
