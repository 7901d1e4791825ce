import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acknowledgementToken } from '@quantieme/casework';
import type { AlertView } from '@quantieme/contracts';
import type { Page } from 'playwright-core';
import { openDossier, record } from '../support/cases.ts';
import { aMailedMessage } from '../support/messages.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  newVisitor,
  settled,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-06-01T10:00:00+02:00');
}, 120_000);
afterAll(() => dashboard.close());

async function firstAlert(dossierId: string): Promise<AlertView> {
  return (await dashboard.owner.get(`/v1/alerts?dossier=${dossierId}&sort=dueAt`)).body.data[0];
}

async function aMail(): Promise<{ readonly address: string; readonly dossierId: string }> {
  const { owner, api } = dashboard;
  const { id: dossierId } = await openDossier(owner);
  await record(owner, dossierId, { type: 'demande-deposee', on: '2026-05-12' });
  const { scope, users } = api.firms.a;
  const message = await aMailedMessage(api.database, {
    scope,
    alertIds: [(await firstAlert(dossierId)).id],
    recipientId: users.lawyer.id,
  });
  const address = `${dashboard.url}/accuser#${acknowledgementToken(message, api.secretKey)}`;
  return { address, dossierId };
}

/** On a phone on which nobody is signed in, set to the other language. */
async function follow(address: string): Promise<Page> {
  const context = await newVisitor(dashboard.browser, { width: 390, language: 'en' });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function expectFine(page: Page): Promise<void> {
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

describe('the link of a mail, on a phone', () => {
  it('shows what it was about in the language of its reader, and is acknowledged by one key', async () => {
    const { address, dossierId } = await aMail();
    const page = await follow(address);
    await page.getByRole('button', { name: 'J’ai vu' }).waitFor();
    await expectFine(page);
    expect((await firstAlert(dossierId)).status).toBe('sent');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('J’ai vu');
    await page.getByLabel('Ce qui est prévu').fill('Rendez-vous le 12.');
    await page.keyboard.press('Enter');
    await expectText(page.getByRole('status'), 'C’est noté');
    await expectText(page.locator('main'), 'accusée par', 'Rendez-vous le 12.');
    await expectFine(page);
    expect(await firstAlert(dossierId)).toMatchObject({
      status: 'acknowledged',
      acknowledgedByWay: 'mail',
      plan: 'Rendez-vous le 12.',
    });
    await page.reload();
    await expectText(page.getByRole('status'), 'Il n’y a plus rien à accuser');
    await page.getByRole('link', { name: 'Ouvrir le dossier' }).click();
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
  });

  it('says that the date has moved since, or that the link is damaged', async () => {
    const { address, dossierId } = await aMail();
    const { scope } = dashboard.api.firms.a;
    await dashboard.api.database.pipelined(scope, (sql) =>
      sql.execute(
        `UPDATE alerts SET settled_at = now(), settled_because = 'moved' WHERE dossier_id = $1`,
        [dossierId],
      ),
    );
    const moved = await follow(address);
    await expectText(moved.locator('main'), 'La date a changé depuis le courriel');
    await expectFine(moved);
    const damaged = await follow(address.slice(0, -1));
    await expectText(damaged.getByRole('alert'), 'This link is incomplete');
    await expectFine(damaged);
  });
});
