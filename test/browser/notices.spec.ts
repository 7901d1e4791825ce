import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aPdf, upload } from '../support/uploads.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';

const LETTER = `PRÉFET DE SEINE-ET-MARNE
ARRÊTÉ portant obligation de quitter le territoire français

ARRÊTE
Article 1er : Mme Amina KONÉ est obligée de quitter le territoire français dans un délai de trente jours.
Fait à Melun, le 12 novembre 2026

Voies et délais de recours : le tribunal administratif de Melun peut être saisi dans un délai d’un mois.

Notifié à l’intéressée par voie administrative le 18/11/26 à 16 h 40
`;

let dashboard: Dashboard;
let dossier: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
  dossier = await makeDossier(dashboard.owner, { client: ['KONÉ', 'Amina'] });
}, 120_000);
afterAll(() => dashboard.close());

const paste = (page: Page, text: string) =>
  page.evaluate((said) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', said);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

const typeOf = (page: Page) => page.getByRole('combobox', { name: 'Événement' });

const kept = async () => {
  const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/events`);
  return body.data as { type: string; on: string; at: string | null; proof: unknown }[];
};

describe('a letter that came', () => {
  it('is pasted on its dossier; nothing is recorded before what is doubtful was looked at', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}`, 'paralegal');
    await page.getByRole('button', { name: 'Lettre reçue' }).waitFor();
    await paste(page, LETTER);
    const save = page.getByRole('button', { name: 'Confirmer et enregistrer' });
    await save.waitFor();
    await page.getByText('Année écrite en deux chiffres').waitFor();
    expect(await typeOf(page).inputValue()).toBe('OQTF notifiée');
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await save.click();
    expect(await kept()).toEqual([]);
    // The keyboard stands on what waits.
    const check = page.getByRole('checkbox', { name: 'Vérifié : Notification' });
    expect(await check.evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    // An hour is never surer than its day.
    await page.getByRole('checkbox', { name: 'Vérifié : Heure' }).check();
    await page.getByText('tout est vérifié').waitFor();
    await save.click();
    await page.getByText('« OQTF notifiée » enregistré').waitFor();
    expect(await kept()).toEqual([
      expect.objectContaining({
        type: 'oqtf-notifiee',
        on: '2026-11-18',
        at: '2026-11-18T16:40+01:00',
        proof: { kind: 'hand-delivery', documentId: expect.any(String) },
      }),
    ]);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    expect(await untilAnnulled()).toBe(true);
  });

  it('as a PDF finds its dossier by a name, and waits for somebody to choose it', async () => {
    const page = await dashboard.open('/lettre-recue', 'paralegal');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'convocation.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from(
          await aPdf(
            'Convocation de Mme Amina KONÉ : vous présenter en préfecture le 4 janvier 2027 à 9 h 30',
          ),
        ),
      });
    const found = page.getByRole('radio', { name: /KONÉ/u });
    await found.waitFor();
    await expectText(page.getByRole('main'), 'choisissez le dossier');
    await found.check();
    expect(await typeOf(page).inputValue()).toBe('Convocation en préfecture');
    // The words it took stand boxed on the page; a box leads to its field.
    const box = await page.getByRole('button', { name: /^Heure\s: mots lus/u }).boundingBox();
    const sheet = await page.getByRole('img', { name: 'Page 1 de la lettre' }).boundingBox();
    if (box === null || sheet === null) throw new Error('The page is not shown');
    expect(box.x).toBeGreaterThan(sheet.x);
    expect(box.x + box.width).toBeLessThan(sheet.x + sheet.width);
    expect(box.y).toBeGreaterThan(sheet.y);
    expect(box.y + box.height).toBeLessThan(sheet.y + sheet.height / 2);
    await page.getByRole('button', { name: /^Heure\s: mots lus/u }).click();
    const clock = page.getByRole('textbox', { name: 'Heure' });
    expect(await clock.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await settled(page);
    await expectAccessible(page);
  });

  it('already among the documents of a dossier is read from there', async () => {
    const sent = await upload(dashboard.owner, `/v1/dossiers/${dossier.id}/documents`, {
      name: 'arrêté.txt',
      type: 'text/plain',
      bytes: new TextEncoder().encode(LETTER),
    });
    const page = await dashboard.open(
      `/dossiers/${dossier.id}/pieces?piece=${sent.body.id}`,
      'paralegal',
    );
    await page.getByRole('link', { name: /^Lire cette lettre/u }).click();
    await page.getByRole('button', { name: 'Confirmer et enregistrer' }).waitFor();
    await settled(page);
    expect(await typeOf(page).inputValue()).toBe('OQTF notifiée');
    expect(await page.getByRole('radio', { name: /KONÉ/u }).isChecked()).toBe(true);
  });

  it('is tried with an example by whoever has none', async () => {
    const page = await dashboard.open('/lettre-recue', 'paralegal');
    await page.getByRole('button', { name: 'Un refus de titre, en PDF' }).click();
    await page.getByRole('img', { name: 'Page 1 de la lettre' }).waitFor();
    await settled(page);
    expect(await typeOf(page).inputValue()).toBe('Refus notifié');
    await expectAccessible(page);
  });
});

async function untilAnnulled(): Promise<boolean> {
  for (let tries = 0; tries < 40; tries += 1) {
    const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/events`);
    if (body.data.every(({ status }: { status: string }) => status === 'annulled')) return true;
    await new Promise((next) => setTimeout(next, 100));
  }
  return false;
}
