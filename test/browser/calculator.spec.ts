import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  readText,
  settled,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
}, 200_000);
afterAll(() => dashboard.close());

const result = (page: Page): Locator => page.getByRole('region', { name: 'Résultat' });

async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words);
  await page.getByRole('option').first().click();
}

async function openRequest(): Promise<Page> {
  const page = await dashboard.open('/calculateur', 'lawyer');
  await page.getByText('Choisissez une procédure').waitFor();
  await choose(page, 'Procédure', 'premiere demande');
  await page.getByRole('textbox', { name: 'Réception' }).fill('15/06/2026');
  return page;
}

describe('the calculator, for a whole case', () => {
  it('is reached by G then K, and waits for a procedure, then a date', async () => {
    const page = await dashboard.open('/regles', 'lawyer');
    await settled(page);
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: 'Calculateur' }).waitFor();
    await choose(page, 'Procédure', 'premiere demande');
    await expectText(result(page), 'Indiquez la date d’un événement');
  });

  it('gives every date as one types, and what the law brings about', async () => {
    const page = await openRequest();
    await expectText(result(page), 'Recours contre le refus implicite', 'mer. 16 déc.', 'J-25');
    await expectText(
      page.getByRole('region', { name: 'Ce que la loi fait naître' }),
      '15 oct. 2026',
      'Refus implicite de titre',
    );
  });

  it('opens the derivation of a date from the keyboard, with its articles', async () => {
    const page = await openRequest();
    const appeal = page.getByRole('button', { name: 'Recours contre le refus implicite' });
    await appeal.focus();
    await page.keyboard.press('?');
    expect(await appeal.getAttribute('aria-expanded')).toBe('true');
    const row = result(page).getByRole('listitem').filter({ has: appeal });
    await expectText(row, 'Raisonnement', '+ 2 mois', 'mercredi 16 décembre 2026', 'CJA R. 421-2');
  });

  it('adds an event, then takes it away', async () => {
    const page = await openRequest();
    await page.getByRole('button', { name: 'Ajouter un événement' }).click();
    await expectText(result(page), 'Un événement sans date n’est pas compté');
    const events = page.getByRole('region', { name: 'Événements' });
    await events.getByRole('combobox', { name: 'Événement' }).last().fill('refus notif');
    await page.getByRole('option', { name: 'Refus notifié', exact: true }).click();
    await events.getByRole('textbox', { name: 'Notification' }).fill('02/11/2026');
    await expectText(result(page), 'Recours au tribunal administratif', 'lun. 4 janv. 2027');
    await page.getByRole('button', { name: 'Retirer : Refus notifié' }).click();
    await result(page).getByText('lun. 4 janv. 2027').first().waitFor({ state: 'detached' });
    await expectText(result(page), 'mer. 16 déc.');
  });

  it('offers the events of other procedures too, after those of the procedure', async () => {
    const page = await openRequest();
    await page.getByRole('button', { name: 'Ajouter un événement' }).click();
    const events = page.getByRole('region', { name: 'Événements' });
    const field = events.getByRole('combobox', { name: 'Événement' }).last();
    await field.click();
    const list = page.getByRole('listbox');
    const groups = list.locator('.mantine-Select-groupLabel');
    expect(await groups.allTextContents()).toEqual(['De cette procédure', 'D’autres procédures']);
    await field.fill('assignation notif');
    await list.getByRole('option').nth(5).waitFor({ state: 'detached' });
    expect(await groups.allTextContents()).toEqual(['D’autres procédures']);
    await page.getByRole('option', { name: 'Assignation à résidence notifiée' }).click();
    await events.getByRole('textbox', { name: 'Notification' }).fill('20/11/2026');
    await expectText(result(page), 'Éloignement : recours en sept jours', 'ven. 27 nov.');
  });

  it('moves the date when a question is answered on the spot', async () => {
    const page = await openRequest();
    const appeal = page.getByRole('button', { name: 'Recours contre le refus implicite' });
    await appeal.click();
    const row = result(page).getByRole('listitem').filter({ has: appeal });
    await row.getByText(/accusé de réception.*\?/).waitFor();
    await row.getByRole('button', { name: 'Non' }).first().click();
    await expectText(row, 'autre lecture : 15 oct. 2027');
    await page.waitForURL(/false/);
  });

  it('says beside the field what the API refuses', async () => {
    const page = await openRequest();
    await page.getByText('Autres dates connues').click();
    await page.getByRole('textbox', { name: 'Envoi' }).fill('20/06/2026');
    await result(page).getByRole('alert').waitFor();
    await expectText(result(page).getByRole('alert'), /juin 2026/);
  });

  it('is shared by its address: another person sees the same dates, nobody’s name', async () => {
    const page = await openRequest();
    await expectText(result(page), 'mer. 16 déc.');
    await page.waitForURL(/2026-06-15/);
    const { pathname, search } = new URL(page.url());
    expect(decodeURIComponent(search)).toContain('premiere-demande');
    const other = await dashboard.open(pathname + search, 'paralegal', { language: 'en' });
    const shared = other.getByRole('region', { name: 'Result' });
    await expectText(shared, 'Wed 16 Dec', 'D-25');
    await other.getByRole('link', { name: 'Calculator' }).first().click();
    await expectText(shared, 'Choose a procedure');
  });
});

describe('the calculator, for a single limit', () => {
  it('computes one rule from one start', async () => {
    const page = await dashboard.open('/calculateur', 'lawyer');
    await page.getByText('Un seul délai').click();
    await choose(page, 'Règle', 'ta-recours-2-mois');
    await page.getByRole('textbox', { name: /notification/ }).fill('02/11/2026');
    await expectText(result(page), 'lundi 4 janvier 2027', 'Samedi ou dimanche', 'CJA R. 421-1');
    await result(page).getByRole('button', { name: 'Étranger' }).click();
    await expectText(result(page), /mars 2027/);
    await page.waitForURL(/residence=etranger/);
  });
});

describe('the calculator on paper', () => {
  it('prints the inputs, the dates, every derivation and the day of the calculation', async () => {
    const page = await openRequest();
    await expectText(result(page), 'mer. 16 déc.');
    await page.emulateMedia({ media: 'print' });
    const sheet = await readText(page.locator('#main'));
    expect(sheet).toContain('Calculé le samedi 21 novembre 2026');
    expect(sheet).toContain('15 juin 2026');
    expect(sheet).toContain('Recours contre le refus implicite');
    expect(sheet).toContain('mercredi 16 décembre 2026');
    expect(sheet).toContain('CJA R. 421-2');
    expect(sheet).toContain('L’accusé de réception de la demande mentionne-t-il');
    expect(sheet).not.toContain('Ajouter un événement');
  });
});

describe('the calculator on a phone, in the dark', () => {
  it('stays accessible and never scrolls sideways, everything open', async () => {
    const context = await dashboard.context('lawyer', { width: 390, theme: 'dark' });
    const page = await context.newPage();
    const events = [{ type: 'demande-deposee', dates: { receivedOn: '2026-06-15' } }];
    const search = `procedure=premiere-demande&evenements=${encodeURIComponent(JSON.stringify(events))}`;
    await page.goto(`${dashboard.url}/calculateur?${search}`);
    await expectText(result(page), 'mer. 16 déc.');
    for (const row of await result(page).locator('[data-row-main]').all()) await row.click();
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
