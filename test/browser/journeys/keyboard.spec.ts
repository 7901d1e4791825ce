import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectText, settled } from '../browser.ts';
import { startDashboard, type Dashboard } from '../dashboard.ts';
import { makeDossier, type MadeDossier } from '../dossiers.ts';
import { expectFocusSeen, walkThrough } from './focus.ts';
import { keepPicture } from './keep-picture.ts';
import { expectNamed } from './names.ts';
import { passUntil } from './passing-time.ts';

const NOW = Temporal.Instant.from('2026-12-09T10:00:00+01:00');

let dashboard: Dashboard;
let sylla: MadeDossier;
let page: Page;
beforeAll(async () => {
  dashboard = await startDashboard(String(NOW.subtract({ hours: 2 })));
  const lawyer = await dashboard.api.firms.a.as('lawyer');
  for (const [familyName, givenNames] of [
    ['KONÉ', 'Amina'],
    ['SYLLA', 'Mariama'],
  ] as const) {
    sylla = await makeDossier(lawyer, {
      client: [familyName, givenNames],
      event: ['demande-deposee', { receivedOn: '2026-06-15' }],
    });
    const { body } = await lawyer.get(`/v1/dossiers/${sylla.id}`);
    const paralegalId = dashboard.api.firms.a.users.paralegal.id;
    await lawyer.patch(
      `/v1/dossiers/${sylla.id}`,
      { paralegalId },
      { 'if-match': `"${body.version}"` },
    );
  }
  await passUntil(dashboard, NOW, NOW.subtract({ hours: 2 }));
  page = await (await dashboard.context('paralegal')).newPage();
}, 120_000);
afterAll(() => dashboard.close());

const PAGES = [
  '/aujourdhui',
  '/echeancier',
  '/dossiers',
  '/dossiers?vue=etats',
  '/dossiers/$id',
  '/clients',
  '/alertes',
  '/opportunites',
  '/documents',
  '/temps',
  '/statistiques',
  '/calculateur',
  '/reglages',
] as const;

const go = async (address: string) => {
  await page.goto(dashboard.url + address.replace('$id', sylla.id));
  await settled(page);
};

describe.each(PAGES)('%s', (address) => {
  it('is walked through by Tab alone, the focus always seen, after a link to its content', async () => {
    await go(address);
    await page.keyboard.press('Tab');
    expect(await expectFocusSeen(page)).toMatch(/^Aller au contenu/);
    await page.keyboard.press('Enter');
    await page.locator('#main:focus').waitFor();
    expect(await walkThrough(page)).toBeGreaterThan(10);
  });

  it('says its landmarks, its title, and what each control does', async () => {
    await go(address);
    await expectNamed(page);
  });
});

describe('G, then a letter', () => {
  it('leads to every page that the navigation offers', async () => {
    await go('/aujourdhui');
    const links = page.getByRole('navigation', { name: 'Navigation' }).getByRole('link');
    await page.getByRole('button', { name: 'Outils' }).press('Enter');
    const places = await links.evaluateAll((all) =>
      all.map((link) => [
        link.getAttribute('title')?.slice(-1).toLowerCase() ?? '',
        link.getAttribute('href') ?? '',
      ]),
    );
    expect(places.length).toBeGreaterThan(12);
    expect(new Set(places.map(([letter]) => letter)).size).toBe(places.length);
    for (const [letter = '', place] of places) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await page.waitForURL((url) => url.pathname === place);
      // It stands alone, for whoever has no session; its first link leads back.
      if (place === '/permanence') {
        await page.getByRole('link', { name: 'Revenir à Quantième' }).press('Enter');
        await page.getByRole('navigation', { name: 'Navigation' }).waitFor();
      }
    }
  });
});

