import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startDashboard, type Dashboard } from '../dashboard.ts';
import { makeDossier } from '../dossiers.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard('2026-12-08T10:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());

describe('a server that restarts', () => {
  it('is heard again: the stream of changes that was answered by a 502 is opened anew', async () => {
    const context = await dashboard.context('lawyer');
    const twice = { times: 2 };
    await context.route('**/v1/stream', (route) => route.fulfill({ status: 502 }), twice);
    const page = await context.newPage();
    const heard = page.waitForResponse(
      (response) => response.url().endsWith('/v1/stream') && response.status() === 200,
    );
    await page.goto(`${dashboard.url}/dossiers`);
    await heard;
    await makeDossier(dashboard.owner, { client: ['BAMBA', 'Issa'] });
    await page.getByText(/BAMBA/).first().waitFor();
  });
});
