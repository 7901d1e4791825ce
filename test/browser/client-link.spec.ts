import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CreatedClientLink, EventView } from '@quantieme/contracts';
import type { BrowserContext, Page } from 'playwright-core';
import { aPdf } from '../support/uploads.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectText,
  newVisitor,
  settled,
} from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { makeDossier, type MadeDossier } from './dossiers.ts';
import { expectFitsThumb } from './thumb.ts';

const PHONE = { width: 390 };
const CAPTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const PHOTO = { name: 'photo.png', mimeType: 'image/png', buffer: CAPTURE };

let dashboard: Dashboard;
let dossier: MadeDossier;

beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());
beforeEach(async () => {
  dossier = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    procedure: 'rendez-vous-impossible',
  });
});

const path = () => `/v1/dossiers/${dossier.id}/client-links`;

async function makeLink(language: string, said: object = {}): Promise<CreatedClientLink> {
  const body = { personId: dossier.clientId, language, documents: true, attempts: true, ...said };
  return (await dashboard.owner.post(path(), body)).body;
}

/** The link as it is reached here: the instance of the tests listens on a port of its own. */
const reached = ({ link }: { readonly link: string }) =>
  dashboard.url + new URL(link).pathname + new URL(link).hash;

/** French puts a space before its colon that does not break. */
const button = (page: Page, name: string) =>
  page.getByRole('button', { name: name.replaceAll(' :', '\u00a0:'), exact: true });
const item = (page: Page, label: string) => page.getByRole('listitem').filter({ hasText: label });

async function opened(
  language: string,
  start: string,
  { said = {}, context }: { said?: object; context?: BrowserContext } = {},
): Promise<Page> {
  const phone = context ?? (await newVisitor(dashboard.browser, PHONE));
  const page = await phone.newPage();
  await page.goto(reached(await makeLink(language, said)));
  await button(page, start).click();
  await page.waitForURL(({ hash }) => hash === '');
  await button(page, start).waitFor({ state: 'detached' });
  return page;
}

async function choose(page: Page, name: string, files: Parameters<Page['setInputFiles']>[1]) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, name).click(),
  ]);
  await chooser.setFiles(files);
}

const eventsNow = async (): Promise<readonly EventView[]> =>
  (await dashboard.owner.get(`/v1/dossiers/${dossier.id}/events`)).body.data;

