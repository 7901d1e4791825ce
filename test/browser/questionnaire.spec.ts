import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CreatedQuestionnaireLink, QuestionnaireLinkView } from '@quantieme/contracts';
import type { BrowserContext, Page } from 'playwright-core';
import { expectText, newVisitor } from './browser.ts';
import { startDashboard, type Dashboard } from './dashboard.ts';
import { expectFitsThumb } from './thumb.ts';

const PHONE = { width: 390 };

let dashboard: Dashboard;
let person: string;

beforeAll(async () => {
  dashboard = await startDashboard('2026-11-22T09:00:00+01:00');
}, 120_000);
afterAll(() => dashboard.close());
beforeEach(async () => {
  const body = { familyName: 'Traoré', nationalities: ['ML'] };
  person = (await dashboard.owner.post('/v1/persons', body)).body.id;
});

const path = () => `/v1/persons/${person}/questionnaires`;
const makeLink = async (language: string): Promise<CreatedQuestionnaireLink> =>
  (await dashboard.owner.post(path(), { language })).body;
const linkNow = async (): Promise<QuestionnaireLinkView> =>
  (await dashboard.owner.get(path())).body.data[0];
/** The link as it is reached here: the instance of the tests listens on a port of its own. */
const reached = ({ link }: CreatedQuestionnaireLink) =>
  dashboard.url + new URL(link).pathname + new URL(link).hash;

const phone = () => newVisitor(dashboard.browser, PHONE);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const question = (page: Page) => page.getByRole('heading', { level: 1 });

async function follow(language: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await phone())).newPage();
  await page.goto(reached(await makeLink(language)));
  return page;
}

/** Opened, at its first question: whether the client's stay is regular today; the second is the protection obtained. */
async function begun(language: string, start: string, context?: BrowserContext): Promise<Page> {
  const page = await follow(language, context);
  await button(page, start).click();
  await page.getByText(/^(Question|السؤال).*1/).waitFor();
  return page;
}

