import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AlertView } from '@quantieme/contracts';
import type { Locator, Page } from 'playwright-core';
import { TEST_PASSWORD } from '../../support/api.ts';
import { workFor } from '../../support/imports.ts';
import { expectText, settled } from '../browser.ts';
import { startDashboard, type Dashboard } from '../dashboard.ts';
import { makeDossier, type MadeDossier } from '../dossiers.ts';
import { keepPicture } from './keep-picture.ts';
import { passUntil } from './passing-time.ts';

// The silence on a request filed on 15 June is a refusal on 15 October; the tribunal is open until 16 December.
const RECORDED = Temporal.Instant.from('2026-12-08T10:00:00+01:00');
const J7 = Temporal.Instant.from('2026-12-09T09:05:00+01:00');
const FILED = ['demande-deposee', { receivedOn: '2026-06-15' }] as const;

let dashboard: Dashboard;
let kone: MadeDossier;
beforeAll(async () => {
  dashboard = await startDashboard(String(RECORDED));
  const lawyer = await dashboard.api.firms.a.as('lawyer');
  kone = await makeDossier(lawyer, { client: ['KONÉ', 'Amina'], event: FILED });
}, 120_000);
afterAll(() => dashboard.close());

describe('two people on one dossier', () => {
  const step = (page: Page, name: string, about?: Locator) =>
    keepPicture(page, 'a-deux', name, about);

  it('see each other, and what the other has just corrected', async () => {
    const address = `/dossiers/${kone.id}`;
    const [lawyer, paralegal] = [
      await dashboard.open(address, 'lawyer'),
      await dashboard.open(address, 'paralegal'),
    ];
    const beside = lawyer.getByRole('status');
    await beside.getByText('Personne paralegal est aussi sur ce dossier').waitFor();
    await step(lawyer, '1-presence');
    await paralegal.getByRole('button', { name: /^Corriger : / }).click();
    await beside.getByText('Personne paralegal enregistre un événement').waitFor();
    await step(lawyer, '2-enregistre');
    const theirs = paralegal.getByRole('dialog');
    await theirs.getByRole('textbox', { name: 'Motif' }).fill('Récépissé retrouvé');
    await lawyer.getByRole('button', { name: /^Corriger : / }).click();
    const own = lawyer.getByRole('dialog');
    await own.getByRole('textbox', { name: 'Réception' }).fill('14/06/2026');
    await own.getByRole('textbox', { name: 'Motif' }).fill('Accusé de réception');
    await own.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await own.waitFor({ state: 'detached' });
    await expectText(theirs, 'Personne lawyer a corrigé cet événement', 'dimanche 14 juin 2026');
    await step(paralegal, '3-entre-temps', theirs.getByText('Personne lawyer a corrigé').first());
    expect(await theirs.getByRole('textbox', { name: 'Motif' }).inputValue()).toBe(
      'Récépissé retrouvé',
    );
    await theirs.getByRole('textbox', { name: 'Réception' }).fill('15/06/2026');
    await theirs.getByRole('button', { name: 'Corriger la dernière version' }).click();
    await theirs.waitFor({ state: 'detached' });
    await expectText(lawyer.getByRole('region', { name: 'Chronologie' }), '15 juin 2026');
  });
});