describe('the link of a client on a phone', () => {
  it('says whose it is, then takes photographs of what is asked, which can be taken back', async () => {
    const page = await opened('fr', 'Ouvrir', { said: { asked: ['domicile', 'passeport'] } });
    expect(page.url()).toBe(`${dashboard.url}/envoyer`);
    await expectText(page.locator('header'), 'Cabinet A');
    await expectText(item(page, 'Passeport'), 'À envoyer');
    await expectFitsThumb(page);
    const label = (await item(page, 'Passeport').getByRole('heading').textContent()) ?? '';
    await choose(page, `Choisir un fichier : ${label}`, [PHOTO, { ...PHOTO, name: 'verso.png' }]);
    await expectText(item(page, 'Passeport'), 'Reçu par le cabinet', 'photo.png', 'verso.png');
    await expectFitsThumb(page);
    await button(page, 'Retirer verso.png').click();
    await page.getByText('verso.png').waitFor({ state: 'detached' });
    const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/documents`);
    expect(body.documents).toMatchObject([
      { kind: { id: 'passeport' }, person: { id: dossier.clientId }, file: { via: 'client' } },
    ]);
  });

  it('refuses a protected or strange file in plain words, and goes on', async () => {
    const page = await opened('en', 'Open');
    const strange = { name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000') };
    await choose(page, 'Choose a file: Another document', strange);
    await expectText(page.getByRole('alert'), 'x.pdf', 'This type of file is not accepted');
    await expectFitsThumb(page);
    await page.getByRole('main').getByRole('button', { name: 'Close' }).click();
    await choose(page, 'Choose a file: Another document', {
      ...strange,
      buffer: Buffer.from(await aPdf('Une lettre')),
    });
    await expectText(item(page, 'Another document'), 'x.pdf', 'the firm will check it');
  });

  it('sends once what the network has cut', async () => {
    const context = await newVisitor(dashboard.browser, PHONE);
    const page = await opened('fr', 'Ouvrir', { context });
    await context.setOffline(true);
    await choose(page, 'Choisir un fichier : Un autre document', PHOTO);
    await expectText(page.getByRole('main'), 'Pas de réseau', 'photo.png');
    await context.setOffline(false);
    await expectText(item(page, 'Un autre document'), 'photo.png', 'à vérifier par le cabinet');
    const { body } = await dashboard.owner.get(`/v1/dossiers/${dossier.id}/documents`);
    expect(body.documents).toHaveLength(1);
  });

  it('notes an attempt with its screenshot in a few touches, and undoes it', async () => {
    const page = await opened('fr', 'Ouvrir', { said: { documents: false } });
    await expectText(page.getByRole('main'), 'aucun essai', '10 essais', '4 semaines');
    await button(page, 'Site de l’ANEF').click();
    await button(page, 'Aucun rendez-vous libre').click();
    await choose(page, 'Choisir la capture', PHOTO);
    await expectFitsThumb(page);
    await button(page, 'Noter cet essai').click();
    await expectText(page.getByRole('main'), 'Vous avez noté un essai', '22 novembre 2026');
    const [event] = await eventsNow();
    expect(event).toMatchObject({
      byClient: true,
      proof: { kind: 'screenshot' },
      details: { pageResult: 'aucun-creneau', means: 'anef' },
    });
    await expectFitsThumb(page);
    await button(page, 'Annuler cet essai').click();
    await page.getByText('Vous n’avez encore noté aucun essai').waitFor();
    expect((await eventsNow()).map(({ status }) => status)).toEqual(['annulled']);
  });

  it('is read from the right in Arabic, with the French names of the papers', async () => {
    const page = await opened('ar', 'فتح', { said: { asked: ['passeport'] } });
    await page.locator('html[dir=rtl]').waitFor({ state: 'attached' });
    await expectText(item(page, 'جواز سفر'), 'للإرسال', 'Passeport en cours de validité');
    await button(page, 'الهاتف').click();
    await button(page, 'لا يوجد أي موعد').click();
    await expectFitsThumb(page);
    await button(page, 'تسجيل هذه المحاولة').click();
    await page.getByText('سجلت محاولة واحدة').waitFor();
    await choose(page, await nameOf(page, 'اختيار ملف: '), PHOTO);
    await expectText(item(page, 'جواز سفر'), 'استلمها المكتب', 'photo.png');
    await expectFitsThumb(page);
  });

  it('withdrawn, says what to do', async () => {
    const page = await opened('fr', 'Ouvrir');
    const [link] = (await dashboard.owner.get(path())).body.links;
    await dashboard.owner.delete(`${path()}/${link.id}`);
    await page.reload();
    await expectText(page.getByRole('alert'), 'Le cabinet a retiré ce lien');
  });
});

const LANGUAGES = ['en', 'es', 'ar', 'pt', 'ru'] as const;
const ALL = { questions: true, steps: true, dates: true, wantedOn: '2026-12-04' } as const;

describe('all that a firm asks, in one page', () => {
  it('is read in six languages, by axe, at 390 px and at 320', async () => {
    const page = await opened('fr', 'Ouvrir', { said: { ...ALL, asked: ['passeport'] } });
    for (const language of LANGUAGES) {
      await page.locator('header select').selectOption(language);
      await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
      await expectText(page.locator('time').first(), '4', '2026');
      await expectFitsThumb(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFitsThumb(page);
  });

  it('goes from the next date to the questions, then tells what is done and where the dossier stands', async () => {
    const page = await opened('ar', 'فتح', { said: ALL });
    await expectText(page.getByRole('region', { name: 'موعدك القادم' }), 'ديسمبر 2026');
    await expectText(page.getByRole('region', { name: 'أين وصل ملفك' }), 'المحاولات جارية');
    await page.getByRole('button', { name: 'فتح — الإجابة عن أسئلة' }).click();
    await page.getByText(/^السؤال/).waitFor();
    await button(page, 'لا أعرف').click();
    await page.getByText(/^السؤال.*2/).waitFor();
    await button(page, 'العودة إلى الصفحة').click();
    await page.getByText(/عدد الأجوبة.*1/u).waitFor();
  });

  it('closed by itself, keeps what was typed, and goes on with another link', async () => {
    const context = await newVisitor(dashboard.browser, PHONE);
    const page = await opened('fr', 'Ouvrir', { said: { ...ALL, documents: false }, context });
    await page.getByLabel('Adresse de la page').fill('https://exemple.test/rdv');
    await button(page, 'Aucun rendez-vous libre').click();
    await endSession(context);
    await button(page, 'Noter cet essai').click();
    await expectText(page.getByRole('main'), 'Cette page s’est fermée d’elle-même');
    await expectFitsThumb(page);
    await button(page, 'Recevoir un nouveau lien').click();
    await expectText(page.getByRole('main'), 'le cabinet est prévenu');
    await opened('fr', 'Ouvrir', { said: { ...ALL, documents: false }, context });
    expect(await page.getByLabel('Adresse de la page').inputValue()).toBe(
      'https://exemple.test/rdv',
    );
    await button(page, 'Noter cet essai').click();
    await page.getByText('Vous avez noté un essai').waitFor();
  });

  it('closed by the client, shows nothing, and nothing on the way back', async () => {
    const page = await opened('fr', 'Ouvrir', { said: ALL });
    await page.getByRole('button', { name: 'Fermer' }).click();
    await expectText(page.getByRole('heading', { level: 1 }), 'La page est fermée');
    await expectFitsThumb(page);
    await page.goto('about:blank');
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('Votre prochaine date').count()).toBe(0);
    await page.reload();
    expect(await page.getByText('Documents demandés').count()).toBe(0);
  });
});

/** As if nobody had used it for half an hour. */
async function endSession(context: BrowserContext): Promise<void> {
  const cookies = await context.cookies(`${dashboard.url}/v1/client-link`);
  const page = await context.newPage();
  await page.goto(`${dashboard.url}/envoyer`);
  await page.evaluate(`fetch('/v1/client-link/session', {
    method: 'DELETE', headers: { 'X-Requested-With': 'quantieme' },
  })`);
  await page.close();
  // Closing takes the cookie away; a session that ends by itself leaves it.
  await context.addCookies(cookies);
}

/** The full name of the first button that begins so. */
async function nameOf(page: Page, start: string): Promise<string> {
  const found = page.getByRole('button', { name: start }).first();
  return (await found.getAttribute('aria-label')) ?? '';
}

describe('the link at the firm', () => {
  it('is made, copied, followed and withdrawn beside the documents', async () => {
    const page = await dashboard.open(`/dossiers/${dossier.id}/pieces`, 'paralegal');
    await page.getByText('Lien pour le client').click();
    await button(page, 'Faire un lien').click();
    const made = await page.getByLabel('Lien à envoyer').inputValue();
    expect(made).toMatch(/\/envoyer#[\w-]{43}$/);
    const given = page.getByRole('list', { name: 'Liens donnés' });
    expect(await page.getByText('Ouvrir dans Messages').isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
    const href = await page
      .getByRole('link', { name: 'Ouvrir dans Messages' })
      .getAttribute('href');
    const sms = decodeURIComponent(href ?? '').replace(made, 'LINK');
    expect(sms).toMatch(/^sms:\?&body=Bonjour, voici votre lien personnel[^]*\nLINK$/);
    await expectText(page.getByRole('main'), 'Aucun numéro sur sa fiche');
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectText(given, 'Amina KONÉ', 'pas encore ouvert', 'aucun fichier');
    const phone = await (await newVisitor(dashboard.browser, PHONE)).newPage();
    await phone.goto(reached({ link: made }));
    await button(phone, 'Ouvrir').click();
    await choose(phone, 'Choisir un fichier : Un autre document', PHOTO);
    await phone.getByText('à vérifier par le cabinet').waitFor();
    await expectText(given, 'ouvert le', '1 fichier que personne n’a ouvert');
    await expectText(page.getByRole('main'), 'envoyée par le client');
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: /Retirer le lien de Amina/ }).click();
    await expectText(given, 'retiré le');
  });

  it('takes a slot that is far away with its day, as the client’s attempts are told apart', async () => {
    await opened('fr', 'Ouvrir').then(async (phone) => {
      await button(phone, 'Le site ne marche pas').click();
      await button(phone, 'Noter cet essai').click();
      await phone.getByText('Vous avez noté un essai').waitFor();
    });
    const page = await dashboard.open(`/dossiers/${dossier.id}`, 'paralegal');
    const panel = page.getByRole('region', { name: 'Rendez-vous introuvable' });
    await expectText(page.getByRole('main'), 'noté par le client, par son lien');
    await button(page, 'Créneau lointain').click();
    await panel.getByText('Indiquez la date du créneau').waitFor();
    await panel.getByLabel('Créneau affiché').fill('30/06/2027');
    await button(page, 'Créneau lointain').click();
    await page.getByText('Tentative notée').waitFor();
    const found = (await eventsNow()).find(({ byClient }) => !byClient);
    expect(found?.details).toMatchObject({
      pageResult: 'prochain-creneau-date',
      nextSlotOn: '2027-06-30',
    });
  });
});
