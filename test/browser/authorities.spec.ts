import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-23T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

const HOME = { street: '1 rue Longue', postalCode: '13001', city: 'Marseille' };

/** A dossier opened in Paris, for somebody who lives elsewhere. */
async function opened(asked: object = {}, address: object | null = HOME): Promise<string> {
  const client = { familyName: 'Haddad', givenNames: 'Samia', ...(address && { address }) };
  const { status, body } = await dashboard.owner.post('/v1/dossiers', {
    procedure: 'premiere-demande',
    departement: '75',
    client,
    ...asked,
  });
  expect(status).toBe(201);
  return body.id as string;
}

const panel = (page: Page) => page.getByRole('region', { name: 'Autorités compétentes' });
const facts = (page: Page) => page.getByRole('region', { name: 'Dossier', exact: true });

describe('the competent authorities of a dossier', () => {
  it('differ from what it holds: they are used in a click, and it is undone', async () => {
    const page = await dashboard.open(`/dossiers/${await opened()}`, 'paralegal');
    await expectText(
      panel(page),
      'Préfecture des Bouches-du-Rhône',
      'Le dossier indique : Préfecture de police (Paris).',
      'R. 431-20',
      'Tribunal administratif de Marseille',
      'R. 312-8',
      'Cour administrative d’appel de Marseille',
    );
    await settled(page);
    await expectAccessible(page);
    await panel(page).getByRole('button', { name: 'Utiliser : Préfecture' }).click();
    await page.getByText('Dossier adressé à : Préfecture').waitFor();
    await expectText(
      facts(page),
      'Préfecture des Bouches-du-Rhône',
      'Tribunal administratif de Paris',
    );
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expectText(panel(page), 'Le dossier indique : Préfecture de police (Paris).');
    await expectText(facts(page), 'Préfecture de police (Paris)');
  });

  it('show what a court elsewhere does to the deadlines', async () => {
    const address = { postalCode: '67000', city: 'Strasbourg' };
    const id = await opened({}, address);
    await dashboard.owner.post(`/v1/dossiers/${id}/events`, {
      type: 'refus-notifie',
      on: '2026-01-25',
      details: { object: 'refus-titre', channel: 'lrar', remediesStated: true },
    });
    const page = await dashboard.open(`/dossiers/${id}`, 'lawyer');
    await panel(page).getByRole('button', { name: 'Utiliser : Tribunal' }).click();
    await expectText(facts(page), 'Tribunal administratif de Strasbourg');
    const dossier = (await dashboard.owner.get(`/v1/dossiers/${id}`)).body;
    expect(dossier).toMatchObject({ territory: 'alsace-moselle', authorities: { clock: null } });
  });

  it('that nothing says lead to where it is written', async () => {
    const page = await dashboard.open(
      `/dossiers/${await opened({ departement: null }, null)}`,
      'lawyer',
    );
    await expectText(panel(page), 'Inconnu', 'Où la personne résidait-elle');
    await panel(page).getByRole('link', { name: 'Compléter l’adresse' }).click();
    await page.getByRole('button', { name: 'Modifier', exact: true }).click();
    await page.getByRole('textbox', { name: 'Code postal' }).fill('69003');
    await page.getByRole('textbox', { name: 'Commune' }).fill('Lyon');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('69003 Lyon').waitFor();
    await page.goBack();
    await expectText(panel(page), 'Préfecture du Rhône', 'Le dossier n’en indique pas.');
  });

  it('have no direction of OFII until the firm says which; the next dossier knows it', async () => {
    await dashboard.owner.post('/v1/organisations', { kind: 'ofii', name: 'OFII Marseille' });
    const asked = { procedure: 'regroupement-familial', departement: '13' };
    const [first, second] = [await opened(asked), await opened(asked)];
    const page = await dashboard.open(`/dossiers/${first}`, 'paralegal');
    await panel(page).getByRole('button', { name: 'Choisir la direction' }).click();
    await panel(page).getByRole('combobox').click();
    await page.getByRole('option', { name: 'OFII Marseille' }).click();
    await page.getByText('OFII Marseille est retenue pour le département 13.').waitFor();
    await page.goto(page.url().replace(first, second));
    await expectText(panel(page), 'OFII Marseille');
    await expectNoSidewaysScroll(page);
  });
});

describe('the firm’s own organisations', () => {
  it('are completed in settings, with who did it, and take the registry’s name again', async () => {
    await opened({ departement: '59' });
    const page = await dashboard.open('/reglages?onglet=organismes', 'lawyer');
    await page.getByRole('button', { name: 'Modifier Préfecture du Nord' }).click();
    await page
      .getByRole('textbox', { name: 'Nom', exact: false })
      .first()
      .fill('Préfecture de Lille');
    await page.getByRole('textbox', { name: 'Service' }).fill('Bureau du séjour');
    await page.getByRole('textbox', { name: 'Commune' }).fill('Lille');
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Préfecture de Lille : coordonnées enregistrées.').waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: 'Préfecture de Lille' });
    await expectText(entry, 'Bureau du séjour', 'Lille', 'Modifié par');
    await page.getByRole('button', { name: 'Modifier Préfecture de Lille' }).click();
    await page.getByRole('button', { name: 'Reprendre le nom du registre' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Préfecture de Lille : coordonnées enregistrées.').waitFor();
  });
});