describe('the files of another software', () => {
  const step = (page: Page, name: string) => keepPicture(page, 'import', name);

  const bring = async (page: Page, kind: string, content: string) => {
    await page.getByRole('radiogroup').getByText(kind, { exact: true }).click();
    const file = { name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) };
    await page.locator('input[type=file]').setInputFiles(file);
    const part = page.getByRole('region', { name: file.name });
    await part.getByRole('button', { name: 'Vérifier le fichier' }).waitFor();
    if (kind === 'Dossiers') await step(page, '2-colonnes');
    await part.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await part.getByText('Vérification en cours…').waitFor();
    await workFor(dashboard.api);
    const run = part.getByRole('button', { name: 'Importer une ligne' });
    await run.waitFor();
    if (kind === 'Dossiers') await step(page, '3-verifie');
    await run.click();
    await part.getByText('Import en cours…').waitFor();
    await workFor(dashboard.api);
    await part.getByText('L’import est terminé').waitFor();
    await step(page, `4-termine-${kind === 'Dossiers' ? 'dossiers' : 'evenements'}`);
    await part.getByRole('button', { name: 'Fermer' }).click();
  };

  it('become a dossier with its first safe date', async () => {
    const page = await dashboard.open('/reglages?onglet=imports');
    await page.getByText('Aucun fichier importé').waitFor();
    await step(page, '1-rien');
    await bring(
      page,
      'Dossiers',
      'Réf;Nom;Prénoms;Type de dossier;Avocat\nX-17;Traoré;Fatou;Première demande;Personne lawyer\n',
    );
    await bring(page, 'Événements', 'Dossier;Événement;Date\nX-17;demande-deposee;15/08/2026\n');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('traore');
    await page
      .getByRole('dialog')
      .getByText(/TRAORÉ|Traoré/)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expectText(
      page.getByRole('region', { name: 'Prochaine date' }),
      'mardi 16 février 2027',
      'Forclusion',
    );
    await step(page, '5-dossier');
    const { body } = await dashboard.owner.get('/v1/dossiers?q=traore');
    expect(body.data).toHaveLength(1);
  });
});

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

describe('an alert that nobody acknowledges', () => {
  const step = (page: Page, name: string) => keepPicture(page, 'alerte-manquee', name);
  const toldIn = ({ sends }: AlertView) =>
    new Set(sends.filter(({ sentAt }) => sentAt).map(({ recipient }) => recipient?.name));

  /** Whoever looks has just signed in: sessions end overnight. */
  const seen = async (role: 'owner' | 'lawyer'): Promise<AlertView> => {
    const { email } = dashboard.api.firms.a.users[role];
    const client = await dashboard.api.signIn(email, TEST_PASSWORD);
    const { body } = await client.get(`/v1/alerts?dossier=${kone.id}&status=sent`);
    const alert = body.data.find(
      (one: AlertView) => one.step === 'J-7' && one.severity === 'fatal',
    );
    expect(alert).toBeDefined();
    return alert;
  };
  const line = (page: Page) =>
    page
      .getByRole('article', { name: /J-7/ })
      .filter({ hasText: kone.reference })
      .filter({ hasText: 'Forclusion' })
      .first();

  it('climbs to the next person, who sees it in Aujourd’hui and says what is planned', async () => {
    await passUntil(dashboard, J7, RECORDED);
    let alert = await seen('lawyer');
    expect(toldIn(alert)).toContain('Personne lawyer');
    expect(toldIn(alert)).not.toContain('Personne owner');
    const lawyer = await (await dashboard.context('lawyer')).newPage();
    await lawyer.goto(`${dashboard.url}/alertes`);
    await expectText(line(lawyer), 'Personne lawyer', 'Sans réponse');
    await step(lawyer, '1-envoyee');

    let now = J7;
    for (let level = 0; alert.next !== null && level < 5; level += 1) {
      const then = Temporal.Instant.from(alert.next.at).add({ seconds: 1 });
      await passUntil(dashboard, then, now);
      now = then;
      alert = await seen('owner');
    }
    expect([...toldIn(alert)]).toEqual(
      expect.arrayContaining(['Personne lawyer', 'Personne owner']),
    );

    const owner = await (await dashboard.context('owner')).newPage();
    await owner.goto(`${dashboard.url}/aujourdhui`);
    const toAcknowledge = owner.getByRole('region', { name: /À accuser/ });
    await expectText(toAcknowledge, kone.reference, 'Personne lawyer', 'Personne owner');
    await step(owner, '2-montee');
    await line(owner).getByRole('link').first().focus();
    await owner.keyboard.press('p');
    await owner.getByRole('textbox', { name: 'Ce qui est prévu' }).fill('Requête déposée le 11');
    await step(owner, '3-plan');
    await owner.keyboard.press('Enter');
    await owner
      .getByText(/^Alerte accusée/)
      .first()
      .waitFor();
    await line(owner).waitFor({ state: 'detached' });

    await owner.goto(`${dashboard.url}/alertes`);
    await owner.getByText('Accusées', { exact: true }).click();
    await expectText(line(owner), 'Requête déposée le 11', 'Personne owner');
    await step(owner, '4-accusee');
    await owner.goto(`${dashboard.url}/alertes/etat`);
    await settled(owner);
    await step(owner, '5-etat');
  });
});
