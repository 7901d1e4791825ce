import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectText } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let address: string;
let lawyer: Page;
let paralegal: Page;
beforeAll(async () => {
  dashboard = await startDashboard('2026-06-01T09:00:00+02:00');
  const { id } = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    event: ['demande-deposee', { receivedOn: '2026-05-12' }],
  });
  address = `/dossiers/${id}`;
}, 120_000);
afterAll(() => dashboard.close());

const timeline = (page: Page) => page.getByRole('region', { name: 'Chronologie' });

/** Both look at the dossier: desks are tidied between tests, so that each test sits down anew. */
async function bothOpen(): Promise<void> {
  [lawyer, paralegal] = [
    await dashboard.open(address, 'lawyer'),
    await dashboard.open(address, 'paralegal'),
  ];
  await Promise.all([lawyer, paralegal].map((page) => timeline(page).waitFor()));
}

describe('two people on one dossier', () => {
  it('know of each other, and that one is recording an event', async () => {
    await bothOpen();
    await lawyer.getByText('Personne paralegal est aussi sur ce dossier').waitFor();
    await paralegal.getByText('Personne lawyer est aussi sur ce dossier').waitFor();
    await lawyer.keyboard.press('n');
    await paralegal.getByText('Personne lawyer enregistre un événement').waitFor();
  }, 60_000);

  it('who is slower at the same event is shown what it has become, keeps what was typed, and applies it anew', async () => {
    await bothOpen();
    await paralegal.getByRole('button', { name: /^Corriger : / }).click();
    const drawer = paralegal.getByRole('dialog');
    await drawer.getByRole('textbox', { name: 'Motif' }).fill('Récépissé retrouvé');
    await drawer.getByRole('textbox', { name: 'Réception' }).fill('14/04/2026');
    await lawyer.getByRole('button', { name: /^Corriger : / }).click();
    const first = lawyer.getByRole('dialog');
    await first.getByRole('textbox', { name: 'Réception' }).fill('12/04/2026');
    await first.getByRole('textbox', { name: 'Motif' }).fill('Accusé de réception');
    await first.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await expectText(
      drawer,
      'Personne lawyer a corrigé cet événement pendant que vous écriviez',
      'dimanche 12 avril 2026',
      'Accusé de réception',
    );
    expect(await drawer.getByRole('textbox', { name: 'Motif' }).inputValue()).toBe(
      'Récépissé retrouvé',
    );
    await drawer.getByRole('button', { name: 'Corriger la dernière version' }).click();
    await drawer.waitFor({ state: 'detached' });
    await expectText(timeline(lawyer), '14 avr. 2026');
  }, 60_000);

  it('drop a file anywhere on the page: it joins the documents and the timeline', async () => {
    await bothOpen();
    const files = await lawyer.evaluateHandle(() => {
      const held = new DataTransfer();
      held.items.add(new File(['Passeport'], 'passeport.txt', { type: 'text/plain' }));
      return held;
    });
    await lawyer.dispatchEvent('main', 'dragenter', { dataTransfer: files });
    await lawyer.getByText(/Déposer dans les pièces de/).waitFor();
    await lawyer.dispatchEvent('main', 'drop', { dataTransfer: files });
    await expectText(timeline(lawyer), 'passeport', 'pièce reçue, à vérifier');
    await expectText(timeline(paralegal), 'passeport', 'modifié par Personne lawyer');
    await lawyer.getByText(/^Pièces\s*1$/).click();
  }, 60_000);
});
