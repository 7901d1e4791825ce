import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-06-01T09:00:00+02:00');
}, 120_000);
afterAll(() => dashboard.close());
beforeEach(async () => {
  dossier = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    event: ['demande-deposee', { receivedOn: '2026-05-12' }],
  });
});

async function openDossier(role: 'lawyer' | 'paralegal' = 'lawyer'): Promise<Page> {
  const page = await dashboard.open(`/dossiers/${dossier.id}`, role);
  await page.getByRole('heading', { name: 'Amina KONÉ' }).waitFor();
  return page;
}

const preview = (page: Page) => page.getByRole('complementary', { name: 'Ce qui changera' });

async function recordRefusal(page: Page, notified: string): Promise<void> {
  await page.keyboard.press('n');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('combobox', { name: 'Événement' }).fill('refus notif');
  await page.keyboard.press('Enter');
  await drawer.getByRole('textbox', { name: 'Notification' }).fill(notified);
}

describe('an event', () => {
  it('that the stage reached foresees is offered before the others', async () => {
    const page = await openDossier();
    await page.keyboard.press('n');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Événement' }).click();
    const groups = page.getByRole('listbox').locator('.mantine-Select-groupLabel');
    await groups.first().waitFor();
    expect(await groups.allInnerTexts()).toEqual([
      'Attendus à ce stade',
      'De cette procédure',
      'D’autres procédures',
    ]);
  });

  it('is recorded from the keyboard, after showing what it changes', async () => {
    const page = await openDossier();
    await recordRefusal(page, '22/05/2026');
    await preview(page).getByText('Recours au tribunal administratif').waitFor();
    await expectText(preview(page), 'jeu. 23 juil.', 'Prend fin');
    await page.keyboard.press('Enter');
    await page.getByText('Refus notifié : enregistré.').waitFor();
    const timeline = page.getByRole('region', { name: 'Chronologie' });
    await timeline
      .getByRole('button', { name: 'Recours au tribunal administratif', exact: true })
      .waitFor();
    const headline = page.getByRole('region', { name: 'Prochaine date' });
    await expectText(headline, 'jeudi 23 juillet 2026');
  });

  it('recorded by mistake is taken back in one gesture', async () => {
    const page = await openDossier();
    await recordRefusal(page, '22/05/2026');
    await page.getByRole('button', { name: 'Enregistrer l’événement' }).click();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    const timeline = page.getByRole('region', { name: 'Chronologie' });
    await timeline.getByText('Refus notifié').waitFor({ state: 'detached' });
  });

  it('refuses a notification that precedes its decision, beside the field', async () => {
    const page = await openDossier();
    await recordRefusal(page, '03/05/2026');
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Autres dates connues').click();
    await drawer.getByRole('textbox', { name: 'Décision' }).fill('10/05/2026');
    await preview(page).getByRole('alert').waitFor();
    await expectText(preview(page), /3 mai 2026.*10 mai 2026/s);
  });

  it('is corrected: the preview says what moves, the former entry stays readable', async () => {
    const page = await openDossier();
    await page.getByRole('button', { name: /^Corriger : / }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('textbox', { name: 'Réception' }).fill('12/04/2026');
    await preview(page).getByText('Déplacée').first().waitFor();
    await drawer.getByRole('textbox', { name: 'Motif' }).fill('Accusé de réception retrouvé');
    await drawer.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await drawer.waitFor({ state: 'detached' });
    const timeline = page.getByRole('region', { name: 'Chronologie' });
    await timeline.getByText('12 août 2026').first().waitFor();
    await timeline.getByText('Tout', { exact: true }).click();
    await timeline.getByText('Accusé de réception retrouvé').first().waitFor();
  });

  it('is annulled with a reason, and its deadlines end', async () => {
    const page = await openDossier();
    await page.getByRole('button', { name: /^Annuler : / }).click();
    await preview(page).getByText('Prend fin').first().waitFor();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Motif' })
      .fill('Erreur de dossier');
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’événement' }).click();
    await page.getByText('Aucune échéance à venir').waitFor();
  });

  it('by a paralegal waits for a lawyer where it would push a fatal date back', async () => {
    await dashboard.owner.post(`/v1/dossiers/${dossier.id}/events`, {
      type: 'refus-notifie',
      dates: { notifiedOn: '2026-05-22' },
      details: { remediesStated: true },
    });
    const page = await openDossier('paralegal');
    await page.getByRole('button', { name: 'Corriger : Refus notifié' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('textbox', { name: 'Notification' }).fill('29/05/2026');
    await preview(page).getByText('À confirmer').first().waitFor();
    await drawer.getByRole('textbox', { name: 'Motif' }).fill('Retrait au guichet le 29');
    await drawer.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await page.getByText('Seul un avocat peut trancher.').first().waitFor();

    const lawyer = await openDossier('lawyer');
    const pending = lawyer.getByRole('region', { name: 'Attend la confirmation d’un avocat' });
    await pending.first().getByRole('textbox').fill('Avis de passage vérifié');
    await pending.first().getByRole('button', { name: 'Accepter le report' }).click();
    const headline = lawyer.getByRole('region', { name: 'Prochaine date' });
    await headline.getByText('jeudi 30 juillet 2026').waitFor();
  });
});

describe('« Pourquoi cette date ? »', () => {
  it('opens with ?, gives the steps in order with their articles', async () => {
    const page = await openDossier();
    await page.keyboard.press('?');
    const drawer = page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    await drawer.getByRole('heading', { name: 'Raisonnement' }).waitFor();
    const article = drawer.getByRole('link', { name: /CESEDA|CRPA|CJA/ }).first();
    expect(await article.getAttribute('href')).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });
});
