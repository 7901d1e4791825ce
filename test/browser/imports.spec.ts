import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { workFor } from '../support/imports.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-23T10:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

const CONTENT =
  'NOM;Prénom;Né(e) le;Couleur\nHaddad;Samira;05/06/1990;bleu\nMensah;Kofi;07/08/1988;vert\nSow;Awa;hier;\n';

const send = (page: Page) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'clients.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(CONTENT),
  });

describe('a file of another software', () => {
  it('is mapped, looked at, written and taken back', async () => {
    const page = await dashboard.open('/reglages?onglet=imports');
    await page.getByText('Aucun fichier importé').waitFor();
    const model = page.getByRole('link', { name: 'Modèle à remplir (Excel)' });
    expect(await model.getAttribute('href')).toContain('kind=persons&format=xlsx');
    await send(page);
    const open = page.getByRole('region', { name: 'clients.csv' });
    const born = open.getByRole('listitem').filter({ hasText: 'Né(e) le' });
    await expectText(born, '05/06/1990 · 07/08/1988');
    await born.getByRole('combobox').waitFor();
    expect(await born.getByRole('combobox').inputValue()).toBe('Date de naissance');
    await open.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await expectText(open.getByRole('alert'), 'commence par le jour ou par le mois');
    await born.getByText('le jour', { exact: true }).click();
    await expectAccessible(page);
    await open.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await open.getByText('Vérification en cours…').waitFor();
    await workFor(dashboard.api);
    const refused = open.getByRole('list', { name: 'Lignes refusées' });
    await expectText(refused, 'C4', 'Cette cellule n’est pas une date');
    await expectAccessible(page);
    await open.getByRole('button', { name: 'Importer 2 lignes' }).click();
    await open.getByText('Import en cours…').waitFor();
    await workFor(dashboard.api);
    await open.getByText('L’import est terminé').waitFor();
    const { body } = await dashboard.owner.get('/v1/persons?q=haddad');
    expect(body.data).toMatchObject([{ birthDate: '1990-06-05' }]);
    await open.getByRole('button', { name: 'Annuler cet import' }).click();
    await open.getByRole('button', { name: 'Oui, annuler' }).click();
    await open.getByText('Annulation en cours…').waitFor();
    await workFor(dashboard.api);
    await open.getByText('L’import est annulé').waitFor();
    expect((await dashboard.owner.get('/v1/persons?q=haddad')).body.data).toEqual([]);
  });

  it('fits on a phone, is listed, and says why it is refused', async () => {
    const page = await dashboard.open('/reglages?onglet=imports', 'owner', { width: 390 });
    await page.getByText('terminé').or(page.getByText('annulé')).first().waitFor();
    await page.getByRole('radiogroup').getByText('Dossiers').click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'dossiers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Réf;Réf\n1;2\n'),
    });
    await expectText(page.getByRole('alert'), 'portent le même en-tête');
    await send(page);
    await page.getByRole('region', { name: 'clients.csv' }).waitFor();
    await expectNoSidewaysScroll(page);
  });
});