describe('the questionnaire on a phone, in French', () => {
  it('says why and what stays secret, then asks one thing at a time; the token leaves the address', async () => {
    const page = await follow('fr');
    await expectText(page.locator('main'), 'Cabinet A', 'secret professionnel', 'une seule fois');
    await expectFitsThumb(page);
    expect(await linkNow()).toMatchObject({ state: 'ready' });
    await button(page, 'Commencer').click();
    await page.getByText('Question 1').waitFor();
    expect(page.url()).toBe(`${dashboard.url}/questionnaire`);
    await expectText(question(page), 'visa valide');
    await expectFitsThumb(page);
    await button(page, 'Oui').click();
    await page.getByText('Question 2').waitFor();
    await expectText(question(page), 'protection');
    await expectText(page.locator('main'), 'Cette réponse est protégée');
    await expectFitsThumb(page);
  });

  it('takes answers, a date in three boxes, « je ne sais pas », and a correction on the way back', async () => {
    const page = await begun('fr', 'Commencer');
    await button(page, 'Oui').click();
    await page.getByText('Question 2').waitFor();
    await button(page, 'Je ne sais pas').click();
    await page.getByText('Question 3').waitFor();
    await page.getByLabel('Jour').pressSequentially('31');
    await page.keyboard.type('021990');
    expect(await page.getByLabel('Année').inputValue()).toBe('1990');
    await button(page, 'Suivant').click();
    await expectText(page.getByRole('alert'), 'Cette date n’existe pas');
    await expectFitsThumb(page);
    await page.getByLabel('Jour').fill('28');
    await button(page, 'Suivant').click();
    await page.getByText('Question 4').waitFor();
    await button(page, 'Retour').click();
    expect(await page.getByLabel('Année').inputValue()).toBe('1990');
    await page.getByLabel('Jour').fill('27');
    await button(page, 'Suivant').click();
    await page.getByText('Question 4').waitFor();
    const facts = (await dashboard.owner.get(`/v1/persons/${person}/facts`)).body.data;
    expect(facts.map(({ fact, value }: { fact: string; value: unknown }) => [fact, value])).toEqual(
      [
        ['person.nationality', ['ML']],
        ['person.birth_date', '1990-02-27'],
        ['stay.regular_now', true],
      ],
    );
  });

  it('is left and found again by the same browser; another one is told where it was opened', async () => {
    const context = await phone();
    const link = await makeLink('fr');
    const page = await context.newPage();
    await page.goto(reached(link));
    await button(page, 'Commencer').click();
    await button(page, 'Je ne sais pas').click();
    await page.getByText('Question 2').waitFor();
    await page.close();
    const later = await context.newPage();
    await later.goto(`${dashboard.url}/questionnaire`);
    await later.getByText('Question 2').waitFor();
    const elsewhere = await (await phone()).newPage();
    await elsewhere.goto(reached(link));
    await expectText(elsewhere.getByRole('alert'), 'a déjà servi');
    await button(elsewhere, 'Recevoir un nouveau lien').click();
    await expectText(elsewhere.getByRole('status'), 'le cabinet est prévenu');
    await expectFitsThumb(elsewhere);
  });

  it('without a link, or with one that was withdrawn, says what to do', async () => {
    const stranger = await (await phone()).newPage();
    await stranger.goto(`${dashboard.url}/questionnaire`);
    await expectText(stranger.getByRole('alert'), 'Ouvrez le lien');
    const page = await begun('fr', 'Commencer');
    await dashboard.owner.delete(`${path()}/${(await linkNow()).id}`);
    await button(page, 'Je ne sais pas').click();
    await expectText(page.getByRole('alert'), 'Le cabinet a retiré ce lien');
  });

  it('keeps an answer while the network is away, and sends it when it is back', async () => {
    const context = await phone();
    const page = await begun('fr', 'Commencer', context);
    await context.setOffline(true);
    await button(page, 'Oui').click();
    await expectText(page.getByRole('status'), 'Pas de réseau', 'gardée ici');
    await expectFitsThumb(page);
    await context.setOffline(false);
    await page.getByText('Question 2').waitFor();
    await button(page, 'Je ne sais pas').click();
    await page.getByText('Question 3').waitFor();
    expect(await linkNow()).toMatchObject({ answers: 1, skipped: 1 });
  });

  it('is read again, ended, and over', async () => {
    const page = await begun('fr', 'Commencer');
    await button(page, 'Non').click();
    await page.getByText('Question 2').waitFor();
    await button(page, 'Je ne sais pas').click();
    await page.getByText('Question 3').waitFor();
    await button(page, 'Relisez vos réponses').click();
    await expectText(page.getByRole('list'), 'Je ne sais pas', 'Non', 'Modifier');
    await expectFitsThumb(page);
    await button(page, 'J’ai terminé').click();
    await expectText(question(page), 'C’est fini');
    await expectText(page.locator('main'), 'Cabinet A', 'a reçu vos réponses le');
    await expectFitsThumb(page);
    expect(await linkNow()).toMatchObject({ state: 'finished', answers: 1, skipped: 1 });
    await page.reload();
    await expectText(question(page), 'C’est fini');
  });
});

describe('the questionnaire on a phone, in Arabic', () => {
  it('runs from right to left, and can be read in another language at any moment', async () => {
    const page = await follow('ar');
    await expectText(page.locator('main'), 'السر المهني');
    const html = page.locator('html');
    expect([await html.getAttribute('dir'), await html.getAttribute('lang')]).toEqual([
      'rtl',
      'ar',
    ]);
    await expectFitsThumb(page);
    await button(page, 'بداية').click();
    await page.getByText(/^السؤال/).waitFor();
    expect(await question(page).innerText()).toMatch(/\p{Script=Arabic}/u);
    await expectFitsThumb(page);
    await page.getByLabel('اللغة').selectOption('fr');
    await expectText(question(page), 'visa valide');
    expect(await html.getAttribute('dir')).toBe('ltr');
    await page.getByLabel('Langue').selectOption('ar');
    await page.getByText(/^السؤال/).waitFor();
  });

  it('takes the figures of an Arabic keyboard, and goes to its end', async () => {
    const page = await begun('ar', 'بداية');
    await button(page, 'نعم').click();
    await button(page, 'لا أعرف').click();
    await page.getByLabel('السنة').waitFor();
    await page.getByLabel('اليوم').fill('٠٥');
    await page.getByLabel('الشهر').fill('٠٣');
    await page.getByLabel('السنة').fill('١٩٨٥');
    await expectFitsThumb(page);
    await button(page, 'التالي').click();
    await page.getByLabel('السنة').waitFor({ state: 'detached' });
    await button(page, 'يرجى مراجعة أجوبتك').click();
    await expectText(page.getByRole('list'), '1985', 'نعم', 'لا أعرف');
    await expectFitsThumb(page);
    await button(page, 'إنهاء').click();
    await expectText(question(page), 'انتهى');
    await expectFitsThumb(page);
    expect(await linkNow()).toMatchObject({ state: 'finished', answers: 2, language: 'ar' });
  });
});
