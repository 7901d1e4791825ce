import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readPdf } from '../support/read-pdf.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  settled,
  type Visit,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

async function find(page: Page, list: string, fact: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).fill(fact);
  await page.getByRole('option').filter({ hasText: fact }).first().click();
}

/** A Malian refugee: a few facts that open a card. */
async function openRefugee(visit?: Visit): Promise<Page> {
  const page = await dashboard.open('/eligibilite', 'lawyer', visit);
  await find(page, 'Dire autre chose', 'Protection obtenue');
  await page.getByRole('button', { name: 'Réfugié', exact: true }).click();
  await page.getByRole('region', { name: 'Ouverts' }).waitFor();
  await settled(page);
  return page;
}

const panel = (page: Page) => page.getByRole('region', { name: 'Et si…' });

async function supposeSubsidiary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Et si…' }).click();
  await find(page, 'Changer un fait', 'Protection obtenue');
  await panel(page)
    .getByRole('button', { name: /subsidiaire/i })
    .click();
  await page.getByRole('region', { name: 'Se ferment' }).waitFor();
}

/** Everything sent while something is done. */
async function requestsDuring(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const sent: string[] = [];
  const listen = (request: { method(): string; url(): string }) => {
    if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname);
  };
  page.on('request', listen);
  await act();
  await settled(page);
  page.off('request', listen);
  return sent;
}

describe('« Et si… »', () => {
  it('shows what opens and closes with both verdicts and why, in one request a change, and goes back', async () => {
    const page = await openRefugee();
    const sent = await requestsDuring(page, () => supposeSubsidiary(page));
    expect(sent).toEqual(['/v1/eligibility/evaluate']);
    await expectText(
      panel(page).getByRole('list', { name: 'Ce qui est supposé' }),
      'Protection obtenue',
      'réfugié',
      /protection subsidiaire/,
    );
    const closed = page.getByRole('region', { name: 'Se ferment' });
    const line = closed.getByRole('listitem').filter({ hasText: 'Carte de résident — réfugié' });
    await expectText(line, 'ouvert', 'fermé', /Condition non remplie : Protection obtenue/);
    await line.getByRole('button').click();
    await line
      .getByRole('link', { name: /L\.\s424-1/ })
      .first()
      .waitFor();
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // Back to the real facts in one click; nothing was saved.
    await page.getByRole('button', { name: 'Revenir aux faits réels' }).click();
    const open = page.getByRole('region', { name: 'Ouverts' });
    await open.getByRole('button', { name: /Carte de résident — réfugié/ }).waitFor();
    await expectText(page.getByRole('region', { name: 'Ce qui est su' }), 'réfugié');
    expect(await page.evaluate<string>('document.activeElement?.textContent ?? ""')).toBe('Et si…');
  });

  it('drops a supposition, and refuses one that cannot be', async () => {
    const page = await openRefugee();
    await page.getByRole('button', { name: 'Et si…' }).click();
    await find(page, 'Changer un fait', 'Protection obtenue');
    await panel(page).getByRole('button', { name: 'Supposer que nul ne le sait' }).click();
    await page.getByRole('region', { name: 'Deviennent incertains' }).waitFor();
    await page.getByRole('button', { name: 'Ne plus supposer : Protection obtenue' }).click();
    await page.getByRole('region', { name: 'Ouverts' }).waitFor();
    // What contradicts what is known is refused, and why.
    await find(page, 'Changer un fait', 'Date de naissance');
    await panel(page).getByRole('textbox', { name: 'Date de naissance' }).fill('01/01/2030');
    await panel(page).getByRole('button', { name: 'Répondre' }).click();
    await expectText(page.getByRole('alert'), /naissance/);
    await page.getByRole('button', { name: 'Ne plus supposer : Date de naissance' }).click();
    await page.getByRole('region', { name: 'Ouverts' }).waitFor();
  });

  it('is done from the keyboard alone', async () => {
    const page = await openRefugee();
    await page.getByRole('button', { name: 'Et si…' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('protection obtenue');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const first = panel(page).getByRole('button', { name: 'Aucune', exact: true });
    await first.waitFor();
    expect(await page.evaluate<string>('document.activeElement?.textContent ?? ""')).toBe('Aucune');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Se ferment' }).waitFor();
  });

  it('fits a phone, in English', async () => {
    const page = await dashboard.open('/eligibilite', 'lawyer', { language: 'en', width: 390 });
    await page.getByRole('button', { name: 'What if…' }).click();
    await find(page, 'Change a fact', 'Protection granted');
    await page
      .getByRole('region', { name: 'What if…' })
      .getByRole('button', { name: 'Refugee', exact: true })
      .click();
    await page.getByRole('region', { name: 'Would open' }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe('the consultation note', () => {
  it('is downloaded in one click, with the facts of the page', async () => {
    const page = await openRefugee();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Note de consultation', exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('note-de-consultation-2026-11-21.pdf');
    const { text } = await readPdf(new Uint8Array(readFileSync(await download.path())));
    expect(text).toContain('Protection obtenue réfugié');
    // A name and a reference may be given first.
    await page.getByRole('button', { name: 'Nom et référence de la note' }).click();
    await page.getByRole('textbox', { name: 'Établie pour' }).fill('Mme Élodie Œuvrard');
    await page.getByRole('textbox', { name: 'Référence' }).fill('2026-041');
    await settled(page);
    await expectAccessible(page);
    const named = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const second = await named;
    expect(second.suggestedFilename()).toBe('note-de-consultation-2026-041.pdf');
    const headed = await readPdf(new Uint8Array(readFileSync(await second.path())));
    expect(headed.text).toContain('Pour Mme Élodie Œuvrard');
  }, 90_000);
});
