import { describe, it } from '@jest/globals';
import { describeEveryPage, startTour, visitAll } from './every-page.ts';

// With accessibility-phone.spec.ts: every page, both languages, both widths.
const tour = startTour();
describeEveryPage(tour, ['in French, on a desk', { language: 'fr', width: 1440, otherWidth: 390 }]);

describe('in the dark', () => {
  it('contrasts as in daylight', async () => {
    const dossierPage = `/dossiers/${tour.dossier.id}?echeance=`;
    const addresses = ['/aujourdhui', dossierPage, '/dossiers/nouveau', '/alertes', '/reglages'];
    // The same page in other colours: nothing but contrast can go wrong.
    const rules = ['color-contrast'];
    const dark = await tour.dashboard.context('owner', { theme: 'dark' });
    await visitAll(tour, dark, addresses, { rules });
  }, 400_000);
});
