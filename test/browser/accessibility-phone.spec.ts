import { describe, expect, it } from '@jest/globals';
import { settled } from './browser.ts';
import { describeEveryPage, expectFine, startTour } from './every-page.ts';

const tour = startTour();
describeEveryPage(tour, [
  'in English, on a phone',
  { language: 'en', width: 390, otherWidth: 1440, mainOnly: true },
]);

describe('a phone', () => {
  it('reaches everything by its bar and its drawer', async () => {
    const context = await tour.dashboard.context('owner', { width: 390 });
    const page = await context.newPage();
    await page.goto(`${tour.dashboard.url}/aujourdhui`);
    await settled(page);
    await page.getByRole('button', { name: 'Plus' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('link', { name: 'Clients' }).waitFor();
    await expectFine(page);
    await drawer.getByRole('link', { name: 'Clients' }).click();
    await page.getByRole('heading', { name: 'Clients' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
