import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDossier, record } from '../support/cases.ts';
import { aReturnedMessage } from '../support/messages.ts';
import { markSweeps } from '../support/sweep-marks.ts';
import { expectAccessible, expectNoSidewaysScroll, expectText, settled } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';

const NOW = '2026-06-01T10:00:00+02:00';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard(NOW);
  await markSweeps(dashboard.api.database.login, -86_400);
}, 120_000);
afterAll(() => dashboard.close());

beforeEach(async () => {
  const { owner, api } = dashboard;
  const dossier = await openDossier(owner);
  await record(owner, dossier.id, { type: 'demande-deposee', on: '2026-05-12' });
  const alerts = await owner.get(`/v1/alerts?dossier=${dossier.id}&sort=dueAt`);
  const { scope, users } = api.firms.a;
  const about = { scope, alertId: alerts.body.data[0].id, recipientId: users.lawyer.id };
  await aReturnedMessage(api.database, about, Temporal.Instant.from(NOW));
});

describe.each([1440, 390])('a mailbox that sends mail back, at %d px', (width) => {
  it('is named with the reason, until an owner says that it was checked', async () => {
    const page = await dashboard.open('/alertes/etat', 'owner', { width });
    const mailboxes = page.getByRole('region', { name: 'Boîtes aux lettres qui renvoient' });
    await mailboxes.waitFor();
    await expectText(mailboxes, /Personne lawyer · revenu le 1er juin 2026/, '5.1.1 User unknown');
    const refused = page.getByRole('region', { name: 'Refusés ou revenus' });
    await expectText(
      refused,
      'Message du jour',
      'pris par le serveur, puis revenu',
      '5.1.1 User unknown',
    );
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'La boîte de Personne lawyer est vérifiée' }).click();
    await mailboxes.waitFor({ state: 'detached' });
    expect((await dashboard.owner.get('/v1/alerts/state')).body.mailboxes).toEqual([]);
  });

  it('is said on the alert', async () => {
    const page = await dashboard.open('/alertes', 'owner', { width });
    await expectText(page.locator('main'), /courriel revenu\s: 5\.1\.1 User unknown/);
    await expectNoSidewaysScroll(page);
  });
});