describe('a paralegal’s morning without a pointer', () => {
  const step = (name: string) => keepPicture(page, 'matin-au-clavier', name);
  const DESK = { width: 1440, height: 900 };
  const press = async (...keys: string[]) => {
    await page.setViewportSize(DESK);
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (within: Locator) =>
    within.locator(':focus').or(within.and(page.locator(':focus')));
  const gone = (dialog: Locator) => dialog.waitFor({ state: 'detached' });
  /** What was opened gives the focus back a moment after it is gone. */
  const backOn = async (row: string) => {
    await page.locator('main :focus').waitFor();
    expect(await expectFocusSeen(page)).toBe(row);
  };
  /** Tab until it has the focus, which is seen at each stop. */
  const tabTo = async (control: Locator) => {
    for (let stop = 0; stop < 40; stop += 1) {
      await press('Tab');
      await expectFocusSeen(page);
      if (await control.evaluate((one) => one.matches(':focus'))) return;
    }
    throw new Error('Tab never reaches it');
  };

  it('moves from row to row, sees why, and comes back to the row', async () => {
    await go('/aujourdhui');
    await press('j', 'j', 'k');
    const row = await expectFocusSeen(page);
    await press('?');
    const why = page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    await why.getByRole('heading', { name: 'Raisonnement' }).waitFor();
    for (let stop = 0; stop < 30; stop += 1) {
      await press('Tab');
      await expectFocusSeen(page);
      expect(await focused(why).count()).toBeGreaterThan(0);
    }
    await step('1-pourquoi');
    await press('Escape');
    await gone(why);
    await backOn(row);
  });

  it('marks a deadline done, and takes it back', async () => {
    await go('/echeancier');
    const fatal = page.locator('[data-row]', { hasText: 'Forclusion' }).first();
    for (let down = 0; down < 9 && (await focused(fatal).count()) === 0; down += 1)
      await press('j');
    const row = await expectFocusSeen(page);
    await press('f');
    const dialog = page.getByRole('dialog', { name: 'Marquer accompli' });
    await focused(dialog).first().waitFor();
    await expectFocusSeen(page);
    await press('Escape');
    await gone(dialog);
    await backOn(row);
    await press('f');
    await dialog.getByRole('textbox', { name: 'Référence de la preuve' }).press('Enter');
    await page
      .getByText(/marquée accomplie/)
      .first()
      .waitFor();
    await gone(dialog);
    await step('2-accompli');
    await press('Control+z');
    await page
      .getByText(/^Annulation/)
      .first()
      .waitFor();
  });

  it('acknowledges with a plan', async () => {
    await press('g', 'l');
    await page.getByRole('heading', { name: 'Alertes', level: 1 }).waitFor();
    await settled(page);
    const before = await page.getByRole('article').count();
    await press('j', 'p');
    await page.getByRole('textbox', { name: 'Ce qui est prévu' }).fill('Rendez-vous le 11');
    await step('3-plan');
    await press('Enter');
    await page
      .getByText(/^Alerte accusée/)
      .first()
      .waitFor();
    await page.waitForFunction(
      (count) => document.querySelectorAll('article').length < count,
      before,
    );
  });

  it('finds a dossier by the palette and records what happened', async () => {
    await go('/aujourdhui');
    await press('j');
    const row = await expectFocusSeen(page);
    const palette = page.getByRole('dialog', { name: 'Recherche' });
    await press('Control+k');
    await palette.getByRole('textbox').waitFor();
    await press('Escape');
    await gone(palette);
    await backOn(row);
    await press('Control+k');
    await palette.getByRole('textbox').waitFor();
    await page.keyboard.type('evenement sylla', { delay: 5 });
    await palette
      .getByText(/Mariama SYLLA/)
      .first()
      .waitFor();
    await step('4-palette');
    await press('Enter');
    const drawer = page.getByRole('dialog', { name: /événement/i });
    await focused(drawer.getByRole('combobox', { name: 'Événement' })).waitFor();
    await page.keyboard.type('motifs dem');
    await page.getByRole('option').first().waitFor();
    await press('Enter', 'Tab');
    await expectFocusSeen(page);
    await page.keyboard.type('hier');
    await expectText(drawer, 'mardi 8 décembre 2026');
    await step('5-evenement');
    await tabTo(drawer.getByRole('button', { name: 'Enregistrer l’événement' }));
    await press('Enter');
    await gone(drawer);
    // Said aloud too, wherever the reader is.
    await page
      .getByRole('alert')
      .filter({ hasText: /: enregistré\./ })
      .waitFor();
    await page.locator('main:focus, main :focus').waitFor();
    await step('6-enregistre');
  });

  it('adds a note, and leaves each thing that was opened by Escape', async () => {
    await go('/dossiers/$id');
    for (const key of ['n', 'Control+k', 'Shift+?']) {
      await press(key);
      const dialog = page.getByRole('dialog').last();
      await dialog.waitFor();
      await focused(dialog).first().waitFor();
      await press('Escape', ...(key === 'n' ? ['Escape'] : []));
      await gone(dialog);
    }
  });
});
