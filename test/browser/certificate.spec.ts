import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '../support/read-pdf.ts';
import { expectAccessible, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier } from './dossiers.ts';

let dashboard: Dashboard;
let address: string;

beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T10:00:00+01:00');
  const { id } = await makeDossier(dashboard.owner, {
    client: ['Koné', 'Aminata'],
    event: ['demande-deposee', { receivedOn: '2026-06-15' }],
  });
  const { deadlines } = (await dashboard.owner.get(`/v1/dossiers/${id}`)).body;
  const suit = deadlines.find(
    ({ rule }: { rule: string }) => rule === 'ta-recours-implicite-2-mois',
  );
  address = `/dossiers/${id}?echeance=${suit.id}`;
}, 180_000);
afterAll(() => dashboard.close());

describe('a certificate, from « Pourquoi cette date ? »', () => {
  it('is issued and saved as a PDF in one click, and stays in the list', async () => {
    const page = await dashboard.open(address, 'paralegal');
    const drawer = page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    const saved = page.waitForEvent('download');
    await drawer.getByRole('button', { name: 'Certificat de délai' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('CD-2026-0001.pdf');
    const { text } = await readPdf(new Uint8Array(readFileSync(await download.path())));
    expect(text).toContain('mercredi 16 décembre 2026');
    const list = drawer.getByRole('region', { name: 'Certificats de délai' });
    await expectText(list, 'CD-2026-0001', '16 déc. 2026', 'Personne paralegal');
    await list.getByRole('link', { name: /JSON signé/ }).waitFor();
    await settled(page);
    await expectAccessible(page);
  }, 90_000);

  it('is read, not issued, by who may only read', async () => {
    const page = await dashboard.open(address, 'read-only');
    const drawer = page.getByRole('dialog', { name: 'Pourquoi cette date ?' });
    await drawer.getByRole('link', { name: /PDF du certificat CD-2026-0001/ }).waitFor();
    await drawer
      .getByRole('button', { name: 'Certificat de délai' })
      .waitFor({ state: 'detached' });
  }, 60_000);
});
